using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Values.Targets;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json;

/// <summary>Turns the values of a report file into the report, part by part.</summary>
internal sealed class ReportFileReader
{
    private readonly List<FileProblem> problems = [];
    private readonly Dictionary<object, JsonAt> places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Target> targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);
    private readonly List<StatedAttainment> stated = [];
    private readonly List<CompletionClaim> completions = [];

    public ReportFileResult Read(JsonAt at)
    {
        var file = new ObjectReader(at, problems);
        AdministrativeUnit? place = Unit(file.Object("place", required: true));
        ReportingPeriod? period = Year(file, "year", required: true);
        LocalDate? reportedOn = file.Date("reportedOn", required: true);
        Source? own = ReadSource(file.Object("source", required: true));
        foreach (JsonAt item in file.List("otherSources"))
            ReadSource(new ObjectReader(item, problems));

        AnnualSummary? summary = null;
        if (place is not null && period is not null && reportedOn is { } day && own is not null)
        {
            List<Target> plan = Targets(file);
            List<Figure> figures = [.. file.List("figures").Select(f => Figure(new ObjectReader(f, problems), place, period, day, own)).OfType<Figure>()];
            summary = new()
            {
                Place = place,
                Period = period,
                ReportedOn = day,
                Plan = new() { Place = place, Period = period, Targets = plan },
                Figures = [.. figures.Where(f => f.Source == own && f.Period == period)],
                OtherFigures = [.. figures.Where(f => f.Source != own || f.Period != period)],
                StatedAttainments = stated,
                Completions = completions,
                Structure = Structure(file.Object("structure"), period, out StructureShift? shift),
                Shift = shift,
                Appraisals = Each(file, "appraisals", o => (o.String("subject", required: true), o.Word<AppraisalVerdict>("verdict", required: true)) is ({ } subject, { } verdict) ? new Appraisal(subject, verdict) : null),
                Assignments = Each(file, "assignments", o => Assignment(o)),
                Movement = Movement(file.Object("movement")),
                Titles = Each(file, "titles", Title),
                Commendation = Commendation(file.Object("commendation")),
                Standings = Each(file, "standings", o => (o.String("group", required: true), Year(o, "year", required: true), Unit(o.Object("leader", required: true))) is ({ } group, { } year, { } leader) ? new GroupStanding(group, year, leader) : null),
                Pledges = Each(file, "pledges", o => (Unit(o.Object("unit", required: true)), Year(o, "year", required: true)) is ({ } unit, { } year) ? new EmulationPledge(unit, year) : null),
            };
            file.Finish();
        }

        return new(summary, problems, places);
    }

    private List<T> Each<T>(ObjectReader file, string name, Func<ObjectReader, T?> read)
        where T : class
    {
        var all = new List<T>();
        foreach (JsonAt item in file.List(name))
        {
            var reader = new ObjectReader(item, problems);
            if (read(reader) is { } value)
                all.Add(value);
            reader.Finish();
        }

        return all;
    }

    private static ReportingPeriod? Year(ObjectReader o, string name, bool required = false) =>
        o.Whole(name, 1945, 2999, required) is { } year ? ReportingPeriod.Year(year) : null;

    private static AdministrativeUnit? Unit(ObjectReader? o)
    {
        if (o is null)
            return null;
        string? code = o.String("code", required: true), name = o.String("name", required: true);
        LocalDate? from = o.Date("validFrom", required: true);
        UnitType? type = o.Word<UnitType>("type", required: true);
        o.Finish();
        if (code is not null && (code.Length is not (2 or 3 or 5) || !code.All(char.IsAsciiDigit)))
        {
            o.Problem(ReportErrorCodes.Member, o.Member("code")!, new("mã 2, 3 hoặc 5 chữ số", "a code of 2, 3 or 5 digits"));
            return null;
        }

        if (code is null || name is null || from is not { } day || type is not { } kind)
            return null;
        var id = new UnitId(code, day);
        if (AdministrativeUnit.Objection(id, kind) is not { } objection)
            return new(id, kind, name);
        o.Problem(ReportErrorCodes.Member, o.Member(code.Length == kind.Level().CodeLength() ? "validFrom" : "code")!, objection);
        return null;
    }

    private Source? ReadSource(ObjectReader? o)
    {
        if (o is null)
            return null;
        string? id = o.String("id", required: true), title = o.String("title", required: true), address = o.String("address");
        o.Finish();
        if (id is null || title is null)
            return null;
        var source = new Source(id, title, address);
        if (!sources.TryAdd(id, source))
            o.Problem(ReportErrorCodes.Member, o.Member("id")!, new("một mã nguồn chưa dùng", "an id of a source that is not used yet"));
        return source;
    }

    private static Indicator? Indicator(ObjectReader o)
    {
        Quantity? threshold = o.Object("threshold") is { } t ? Level(t) : null;
        if (o.String("indicator", required: true) is not { } id)
            return null;
        if (!IndicatorCatalogue.TryFind(id, out Indicator? indicator))
        {
            string known = string.Join(", ", IndicatorCatalogue.All.Select(i => i.Id));
            o.Problem(FigureErrorCodes.Indicator, o.Member("indicator")!, new($"một chỉ tiêu: {known}", $"an indicator: {known}"));
            return null;
        }

        return threshold is null ? indicator : indicator.Reaching(threshold);
    }

    private static Quantity? Level(ObjectReader o)
    {
        decimal? value = o.Number("value", required: true);
        MeasureUnit? unit = MeasureUnit(o, required: true);
        o.Finish();
        return value is { } number && unit is not null ? new(number, unit) : null;
    }

    private static MeasureUnit? MeasureUnit(ObjectReader o, bool required = false)
    {
        if (o.String("unit", required) is not { } code)
            return null;
        if (MeasureUnits.TryFind(code, out MeasureUnit? unit))
            return unit;
        string known = string.Join(", ", MeasureUnits.All.Select(u => u.Code));
        o.Problem(FigureErrorCodes.Unit, o.Member("unit")!, new($"một đơn vị tính: {known}", $"a unit: {known}"));
        return null;
    }

    private List<Target> Targets(ObjectReader file)
    {
        var all = new List<Target>();
        foreach (JsonAt item in file.List("targets"))
        {
            var o = new ObjectReader(item, problems);
            string? id = o.String("id", required: true);
            Target? target = Target(o, Indicator(o));
            o.Finish();
            if (target is null || id is null)
                continue;
            if (!targets.TryAdd(id, target))
                o.Problem(ReportErrorCodes.Member, o.Member("id")!, new("một mã chỉ tiêu chưa dùng", "an id of a target that is not used yet"));
            else
                all.Add(target);
        }

        return all;
    }

    private static Target? Target(ObjectReader o, Indicator? indicator)
    {
        try
        {
            return TargetMembers.Read(o, indicator);
        }
        catch (UnitMismatchException mismatch)
        {
            o.Problem(TargetErrorCodes.Unit, o.Member("unit") ?? o.At, Family(mismatch));
        }
        catch (ArgumentException refused)
        {
            o.Refuse(refused);
        }

        return null;
    }

    private static Text Family(UnitMismatchException mismatch) => new(
        $"một đơn vị đổi được sang {mismatch.Expected.Name.Vi}", $"a unit that converts to {mismatch.Expected.Name.En}");

    private Figure? Figure(ObjectReader o, AdministrativeUnit place, ReportingPeriod year, LocalDate reportedOn, Source own)
    {
        Indicator? indicator = Indicator(o);
        decimal? value = o.Number("value");
        MeasureUnit? unit = MeasureUnit(o);
        Qualifier qualifier = o.Word<Qualifier>("qualifier") ?? Qualifier.Exactly;
        FigureNature nature = o.Word<FigureNature>("nature") ?? FigureNature.Actual;
        AbsenceReason? absence = o.Word<AbsenceReason>("absence");
        ReportingPeriod period = Year(o, "year") ?? year;
        LocalDate asOf = o.Date("asOf") ?? reportedOn;
        LocalDate? doneOn = o.Date("doneOn");
        Source? source = FindSource(o) ?? own;
        StatedChange? change = Change(o.Object("change"));
        StatedCompletion? completion = o.Word<StatedCompletion>("completion");
        (string? Target, StatedNumber Percent, JsonAt At)[] percents = [.. o.List("stated").Select(Percent).OfType<(string?, StatedNumber, JsonAt)>()];
        Figure? figure = !o.IsGood || indicator is null ? null : Build();
        o.Finish();
        if (figure is null)
            return null;

        places[figure] = o.At;
        foreach ((string? id, StatedNumber percent, JsonAt at) in percents)
        {
            Target? target = null;
            if (id is not null && (!targets.TryGetValue(id, out target) || target.Indicator != figure.Indicator))
                problems.Add(new(ReportErrorCodes.Member, at.Place, id, new("mã của một chỉ tiêu dùng được cho số liệu này", "the id of a usable target of this indicator")));
            else
                stated.Add(new(figure, target, percent));
        }

        if (completion is { } claim)
            completions.Add(new(figure, claim));
        return figure;

        Figure? Build()
        {
            try
            {
                if (value is { } number)
                    return new Figure(indicator, place, period, new(number, null, qualifier), unit, source, asOf) { Nature = nature, Change = change };
                if (indicator.Unit == MeasureUnits.Milestone)
                    return Figures.Figure.Milestone(indicator, place, period, doneOn, source, asOf);
                return Figures.Figure.Absent(indicator, place, period, absence ?? AbsenceReason.NotReported, source, asOf);
            }
            catch (UnitMismatchException mismatch)
            {
                o.Problem(FigureErrorCodes.Unit, o.Member("unit")!, Family(mismatch));
            }
            catch (ArgumentOutOfRangeException)
            {
                o.Problem(ReportErrorCodes.Member, o.Member("doneOn")!, new("một ngày không sau ngày báo cáo", "a day not after the day of the report"));
            }

            return null;
        }
    }

    private Source? FindSource(ObjectReader o)
    {
        if (o.String("source") is not { } id)
            return null;
        if (sources.TryGetValue(id, out Source? source))
            return source;
        string known = string.Join(", ", sources.Keys);
        o.Problem(ReportErrorCodes.Member, o.Member("source")!, new($"mã của một nguồn: {known}", $"the id of a source: {known}"));
        return null;
    }

    private static StatedChange? Change(ObjectReader? o)
    {
        if (o is null)
            return null;
        ChangeDirection? direction = o.Word<ChangeDirection>("direction", required: true);
        ReportingPeriod? versus = Year(o, "versus");
        bool strongly = o.Boolean("strongly") ?? false;
        o.Finish();
        return direction is { } way ? new(way, versus, strongly) : null;
    }

    private (string? Target, StatedNumber Percent, JsonAt At)? Percent(JsonAt item)
    {
        var o = new ObjectReader(item, problems);
        string? target = o.String("target");
        decimal? value = o.Number("percent", required: true);
        Qualifier qualifier = o.Word<Qualifier>("qualifier") ?? Qualifier.Exactly;
        o.Finish();
        return value is { } number ? (target, new StatedNumber(number, null, qualifier), item) : null;
    }

    private EconomicStructure? Structure(ObjectReader? o, ReportingPeriod period, out StructureShift? shift)
    {
        shift = o?.Word<StructureShift>("shift");
        if (o is null)
            return null;
        SectorScheme? scheme = SectorSchemes.All.FirstOrDefault(s => string.Equals(s.Code, o.String("scheme", required: true), StringComparison.Ordinal));
        if (scheme is null && o.Member("scheme") is { } unknown)
        {
            string known = string.Join(", ", SectorSchemes.All.Select(s => s.Code));
            o.Problem(StructureErrorCodes.Sector, unknown, new($"một hệ phân ngành: {known}", $"a scheme: {known}"));
        }

        var shares = new List<SectorShare>();
        foreach (JsonAt item in o.List("shares"))
        {
            var share = new ObjectReader(item, problems);
            if (Share(share, scheme, shares) is { } read)
                shares.Add(read);
            share.Finish();
        }

        o.Finish();
        if (scheme is null)
            return null;
        var structure = new EconomicStructure(scheme, period, shares);
        places[structure] = o.At;
        return structure;
    }

    private static SectorShare? Share(ObjectReader o, SectorScheme? scheme, List<SectorShare> before)
    {
        string? code = o.String("sector", required: true);
        decimal? value = o.Number("value", required: true);
        Qualifier qualifier = o.Word<Qualifier>("qualifier") ?? Qualifier.Exactly;
        if (scheme is null || code is null)
            return null;
        Sector? sector = scheme.Find(code);
        if (sector is null || before.Any(s => s.Sector == sector))
        {
            string known = string.Join(", ", scheme.Sectors.Select(s => s.Code));
            o.Problem(StructureErrorCodes.Sector, o.Member("sector")!, new($"một ngành, mỗi ngành một lần: {known}", $"a sector, each once: {known}"));
            return null;
        }

        if (value is < 0m or > 100m)
        {
            o.Problem(StructureErrorCodes.Share, o.Member("value")!, new("một tỷ trọng từ 0 đến 100%", "a share from 0 to 100%"));
            return null;
        }

        return value is { } number ? new(sector, new(number, null, qualifier)) : null;
    }

    private static PlanAssignment? Assignment(ObjectReader o)
    {
        string? number = o.String("number", required: true), kind = o.String("kind", required: true), issuer = o.String("issuer", required: true);
        LocalDate? issuedOn = o.Date("issuedOn");
        ReportingPeriod? year = Year(o, "year", required: true);
        List<string> to = [];
        foreach (JsonAt item in o.List("to"))
        {
            if (item.Kind == System.Text.Json.JsonValueKind.String)
                to.Add(item.Text);
            else
                o.Problem(ReportErrorCodes.Member, item, new("một chuỗi", "a string"));
        }

        InstrumentKind? known = kind is null ? null : InstrumentKind.Find(kind);
        if (kind is not null && known is null)
            o.Problem(ReportErrorCodes.Member, o.Member("kind")!, new("một loại văn bản như Quyết định, Nghị quyết, Kế hoạch", "a kind of document like Quyết định, Nghị quyết, Kế hoạch"));
        if (number is null || known is null || issuer is null || year is null)
            return null;
        try
        {
            return new(new() { Kind = known, Number = new(number), Issuer = Text.Same(issuer), IssuedOn = issuedOn }, year, to);
        }
        catch (ArgumentException)
        {
            o.Problem(ReportErrorCodes.Member, o.Member("number")!, new("số văn bản như 2888/QĐ-UBND", "the number of an instrument like 2888/QĐ-UBND"));
            return null;
        }
    }

    private static EmulationMovement? Movement(ObjectReader? o)
    {
        if (o is null)
            return null;
        string? name = o.String("name", required: true);
        ReportingPeriod? year = Year(o, "year", required: true);
        o.Finish();
        return name is not null && year is not null ? new(name, year) : null;
    }

    private TitleCount? Title(ObjectReader o)
    {
        string? code = o.String("title", required: true);
        int? holders = o.Whole("holders", 0, int.MaxValue, required: true);
        if (code is null)
            return null;
        EmulationTitle? title = EmulationTitles.All.FirstOrDefault(t => string.Equals(t.Code, code, StringComparison.Ordinal));
        if (title is null)
        {
            string known = string.Join(", ", EmulationTitles.All.Select(t => t.Code));
            o.Problem(EmulationErrorCodes.Title, o.Member("title")!, new($"một danh hiệu: {known}", $"a title: {known}"));
        }

        if (title is null || holders is not { } count)
            return null;
        var read = new TitleCount(title, count);
        places[read] = o.At;
        return read;
    }

    private static Commendation? Commendation(ObjectReader? o)
    {
        if (o is null)
            return null;
        CommendationForm? form = o.Word<CommendationForm>("form", required: true);
        string? grantor = o.String("grantor", required: true);
        o.Finish();
        return form is { } kind && grantor is not null ? new(kind, grantor) : null;
    }
}
