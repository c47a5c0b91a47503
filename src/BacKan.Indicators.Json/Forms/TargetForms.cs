using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Targets;
using static BacKan.Indicators.Json.Forms.AnswerForms;
using static BacKan.Indicators.Json.Forms.FigureForms;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Targets by their sense, and how they were attained.</summary>
internal static class TargetForms
{
    public static readonly WordForm<AttainmentStatus> StatusForm = Name<AttainmentStatus>("attainment-status");

    public static readonly WordForm<AttainmentMethod> MethodForm = new(
        Enum.GetValues<AttainmentMethod>().Select(m => (m.Code(), m)), "attainment-method");

    private static readonly WordForm<TargetSense> SideForm = Word<TargetSense>("target-side");

    private static readonly WordForm<bool> OriginForm = new([("assigned", false), ("implied", true)], "target-origin");

    public static readonly KindsForm<Target> TargetForm = Kinds(
        "target", "một chỉ tiêu được giao", "a target, by its sense", "sense",
        [
            .. Enum.GetValues<TargetSense>().Select(LevelOf),
            Of<BetweenTarget>("between", "trong một khoảng", "between two levels", (o, indicator) =>
            {
                var range = o.Required("range", RangeForm, t => t.Plan, "khoảng kế hoạch", "the range that is planned");
                var unit = o.Optional(
                    "unit", MeasureForm, t => t.Unit, "đơn vị tính; không có là đơn vị của chỉ tiêu",
                    "its unit; absent where it is that of the indicator");
                var better = o.Optional(
                    "better", TendencyForm, t => t.Better, "cao hơn hay thấp hơn là tốt", "whether higher or lower is better");
                return v => new(indicator(v), range(v), unit(v) ?? indicator(v).Unit, better(v) ?? indicator(v).Tendency);
            }),
            Of<ReductionTarget>("reduce-by", "giảm bao nhiêu", "reduced by an amount", (o, indicator) =>
            {
                var from = o.Required("base", QuantityForm, t => t.Base, "từ mức", "from which level");
                var by = QuantityOf(o, t => t.Reduction, v => indicator(v).Unit);
                return v => ReductionTarget.Of(indicator(v), from(v), by(v), isAmount: true);
            }, t => t.IsByAmount),
            Of<ReductionTarget>("reduce-to", "giảm còn bao nhiêu", "reduced to a level", (o, indicator) =>
            {
                var from = o.Required("base", QuantityForm, t => t.Base, "từ mức", "from which level");
                var level = QuantityOf(o, t => t.Level, v => indicator(v).Unit);
                return v => ReductionTarget.Of(indicator(v), from(v), level(v), isAmount: false);
            }),
            Of<GrowthTarget>("growth", "tăng bao nhiêu phần trăm", "a rate of growth", (o, indicator) =>
            {
                var side = o.Required("side", SideForm, t => t.Sense, "ít nhất, nhiều nhất …", "at least, at most …");
                var percent = o.Required("percent", PercentageForm, t => t.Rate, "phần trăm", "the percent");
                var from = o.Optional("base", QuantityForm, t => t.Base, "từ mức", "from which level");
                return v => new(indicator(v), side(v), percent(v), from(v));
            }),
            Of<ShareTarget>("share", "chiếm bao nhiêu phần trăm", "a share", (o, indicator) =>
            {
                var side = o.Required("side", SideForm, t => t.Sense, "ít nhất, nhiều nhất …", "at least, at most …");
                var percent = o.Required("percent", PercentageForm, t => t.Value, "phần trăm", "the percent");
                return v => new(indicator(v), side(v), percent(v));
            }),
            Of<MilestoneTarget>("done-by", "làm xong trước ngày", "done by a day", (o, indicator) =>
            {
                var deadline = o.Required("deadline", DayForm, t => t.Deadline, "hạn", "the last day");
                return v => new(indicator(v), deadline(v));
            }),
            Of<CompositeTarget>("together", "nhiều mục tiêu cùng lúc", "several targets together", (o, indicator) =>
            {
                var parts = o.List("parts", Later(() => TargetForm!), t => t.Parts, "các mục tiêu", "the targets", isRequired: true);
                return v => new(indicator(v), parts(v));
            }),
            Of<QualitativeTarget>("words", "mục tiêu bằng lời", "a target in words", (o, indicator) =>
            {
                var words = o.Required("words", TextForm, t => t.Words, "lời", "the words");
                var meaning = o.Optional("meaning", Later(() => TargetForm!), t => t.Meaning, "nghĩa bằng số", "what they mean in numbers");
                return v => meaning(v) is null or NumericTarget
                    ? new(indicator(v), words(v), meaning(v) as NumericTarget)
                    : throw new RefusedException("nghĩa của lời là một mục tiêu bằng số", "with a meaning that is a target of numbers");
            }),
        ]);

    public static readonly Form<Attainment> AttainmentForm =
        Answer<Attainment>("attainment", "kết quả so với chỉ tiêu", "what was measured against a target, and what came of it", o =>
    {
        o.Required("indicator", IndicatorForm, a => a.Target.Indicator, "chỉ tiêu", "what is measured");
        o.Required("status", StatusForm, a => a.Status, "vượt, đạt, không đạt …", "whether it was exceeded, attained, missed …");
        Percent(o, a => a.PercentRange);
        o.Optional(
            "absence", Word<PercentAbsence>("percent-absence"), a => a.Absence, "vì sao không có phần trăm", "why there is no percent");
        o.Optional("method", MethodForm, a => a.Method, "cách tính phần trăm", "how the percent is taken");
        o.Optional("gap", QuantityForm, a => a.Gap, "chênh lệch so với chỉ tiêu", "by how much it differs from the target");
        o.Required("target", TargetForm, a => a.Target, "chỉ tiêu được giao", "the target");
        o.Optional("measured", StatedQuantityForm, a => a.Measured, "số thực hiện", "the number that was measured");
        o.Optional(
            "measuredRange", StatedRangeForm, a => a.MeasuredRange, "hai số thực hiện, “61–62”", "the two numbers that were measured");
        o.Optional("doneOn", DayForm, a => a.DoneOn, "ngày làm xong", "the day on which it was done");
        o.Optional(
            "early", StatusForm, a => a.Early, "đã đạt, vượt hay quá mức trước khi hết kỳ", "what is certain before the period is over");
        o.Optional("planned", PeriodForm, a => a.Planned, "kỳ kế hoạch", "the period that was planned");
        o.Written("figure", FigureForm, (a, options) => options.Full ? a.Actual : null, "số liệu", "the figure");
        o.List("parts", Later(() => AttainmentForm!), a => a.Parts, "từng mục tiêu", "each target");
    });

    public static readonly Form<StatedClaim> ClaimForm =
        Object<StatedClaim>("stated-claim", "một câu so sánh", "a sentence that compares; a number that is absent is sought", o =>
    {
        var form = o.Required("form", Word<ClaimForm>("claim-form"), c => c.Form, "nói theo cách nào", "how it compares");
        var stated = o.Optional("stated", StatedNumberForm, c => c.Stated, "số đã nói", "the number that it states");
        var actual = o.Optional("actual", StatedNumberForm, c => c.Actual, "số thực hiện", "what was done");
        var reference = o.Optional("reference", StatedNumberForm, c => c.Reference, "số so với", "what it is compared with");
        var ofRates = o.Default("ofRates", YesNoForm, c => c.OfRates, false, "của tỷ lệ", "whether it is of rates");
        return v => new(form(v), stated(v)) { Actual = actual(v), Reference = reference(v), OfRates = ofRates(v) };
    });

    public static readonly Form<AttainmentScale> ScaleForm = Object<AttainmentScale>(
        "attainment-scale", "thang đạt kế hoạch", "the bands that a scale adds to exceeded, attained and missed", o =>
    {
        var nearly = o.Optional("nearlyFrom", PercentageForm, s => s.NearlyFrom, "cơ bản đạt từ", "nearly attained from");
        var low = o.Optional("lowBelow", PercentageForm, s => s.LowBelow, "đạt thấp dưới", "low below");
        return v => new(nearly(v), low(v));
    });

    public static readonly Form<AttainmentCounts> CountsForm = Object<AttainmentCounts>(
        "attainment-counts", "bao nhiêu chỉ tiêu vượt, đạt, không đạt", "how many targets were exceeded, attained and missed", o =>
    {
        var exceeded = o.Required("exceeded", Whole(), c => c.Exceeded, "vượt", "exceeded");
        var attained = o.Required("attained", Whole(), c => c.Attained, "đạt", "attained");
        var nearly = o.Optional("nearlyAttained", Whole(), c => c.NearlyAttained, "cơ bản đạt", "nearly attained");
        var missed = o.Required("notAttained", Whole(), c => c.NotAttained, "không đạt", "missed");
        var undecided = o.Default("undecided", Whole(), c => c.Undecided, 0, "chưa rõ", "not decided");
        var underWay = o.Default("underWay", Whole(), c => c.UnderWay, 0, "trong đó đang thực hiện", "of the undecided, those not yet due");
        var early = o.Default(
            "reachedEarly", Whole(), c => c.ReachedEarly, 0, "trong đó đã đạt hoặc vượt kế hoạch",
            "of those under way, those past their plan already");
        return v => new(exceeded(v), attained(v), missed(v), nearly(v), undecided(v), underWay(v), early(v));
    });

    // Older report files have the threshold beside the indicator.
    private static Indicator Reaching(ReadValues v, Indicator indicator) =>
        v.At.Document.IsReportFile && v.At.Member("threshold"u8) is { } at && QuantityForm.TryRead(at, out Quantity? level)
            ? indicator.Reaching(level)
            : indicator;

    private static Kind<Target> LevelOf(TargetSense sense) => Of<LevelTarget>(Words.Of(sense), "một mức", "a level", (o, indicator) =>
    {
        var level = QuantityOf(o, t => t.Level, v => indicator(v).Unit);
        return v => new(indicator(v), sense, level(v));
    }, t => t.Sense == sense);

    private static Kind<Target> Of<T>(
        string sense, string vi, string en, Func<Members<T>, Func<ReadValues, Indicator>, Func<ReadValues, T>> rest,
        Func<T, bool>? isThis = null)
        where T : Target => new Kind<Target, T>(sense, "sense", new(vi, en), o =>
        {
            var said = o.Required("indicator", IndicatorForm, t => t.Indicator, "chỉ tiêu", "what is measured");
            Func<ReadValues, Indicator> indicator = v => Reaching(v, said(v));
            var make = rest(o, indicator);
            var assigner = o.Optional("assigner", StringForm, t => t.Assigner, "cơ quan giao", "who assigned it");
            var basis = o.Optional("basis", CitationForm, t => t.Citation, "căn cứ", "by which provision");
            var origin = o.Default(
                "origin", OriginForm, t => t.IsImplied, false, "được giao, tự đặt, suy ra", "assigned, one's own, or implied");
            var period = o.Optional("period", PeriodForm, t => t.Period, "kỳ", "its period");
            var method = o.Optional("method", MethodForm, t => t.Method, "cách tính phần trăm", "how the percent is taken");
            var group = o.Optional("group", AnswerForms.HeadingForm, t => t.Group, "nhóm trong biểu", "its group in tables");
            var whole = o.Optional(
                "partOf", IndicatorForm, t => t.PartOf, "là một phần của chỉ tiêu", "the indicator of which it is a part");
            return v => (T)make(v).With(assigner(v), basis(v), origin(v), period(v), method(v), group(v), whole(v));
        }, isThis);
}
