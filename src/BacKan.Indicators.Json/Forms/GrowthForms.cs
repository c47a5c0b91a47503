using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Territory;
using static BacKan.Indicators.Json.Forms.AnswerForms;
using static BacKan.Indicators.Json.Forms.FigureForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>What is answered of figures: comparisons, contributions, sums over units and time.</summary>
internal static class GrowthForms
{
    private static readonly WordForm<ComparisonAbsence> AbsenceForm = Word<ComparisonAbsence>("comparison-absence");

    public static readonly Form<QuantityComparison> ComparisonForm =
        Answer<QuantityComparison>("comparison", "so sánh hai kỳ", "a comparison of two periods", o =>
    {
        o.Optional("from", QuantityForm, c => c.ExactFrom, "kỳ trước", "before");
        o.Optional("to", QuantityForm, c => c.ExactTo, "kỳ này", "after");
        Percent(o, c => c.PercentRange);
        o.Optional("difference", QuantityForm, c => c.Difference, "chênh lệch", "the difference");
        o.Optional("reason", AbsenceForm, c => c.Absence, "vì sao không có phần trăm", "why there is no percent");
    });

    public static readonly Form<AverageGrowth> AverageForm =
        Answer<AverageGrowth>("average-growth", "tăng bình quân năm", "the average growth of a year", o =>
    {
        o.Required("from", QuantityForm, a => a.From, "năm đầu", "at first");
        o.Required("to", QuantityForm, a => a.To, "năm cuối", "at last");
        o.Required("years", Whole(), a => a.Years, "số năm", "how many years");
        o.Required("method", Word<AverageMethod>("average-method"), MethodOf, "cách tính", "how it is taken");
        Percent(o, "percent", a => a.Points is null ? a.Exact : null);
        Percent(o, "points", a => a.Points is null ? null : a.Exact);
        o.Optional("reason", AbsenceForm, a => a.Absence, "vì sao không có", "why there is none");
    });

    private static readonly Form<GrowthDecomposition> PartForm =
        Answer<GrowthDecomposition>("part-contribution", "đóng góp của một phần", "what a part contributes to growth", o =>
    {
        o.Required("id", StringForm, p => p.Id, "mã", "its id");
        o.Required("increment", QuantityForm, p => p.Increment, "mức tăng", "by how much it grew");
        Percent(o, "points", p => p.Exact);
        Percent(o, "shareOfGrowth", p => p.ExactShareOfGrowth);
    });

    private static readonly Form<GrowthDecomposition> WholeForm =
        Answer<GrowthDecomposition>("growth-part", "tổng ở hai thời điểm", "the whole at two times", o =>
    {
        o.Required("id", StringForm, p => p.Id, "mã", "its id");
        o.Required("from", QuantityForm, p => p.From, "kỳ trước", "before");
        o.Required("to", QuantityForm, p => p.To, "kỳ này", "after");
    });

    public static readonly Form<GrowthDecomposition> DecompositionForm =
        Answer<GrowthDecomposition>("growth-decomposition", "đóng góp vào tăng trưởng", "contributions to growth", o =>
    {
        o.Required("whole", WholeForm, d => d, "tổng", "the whole");
        o.Required("isWhole", YesNoForm, d => d.IsWhole, "các phần gồm hết tổng", "whether the parts make up the whole");
        o.Optional("prices", PricesForm, d => d.Prices, "giá", "the prices");
        o.Required("increment", QuantityForm, d => d.Increment, "mức tăng", "by how much the whole grew");
        Percent(o, "percent", d => d.Exact);
        o.List("parts", PartForm, d => d.Parts, "các phần", "the parts", isRequired: true);
    });

    public static readonly Form<Aggregate<AdministrativeUnit>> OverUnitsForm = Aggregate(
        "unit-aggregate", TerritoryForms.PlaceForm, "số của nhiều đơn vị", "a number of several units");

    public static readonly Form<Aggregate<ReportingPeriod>> OverTimeForm = Aggregate(
        "period-aggregate", PeriodForm, "số của nhiều kỳ", "a number of several periods");

    private static readonly Form<MissingFigure> MissingForm =
        Answer<MissingFigure>("missing-figure", "số liệu còn thiếu", "a figure that is expected and missing", o =>
    {
        o.Required("indicator", IndicatorForm, m => m.Indicator, "chỉ tiêu", "of what");
        o.Required("unit", TerritoryForms.PlaceForm, m => m.Place, "đơn vị", "where");
        o.Required("period", PeriodForm, m => m.Period, "kỳ", "when");
        o.Default("wasSaid", YesNoForm, m => m.WasSaid, false, "có nói là không có", "whether somebody said that there is none");
    });

    public static readonly Form<CompletenessReport> CompletenessForm =
        Answer<CompletenessReport>("completeness-report", "số liệu đủ hay thiếu", "what was expected and what came", o =>
    {
        o.Required("expected", Whole(), r => r.Expected, "cần bao nhiêu số liệu", "how many figures are expected");
        o.Required("answered", Whole(), r => r.Answered, "đã có bao nhiêu", "how many came");
        o.List("missing", MissingForm, r => r.Missing, "còn thiếu", "what is missing", isRequired: true);
        o.List("unexpected", FigureForm, r => r.Unexpected, "không ai hỏi", "what nobody asked for");
    });

    private static Form<Aggregate<T>> Aggregate<T>(string name, Form<T> slot, string vi, string en)
        where T : notnull => Answer<Aggregate<T>>(name, vi, en, o =>
        {
            o.Required("indicator", IndicatorForm, a => a.Indicator, "chỉ tiêu", "what is measured");
            o.Required("period", PeriodForm, a => a.Period, "kỳ", "when");
            o.Required("rule", Word<AggregationRule>("aggregation-rule"), a => a.Rule, "cách gộp", "how it adds up");
            o.Required("status", Word<AggregateStatus>("aggregate-status"), StatusOf, "đủ hay thiếu", "whether it is whole");
            o.Optional("value", QuantityForm, a => a.Value, "số", "the number");
            o.Required("covered", Whole(), a => a.Covered, "gồm bao nhiêu phần", "how many parts it has");
            o.Required("expected", Whole(), a => a.Expected.Count, "cần bao nhiêu phần", "how many parts are expected");
            o.List("missing", slot, a => a.Missing, "phần còn thiếu", "the parts that are missing");
        });

    private static AverageMethod MethodOf(AverageGrowth average) => average.Points is not null ? AverageMethod.PointsPerYear
        : average.IsCompound ? AverageMethod.Compound
        : AverageMethod.Arithmetic;

    private static AggregateStatus StatusOf<T>(Aggregate<T> aggregate)
        where T : notnull => aggregate.Rule == AggregationRule.Never ? AggregateStatus.DoesNotAddUp
        : aggregate.Value is null ? AggregateStatus.NoFigures
        : aggregate.IsComplete ? AggregateStatus.Complete
        : AggregateStatus.Partial;

    // How an average is taken, and what a number rests on, as files spell it.
    private enum AverageMethod
    {
        Compound = 1,
        Arithmetic = 2,
        PointsPerYear = 3,
    }

    private enum AggregateStatus
    {
        Complete = 1,
        Partial = 2,
        NoFigures = 3,
        DoesNotAddUp = 4,
    }
}
