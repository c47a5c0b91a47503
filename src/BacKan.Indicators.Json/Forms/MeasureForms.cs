using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Poverty;
using static BacKan.Indicators.Json.Forms.AnswerForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Measures of poverty and rates: written only.</summary>
internal static class MeasureForms
{
    public static readonly Form<PovertyMeasures> PovertyForm = Answer<PovertyMeasures>("poverty-measures", "các thước đo nghèo thu nhập",
        "measures of income poverty", o =>
    {
        o.Optional("group", StringForm, m => m.Group, "nhóm", "the group");
        o.Required("line", NumberForm, m => m.Line, "chuẩn", "the line");
        o.Required("strict", YesNoForm, m => m.IsStrict, "chỉ dưới chuẩn mới nghèo", "whether only those below the line are poor");
        o.Required("population", FractionForm, m => m.Population, "tổng quyền số", "the weight of all");
        o.Required("poor", FractionForm, m => m.Poor, "quyền số người nghèo", "the weight of the poor");
        o.Optional("p0", FractionForm, m => m.P0, "P0", "P0");
        o.Optional("p1", FractionForm, m => m.P1, "P1", "P1");
        o.Optional("p2", FractionForm, m => m.P2, "P2", "P2");
        o.Optional("watts", IrrationalForm, m => m.Watts, "Watts", "Watts");
        o.Optional("sen", FractionForm, m => m.Sen, "Sen", "Sen, for large samples");
        o.Optional("senFinite", FractionForm, m => m.SenFinite, "Sen 1976", "Sen (1976)");
        o.Optional("sst", FractionForm, m => m.SenShorrocksThon, "Sen–Shorrocks–Thon", "Sen–Shorrocks–Thon");
        o.Optional("gini", FractionForm, m => m.Gini, "Gini", "Gini");
        o.Optional("giniOfPoor", FractionForm, m => m.GiniOfPoor, "Gini của người nghèo", "Gini of the poor");
        o.Optional("theilT", IrrationalForm, m => m.TheilT, "Theil T", "Theil T");
        o.Optional("theilL", IrrationalForm, m => m.TheilL, "Theil L", "Theil L");
        o.Map("reasons", TextForm, m => m.Reasons, "vì sao không xác định", "why a measure is absent");
        o.List("groups", Later(() => PovertyForm!), m => m.Groups, "các nhóm", "the groups");
    });

    public static readonly Form<DeprivationMeasures> DeprivationForm = Answer<DeprivationMeasures>("deprivation-measures",
        "các thước đo nghèo đa chiều", "measures of Alkire and Foster", o =>
    {
        o.Optional("group", StringForm, m => m.Group, "nhóm", "the group");
        o.Required("cutoff", FractionForm, m => m.Cutoff, "ngưỡng k", "the poverty cut-off k");
        o.Required("population", FractionForm, m => m.Population, "tổng quyền số", "the weight of all");
        o.Required("poor", FractionForm, m => m.Poor, "quyền số người nghèo", "the weight of the poor");
        o.Optional("h", FractionForm, m => m.H, "H", "H");
        o.Optional("a", FractionForm, m => m.A, "A", "A");
        o.Optional("m0", FractionForm, m => m.M0, "M0", "M0");
        o.Optional("m1", FractionForm, m => m.M1, "M1", "M1");
        o.Optional("m2", FractionForm, m => m.M2, "M2", "M2");
        o.Map("weights", FractionForm, m => m.Weights, "quyền số các chỉ số", "the weights of the indicators");
        o.Map("uncensored", FractionForm, m => m.Uncensored, "tỷ lệ thiếu hụt", "uncensored headcounts");
        o.Map("censored", FractionForm, m => m.Censored, "tỷ lệ thiếu hụt của người nghèo", "censored headcounts");
        o.Map("contributions", FractionForm, m => m.Contributions, "đóng góp", "contributions to M0");
        o.Map("reasons", TextForm, m => m.Reasons, "vì sao không xác định", "why a measure is absent");
        o.List("groups", Later(() => DeprivationForm!), m => m.Groups, "các nhóm", "the groups");
    });

    public static readonly Form<PovertyRate> RateForm = Answer<PovertyRate>("poverty-rate", "một tỷ lệ", "a rate under a standard", o =>
    {
        o.Required("kind", Word<PovertyRateKind>("poverty-rate-kind"), r => r.Kind, "loại tỷ lệ", "what is counted");
        o.Required("ofPersons", YesNoForm, r => r.IsOfPersons, "tính theo nhân khẩu", "whether persons are counted");
        o.Required("least", PercentageForm, r => r.Least, "ít nhất, %", "the least, in percent");
        o.Required("most", PercentageForm, r => r.Most, "nhiều nhất, %", "the most, in percent");
        o.Optional("counted", NumberForm, r => r.Counted, "chắc chắn", "how many for certain");
        o.Optional("undecided", NumberForm, r => r.Undecided, "chưa xác định", "how many are not decided");
        o.Optional("total", NumberForm, r => r.Total, "tổng số", "of how many");
        o.Required("standard", StringForm, r => r.Under.Rule.Id, "chuẩn nghèo", "the standard");
        o.Required("on", DayForm, r => r.On, "ngày", "the day");
    });
}
