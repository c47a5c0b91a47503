using BacKan.Indicators.Emulation;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Documents, citations, and rules with their days.</summary>
internal static class LawForms
{
    public static readonly WordForm<InstrumentKind> KindForm = new(InstrumentKind.All.Select(k => (k.Code, k)), "instrument-kind");

    public static readonly Form<InstrumentNumber> InstrumentNumberForm = Parsed<InstrumentNumber>(
        "một số văn bản, \"07/2021/NĐ-CP\"", "the number of a document, \"07/2021/NĐ-CP\"");

    public static readonly Form<Provision> ProvisionForm = Parsed<Provision>(
        "một điều khoản, \"khoản 2 Điều 3\"", "a provision, \"khoản 2 Điều 3\"");

    public static readonly Form<WrittenCitation> WrittenCitationForm =
        Parsed<WrittenCitation>("một trích dẫn, \"Điều 3 Nghị định 07/2021/NĐ-CP\"", "a citation, \"Điều 3 Nghị định 07/2021/NĐ-CP\"");

    public static readonly SharedForm<LegalInstrument> InstrumentForm = new(
        "instruments",
        Object<LegalInstrument>("instrument", "một văn bản", "a legal instrument", o =>
        {
            var kind = o.Required("kind", KindForm, i => i.Kind, "loại văn bản", "its kind");
            var number = o.Required("number", InstrumentNumberForm, i => i.Number, "số, ký hiệu", "its number");
            var issuer = o.Optional("issuer", TextForm, i => i.Issuer, "cơ quan ban hành", "who issued it");
            var issued = o.Optional("issuedOn", DayForm, i => i.IssuedOn, "ngày ban hành", "the day on which it was issued");
            var inForce = o.Optional(
                "inForceFrom", DayForm, i => i.InForceFrom, "ngày có hiệu lực", "the first day on which it is in force");
            var applies = o.Optional(
                "appliesFrom", DayForm, i => i.AppliesFrom, "ngày bắt đầu áp dụng", "the first day on which it applies");
            var ceased = o.Optional(
                "ceasedOn", DayForm, i => i.CeasedOn, "ngày hết hiệu lực", "the first day on which it is no longer in force");
            var subject = o.Optional("subject", TextForm, i => i.Subject, "trích yếu", "what it is about");
            var relations = o.List(
                "relations", RelationForm!, i => i.Relations, "sửa đổi, thay thế văn bản nào", "what it does to other documents");
            var address = o.Optional("address", StringForm, i => i.Address, "địa chỉ toàn văn", "the address of its text");
            var confidence = o.Optional("confidence", ConfidenceForm, i => i.Confidence, "mức kiểm chứng", "how well it was checked");
            var check = o.Optional("checkedOn", DayForm, i => i.CheckedOn, "ngày kiểm chứng", "the day on which it was checked");
            return v => new()
            {
                Kind = kind(v), Number = number(v), Issuer = issuer(v), IssuedOn = issued(v), InForceFrom = inForce(v),
                AppliesFrom = applies(v), CeasedOn = ceased(v),
                Subject = subject(v), Relations = relations(v), Address = address(v), Confidence = confidence(v), CheckedOn = check(v),
            };
        }),
        IdOf,
        Known,
        new(
            "một văn bản của thư viện (số, hoặc số@ngày nếu nhiều văn bản cùng số)",
            "an instrument of the library (its number, or number@day where several have it)"),
        ErrorCodes.LawInstrumentNotKnown);

    private static readonly WordForm<bool> OriginForm = new([("library", false), ("host", true)], "enactment-origin");

    private static readonly Form<InstrumentRelation> RelationForm =
        Object<InstrumentRelation>("instrument-relation", "quan hệ với văn bản khác", "what an instrument does to another", o =>
    {
        var kind = o.Required("kind", Word<InstrumentRelationKind>("instrument-relation-kind"), r => r.Kind, "quan hệ", "what it does");
        var target = o.Required("target", InstrumentNumberForm, r => r.Target, "số văn bản kia", "the number of the other");
        return v => new(kind(v), target(v));
    });

    public static readonly Form<Citation> CitationForm = Object<Citation>("citation", "căn cứ", "a provision of an instrument", o =>
    {
        var instrument = o.Required("instrument", InstrumentForm, c => c.Instrument, "văn bản", "the instrument");
        var provision = o.Optional("provision", ProvisionForm, c => c.Provision, "điều, khoản, điểm", "article, clause, point");
        return v => new(instrument(v), provision(v));
    });

    public static readonly Form<RuleParameter> ParameterForm =
        Answer<RuleParameter>("rule-parameter", "một ngưỡng của quy định", "a threshold of a rule", o =>
    {
        o.Required("name", TextForm, p => p.Name, "ngưỡng của cái gì", "what it is a threshold of");
        o.Required("value", TextForm, p => p.Value, "bằng lời", "in words");
        o.Optional("range", RangeForm, p => p.Range, "các giá trị được phép", "the values that it allows");
        o.Optional("unit", MeasureForm, p => p.Unit, "đơn vị của các giá trị đó", "the unit of those values");
        o.Optional("basis", CitationForm, p => p.Citation, "căn cứ", "where it stands");
    });

    public static readonly Form<RuleEnd> EndForm =
        Object<RuleEnd>("rule-end", "căn cứ kết thúc của một quy định", "by what a rule ends", o =>
    {
        var kind = o.Required("kind", Word<RuleEndKind>("rule-end-kind"), e => e.Kind, "lý do kết thúc", "what ends it");
        var by = o.Optional(
            "by", CitationForm, e => e.By, "điều khoản chấm dứt, hoặc đặt ra giai đoạn",
            "the provision that ends it, or that sets its period");
        var why = o.Optional("why", TextForm, e => e.Why, "bằng lời", "in words");
        return v => kind(v) switch
        {
            RuleEndKind.Text => RuleEnd.ByText(by(v)!, why(v)),
            RuleEndKind.OwnPeriod => RuleEnd.OfItsPeriod(by(v)!, why(v)),
            RuleEndKind.Continues => RuleEnd.Continues(why(v)!, by(v)),
            _ => RuleEnd.NotHeldFromHere(why(v)!, by(v)),
        };
    });

    public static readonly Form<UnheldLaw> UnheldForm =
        Object<UnheldLaw>("unheld-law", "luật đã biết mà thư viện chưa có nội dung", "law that is known and not held", o =>
    {
        var id = o.Required("id", StringForm, u => u.Id, "mã", "its id");
        var applies = o.Required("applies", EffectivePeriodForm, u => u.Applies, "những ngày áp dụng", "the days on which it applies");
        var basis = o.Required("basis", CitationForm, u => u.Citation, "căn cứ", "where it stands");
        var end = o.Optional("end", EndForm, u => u.End, "căn cứ kết thúc", "by what its days end");
        return v => new(applies(v), basis(v), id(v), end(v));
    });

    public static readonly Form<TitleCeiling> CeilingForm =
        Object<TitleCeiling>("title-ceiling", "tỷ lệ tối đa của danh hiệu", "a ceiling on titles", o =>
    {
        var share = o.Optional(
            "ofAdvancedWorkers", PercentageForm, c => c.OfAdvancedWorkers, "phần trăm lao động tiên tiến; không có là không giới hạn",
            "percent of the advanced workers; absent where there is none");
        return v => new(share(v));
    });

    /// <summary>A rule with its days.</summary>
    public static Form<Enactment<T>> Enactment<T>(Form<T> rule)
        where T : class =>
            Object<Enactment<T>>($"{NameOf(rule)}-enactment", "một quy định với những ngày áp dụng", "a rule with its days", o =>
        {
            var id = o.Optional("id", StringForm, e => e.Id, "mã; không có là tự đặt", "its id; made where it is absent");
            var enacted = o.Required("rule", rule, e => e.Rule, "quy định", "the rule");
            var applies = o.Required("applies", EffectivePeriodForm, e => e.Applies, "những ngày áp dụng", "the days on which it applies");
            var basis = o.Required("basis", CitationForm, e => e.Citation, "căn cứ", "by which provision");
            var confidence = o.Required("confidence", ConfidenceForm, e => e.Confidence, "mức kiểm chứng", "how well it was checked");
            var check = o.Required("checkedOn", DayForm, e => e.CheckedOn, "ngày kiểm chứng", "the day on which it was checked");
            var origin = o.Default(
                "origin", OriginForm, e => e.IsSetByHost, true, "của thư viện hay của bên dùng",
                "the library's or the host's");
            var end = o.Optional("end", EndForm, e => e.End, "căn cứ kết thúc", "by what it ends");
            return v => new(enacted(v), applies(v), basis(v), confidence(v), check(v), id(v), origin(v), end(v));
        });

    /// <summary>The enactments of one rule through time.</summary>
    public static Form<Timeline<T>> Timeline<T>(Form<T> rule)
        where T : class => Object<Timeline<T>>($"{NameOf(rule)}-timeline", "các quy định qua thời gian", "the enactments of one rule", o =>
        {
            var id = o.Required("id", StringForm, t => t.Id, "mã", "its id");
            var title = o.Required("title", TextForm, t => t.Title, "tên", "its title");
            var enactments = o.List(
                "enactments", Enactment(rule), t => t.Enactments, "các quy định theo ngày", "the rules in order of their days",
                isRequired: true);
            var unheld = o.List("unheld", UnheldForm, t => t.Unheld, "luật đã biết mà chưa có nội dung", "law that is known and not held");
            return v => new(id(v), title(v), enactments(v), unheld(v));
        });

    private static string NameOf(Form rule) => rule is ISharedForm { Full: var whole } ? whole.Name! : rule.Name!;

    private static string IdOf(LegalInstrument instrument) =>
        Bibliography.Vietnam.Find(instrument.Number).Count > 1 && instrument.IssuedOn is { } day
            ? FormattableString.Invariant($"{instrument.Number}@{day:uuuu-MM-dd}")
            : instrument.Number.ToString();

    private static LegalInstrument? Known(string id)
    {
        int at = id.LastIndexOf('@');
        if (!InstrumentNumber.TryParse(at < 0 ? id : id[..at], null, out InstrumentNumber? number))
            return null;
        LegalInstrument[] fitting = [.. Bibliography.Vietnam.Find(number).Where(i => string.Equals(IdOf(i), id, StringComparison.Ordinal))];
        return fitting.Length == 1 ? fitting[0] : null;
    }
}
