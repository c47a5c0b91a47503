using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Engine;
using static BacKan.Indicators.Json.Forms.LawForms;
using static BacKan.Indicators.Json.Forms.RootForms;
using static BacKan.Indicators.Json.Forms.Scalars;
using static BacKan.Indicators.Json.Forms.Shape;
using static BacKan.Indicators.Json.Forms.TerritoryForms;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Indicators, figures, sheets and catalogues.</summary>
internal static class FigureForms
{
    public static readonly WordForm<Tendency> TendencyForm = Word<Tendency>("tendency");

    private static readonly WordForm<AggregationRule> RuleForm = Word<AggregationRule>("aggregation-rule");

    public static readonly Form<PriceBasis> PricesForm =
        Parsed<PriceBasis>("giá, \"current\" hoặc \"constant-2010\"", "prices, \"current\" or \"constant-2010\"");

    public static readonly Form<DataSource> SourceForm = Object<DataSource>("source", "nguồn số liệu", "where a figure was published", o =>
    {
        var id = o.Required("id", StringForm, s => s.Id, "mã", "its id");
        var title = o.Required("title", StringForm, s => s.Title, "tên", "its title");
        var address = o.Optional("address", StringForm, s => s.Address, "địa chỉ", "its address");
        return v => new(id(v), title(v), address(v));
    });

    public static readonly Form<OfficialCode> CodeForm =
        Object<OfficialCode>("official-code", "mã trong một hệ thống chỉ tiêu", "a code in a system of indicators", o =>
    {
        var system = o.Required("system", StringForm, c => c.System, "mã hệ thống", "the id of the system");
        var name = o.Required("systemName", TextForm, c => c.SystemName, "tên hệ thống", "the name of the system");
        var basis = o.Optional("basis", CitationForm, c => c.Citation, "căn cứ của hệ thống", "the provision that sets the system");
        var code = o.Required("code", StringForm, c => c.Code, "mã", "the code");
        var confidence = o.Required("confidence", ConfidenceForm, c => c.Confidence, "mức kiểm chứng", "how well it was checked");
        return v => new(system(v), name(v), code(v), confidence(v), basis(v));
    });

    public static readonly SharedForm<Indicator> IndicatorForm = new(
        "indicators",
        Object<Indicator>("indicator", "một chỉ tiêu", "an indicator", o =>
        {
            var id = o.Required("id", StringForm, i => i.Id, "mã", "its id");
            var name = o.Optional(
                "name", TextForm, i => IsOfCatalogue(i) ? null : i.Name, "tên; không có là chỉ tiêu của danh mục",
                "its name; absent for one of the catalogue");
            var unit = o.Optional("unit", MeasureForm, i => IsOfCatalogue(i) ? null : i.Unit, "đơn vị tính", "its unit");
            var tendency = o.Optional(
                "tendency", TendencyForm, i => IsOfCatalogue(i) ? null : i.Tendency, "cao hơn hay thấp hơn là tốt",
                "whether higher or lower is better");
            var overUnits = o.Optional(
                "overUnits", RuleForm, i => IsOfCatalogue(i) ? null : i.OverUnits, "gộp qua các đơn vị", "how it adds up over units");
            var overTime = o.Optional(
                "overTime", RuleForm, i => IsOfCatalogue(i) ? null : i.OverTime, "gộp qua thời gian", "how it adds up over time");
            var official = o.Optional(
                "officialName", TextForm, i => IsOfCatalogue(i) || i.OfficialName == i.Name ? null : i.OfficialName,
                "tên trong danh mục chính thức", "its name in official lists");
            var group = o.Optional(
                "group", TextForm, i => IsOfCatalogue(i) ? null : i.Group, "nhóm", "the field under which lists have it");
            var confidence = o.Optional(
                "confidence", ConfidenceForm, i => IsOfCatalogue(i) ? null : i.Confidence, "mức kiểm chứng khái niệm",
                "how well its definition was checked");
            var sources = o.List(
                "sources", SourceForm, i => IsOfCatalogue(i) ? [] : i.Sources, "nguồn của khái niệm", "where its definition stands");
            var codes = o.List(
                "codes", CodeForm, i => IsOfCatalogue(i) ? [] : i.Codes, "mã trong các hệ thống", "its codes in official systems");
            var otherUnits = o.List(
                "otherUnits", MeasureForm, i => IsOfCatalogue(i) ? [] : i.OtherUnits, "các đơn vị khác cũng dùng", "other units in use");
            var threshold = o.Optional(
                "threshold", QuantityForm, i => i.Threshold, "ngưỡng phải đạt", "the level that what is counted reaches");
            return v =>
            {
                Indicator? made = null;
                if (name(v) is { } own
                    && unit(v) is { } measure
                    && tendency(v) is { } way
                    && overUnits(v) is { } units
                    && overTime(v) is { } time)
                {
                    made = new(id(v), own, measure, way, units, time)
                    {
                        OfficialName = official(v) ?? own, Group = group(v), Confidence = confidence(v), Sources = sources(v),
                        Codes = codes(v), OtherUnits = otherUnits(v),
                    };
                }
                else if (name(v) is not null || !IndicatorCatalogue.TryFind(id(v), out made))
                    v.At.Member("id"u8)!.Value.Problem(ErrorCodes.FigureIndicator, new(
                        "một chỉ tiêu trong danh mục, hoặc đủ name, unit, tendency, overUnits, overTime",
                        "an indicator of the catalogue, or name, unit, tendency, overUnits, overTime"));
                return (threshold(v) is { } level ? made?.Reaching(level) : made)!;
            };
        }),
        i => i.Threshold is null ? i.Id : $"{i.Id}≥{i.Threshold}",
        id => IndicatorCatalogue.TryFind(id, out Indicator? known) && string.Equals(known.Id, id, StringComparison.Ordinal) ? known : null,
        new("một chỉ tiêu của danh mục, \"grain_output\"", "an indicator of the catalogue, \"grain_output\""), ErrorCodes.FigureIndicator);

    public static readonly Form<StatedChange> ChangeForm = ChangeOf("stated-change", PeriodForm);

    public static readonly Form<Figure> FigureForm =
        Object<Figure>("figure", "một số liệu", "a figure: a value as printed, or the reason for none, or a milestone", o =>
    {
        var indicator = o.Required("indicator", IndicatorForm, f => f.Indicator, "chỉ tiêu", "what is measured");
        var place = o.Required("place", PlaceForm, f => f.Place, "đơn vị hành chính", "where");
        var period = o.Required("period", PeriodForm, f => f.Period, "kỳ", "when");
        var stated = o.Optional("stated", StatedNumberForm, f => f.Stated, "số như đã in", "the number as printed");
        var unit = o.Optional(
            "unit", MeasureForm, f => f.Stated is null ? null : f.Unit, "đơn vị tính; không có là đơn vị của chỉ tiêu",
            "its unit; absent where it is that of the indicator");
        var range = o.Optional("range", StatedRangeForm, f => f.Range, "hai số như đã in, “61–62”", "two numbers as printed, \"61–62\"");
        var words = o.Optional("words", TextForm, f => f.Words, "lời thay cho số, “xuất siêu”", "words in place of a number");
        var milestone = o.Default(
            "milestone", YesNoForm, f => f is { Stated: null, Range: null, Words: null, Absence: null }, false,
            "là một việc làm xong hay chưa", "whether it says that something is done or not");
        var absence = o.Optional(
            "absence", Word<AbsenceReason>("absence-reason"), f => f.Absence, "vì sao không có số", "why there is no value");
        var doneOn = o.Optional("doneOn", DayForm, f => f.DoneOn, "ngày làm xong", "the day on which it was done");
        var source = o.Required("source", SourceForm, f => f.Source, "nguồn", "where it was published");
        var asOf = o.Required("asOf", DayForm, f => f.AsOf, "tính đến ngày", "as of which day");
        var nature = o.Default(
            "nature", Word<FigureNature>("figure-nature"), f => f.Nature, FigureNature.Actual, "thực hiện, ước, sơ bộ, chính thức",
            "actual, estimate, preliminary or official");
        var prices = o.Optional("prices", PricesForm, f => f.Prices, "giá hiện hành hay so sánh", "current or constant prices");
        var definition = o.Optional("definition", StringForm, f => f.Definition, "định nghĩa", "its definition, where several are in use");
        var change = o.Optional("change", ChangeForm, f => f.Change, "lời nói tăng hay giảm", "the word that it rose or fell");
        return v =>
        {
            if (stated(v) is null && range(v) is null && words(v) is null && absence(v) is null && !milestone(v))
                throw new RefusedException(
                    "có stated, range, words, absence hoặc milestone",
                    "with stated, range, words, absence or milestone");
            Figure figure = absence(v) is { } reason ? Figures.Figure.Absent(indicator(v), place(v), period(v), reason, source(v), asOf(v))
                : milestone(v) ? Figures.Figure.Milestone(indicator(v), place(v), period(v), doneOn(v), source(v), asOf(v))
                : range(v) is { } between ? Figures.Figure.Between(indicator(v), place(v), period(v), between, source(v), asOf(v))
                : words(v) is { } said ? Figures.Figure.InWords(indicator(v), place(v), period(v), said, source(v), asOf(v))
                : new(indicator(v), place(v), period(v), stated(v)!, source(v), asOf(v), unit(v));
            return figure.With(nature(v), prices(v), definition(v), change(v));
        };
    });

    public static readonly Form<FigureSeries> SeriesForm =
        Object<FigureSeries>("figure-series", "một dãy số liệu", "figures of one indicator and place through time", o =>
    {
        var figures = o.List("figures", FigureForm, s => s.Figures, "các số liệu", "the figures", isRequired: true);
        return v => new(figures(v));
    });

    public static readonly Form<PricedQuantity> PricedForm =
        Object<PricedQuantity>("priced-quantity", "một giá trị với giá của nó", "an amount with its prices", o =>
    {
        // A linked amount is written as it was published, and linked again.
        var amount = o.Required(
            "amount", QuantityForm, p => p.Link is { } by ? p.Amount / by.Factor : p.Amount, "giá trị như đã công bố",
            "the amount as published");
        var prices = o.Required("prices", PricesForm, p => p.Link?.From.Prices ?? p.Prices, "giá", "its prices");
        var link = o.Optional(
            "link", Later(() => LinkForm!), p => p.Link, "nối sang giá khác", "the link by which it goes over to other prices");
        return v => link(v) is { } by ? by.Convert(new(amount(v), prices(v))) : new(amount(v), prices(v));
    });

    public static readonly Form<PriceLink> LinkForm =
        Object<PriceLink>("price-link", "nối hai loại giá", "two amounts of one period in different prices", o =>
    {
        var overlap = o.Required("overlap", PeriodForm, l => l.Overlap, "kỳ có cả hai", "the period that has both");
        var from = o.Required("from", PricedForm, l => l.From, "theo giá cũ", "in the old prices");
        var to = o.Required("to", PricedForm, l => l.To, "theo giá mới", "in the new prices");
        return v => new(overlap(v), from(v), to(v));
    });

    private static readonly Form<TermValue> TermForm =
        Object<TermValue>("term-value", "số của một năm trong giai đoạn", "the number of one year of a term", o =>
    {
        var value = o.Optional(
            "value", StatedQuantityForm, t => t.Value, "số; không có là chưa có", "the number; absent where there is none yet");
        return v => new(value(v));
    });

    public static readonly Form<ComparisonRow> RowForm =
        Object<ComparisonRow>("comparison-row", "một dòng của biểu kế hoạch", "a row of a planning sheet", o =>
    {
        var indicator = o.Required("indicator", IndicatorForm, r => r.Indicator, "chỉ tiêu", "what is measured");
        var previous = o.Optional(
            "previousActual", StatedQuantityForm, r => r.PreviousActual, "thực hiện năm trước", "what was done in the year before");
        var plan = o.Optional("plan", StatedQuantityForm, r => r.Plan, "kế hoạch", "what was planned");
        var estimate = o.Optional("estimate", StatedQuantityForm, r => r.Estimate, "ước thực hiện", "what is expected");
        var next = o.Optional("nextPlan", StatedQuantityForm, r => r.NextPlan, "kế hoạch năm sau", "the plan of the next year");
        var term = o.List("term", TermForm, r => r.Term.Select(t => new TermValue(t)), "các năm của giai đoạn", "the years of the term");
        var prices = o.Optional("prices", PricesForm, r => r.Prices, "giá", "its prices");
        return v =>
            new(indicator(v), previous(v), plan(v), estimate(v), next(v)) { Prices = prices(v), Term = [.. term(v).Select(t => t.Value)] };
    });

    private static readonly Form<PartOf> PartForm = Object<PartOf>("breakdown-part", "một phần của số liệu", "a part of a figure", o =>
    {
        var id = o.Required("id", StringForm, p => p.Id, "mã", "its id");
        var value = o.Optional(
            "value", StatedQuantityForm, p => p.Value, "số; không có là không rõ", "its number; absent where it is not known");
        return v => new(id(v), value(v));
    });

    public static readonly Form<FigureBreakdown> BreakdownForm =
        Object<FigureBreakdown>("figure-breakdown", "tổng và các phần", "a whole and its parts", o =>
    {
        var whole = o.Optional("whole", StatedQuantityForm, b => b.Whole, "tổng", "the whole");
        var parts = o.List(
            "parts", PartForm, b => b.Parts.Select(p => new PartOf(p.Key, p.Value)), "các phần", "the parts", isRequired: true);
        var relation = o.Required(
            "relation", Word<BreakdownRelation>("breakdown-relation"), RelationOf, "gồm hết hay trong đó",
            "whether they make up the whole");
        return v =>
        {
            KeyValuePair<string, StatedQuantity?>[] all = [.. parts(v).Select(p => KeyValuePair.Create(p.Id, p.Value))];
            return relation(v) switch
            {
                BreakdownRelation.Full => FigureBreakdown.Full(whole(v), all),
                BreakdownRelation.OfWhich => FigureBreakdown.OfWhich(whole(v), all),
                _ => FigureBreakdown.OfWhichOverlapping(whole(v), all),
            };
        };
    });

    public static readonly Form<IndicatorCatalogue> CatalogueForm =
        Object<IndicatorCatalogue>("indicator-catalogue", "danh mục chỉ tiêu", "a catalogue of indicators", o =>
    {
        var indicators = o.List("indicators", IndicatorForm, c => c.Indicators, "các chỉ tiêu", "its indicators", isRequired: true);
        return v => new(indicators(v));
    });

    /// <summary>Whether the catalogue has it, all but a threshold of one's own.</summary>
    private static bool IsOfCatalogue(Indicator indicator) => IndicatorCatalogue.TryFind(indicator.Id, out Indicator? known)
        && known.Name == indicator.Name
        && known.Unit == indicator.Unit
        && (known.Tendency, known.OverUnits, known.OverTime) == (indicator.Tendency, indicator.OverUnits, indicator.OverTime)
        && (known.OfficialName, known.Group, known.Confidence) == (indicator.OfficialName, indicator.Group, indicator.Confidence)
        && known.Sources.SequenceEqual(indicator.Sources)
        && known.Codes.SequenceEqual(indicator.Codes)
        && known.OtherUnits.SequenceEqual(indicator.OtherUnits);

    private static BreakdownRelation RelationOf(FigureBreakdown breakdown) => breakdown.IsFull ? BreakdownRelation.Full
        : breakdown.MayOverlap ? BreakdownRelation.OfWhichOverlapping
        : BreakdownRelation.OfWhich;

    // How parts stand to their whole, as files spell it.
    private enum BreakdownRelation
    {
        Full = 1,
        OfWhich = 2,
        OfWhichOverlapping = 3,
    }

    private sealed record PartOf(string Id, StatedQuantity? Value);

    private sealed record TermValue(StatedQuantity? Value);

    /// <summary>A word that a figure rose or fell.</summary>
    public static Form<StatedChange> ChangeOf(string name, Form<ReportingPeriod> period) =>
        Object<StatedChange>(name, "lời nói tăng hay giảm", "a word that a figure rose or fell", o =>
    {
        var direction = o.Required(
            "direction", Word<ChangeDirection>("change-direction"), c => c.Direction, "tăng, giảm, bằng", "which way");
        var versus = o.Optional("versus", period, c => c.Versus, "so với kỳ nào", "compared with which period");
        var strongly = o.Default("strongly", YesNoForm, c => c.Strongly, false, "mạnh", "strongly");
        return v => new(direction(v), versus(v), strongly(v));
    });
}
