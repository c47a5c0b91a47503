using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
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
    private readonly Dictionary<string, DataSource> sources = new(StringComparer.Ordinal);
    private readonly List<StatedAttainment> stated = [];
    private readonly List<CompletionClaim> completions = [];

    public ReportFileResult Read(JsonAt at)
    {
        var file = new ObjectReader(at, problems);
        AdministrativeUnit? place = ReportParts.Unit(file.Object("place", required: true));
        ReportingPeriod? period = ReportParts.Year(file, "year", required: true);
        LocalDate? reportedOn = file.Date("reportedOn", required: true);
        DataSource? own = ReadSource(file.Object("source", required: true));
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
                Appraisals = Each(file, "appraisals", o => (o.String("subject", required: true), o.Word<AppraisalGrade>("verdict", required: true)) is ({ } subject, { } verdict) ? new Appraisal(subject, verdict) : null),
                Assignments = Each(file, "assignments", o => ReportParts.Assignment(o)),
                Movement = ReportParts.Movement(file.Object("movement")),
                Titles = Each(file, "titles", Title),
                Commendation = ReportParts.Commendation(file.Object("commendation")),
                Standings = Each(file, "standings", o => (o.String("group", required: true), ReportParts.Year(o, "year", required: true), ReportParts.Unit(o.Object("leader", required: true))) is ({ } group, { } year, { } leader) ? new GroupStanding(group, year, leader) : null),
                Pledges = Each(file, "pledges", o => (ReportParts.Unit(o.Object("unit", required: true)), ReportParts.Year(o, "year", required: true)) is ({ } unit, { } year) ? new EmulationPledge(unit, year) : null),
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

    private DataSource? ReadSource(ObjectReader? o)
    {
        if (o is null)
            return null;
        string? id = o.String("id", required: true), title = o.String("title", required: true), address = o.String("address");
        o.Finish();
        if (id is null || title is null)
            return null;
        var source = new DataSource(id, title, address);
        if (!sources.TryAdd(id, source))
            o.Problem(ReportErrorCodes.Member, o.Member("id")!, new("một mã nguồn chưa dùng", "an id of a source that is not used yet"));
        return source;
    }

    private List<Target> Targets(ObjectReader file)
    {
        var all = new List<Target>();
        foreach (JsonAt item in file.List("targets"))
        {
            var o = new ObjectReader(item, problems);
            string? id = o.String("id", required: true);
            Target? target = ReportParts.Target(o, ReportParts.Indicator(o));
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

    private Figure? Figure(ObjectReader o, AdministrativeUnit place, ReportingPeriod year, LocalDate reportedOn, DataSource own)
    {
        Indicator? indicator = ReportParts.Indicator(o);
        decimal? value = o.Number("value");
        MeasureUnit? unit = ReportParts.MeasureUnit(o);
        Qualifier qualifier = o.Word<Qualifier>("qualifier") ?? Qualifier.Exactly;
        FigureNature nature = o.Word<FigureNature>("nature") ?? FigureNature.Actual;
        AbsenceReason? absence = o.Word<AbsenceReason>("absence");
        ReportingPeriod period = ReportParts.Year(o, "year") ?? year;
        LocalDate asOf = o.Date("asOf") ?? reportedOn;
        LocalDate? doneOn = o.Date("doneOn");
        DataSource? source = FindSource(o) ?? own;
        StatedChange? change = ReportParts.Change(o.Object("change"));
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
            catch (MeasureUnitMismatchException mismatch)
            {
                o.Problem(FigureErrorCodes.Unit, o.Member("unit")!, ReportParts.Family(mismatch));
            }
            catch (ArgumentOutOfRangeException)
            {
                o.Problem(ReportErrorCodes.Member, o.Member("doneOn")!, new("một ngày không sau ngày báo cáo", "a day not after the day of the report"));
            }

            return null;
        }
    }

    private DataSource? FindSource(ObjectReader o)
    {
        if (o.String("source") is not { } id)
            return null;
        if (sources.TryGetValue(id, out DataSource? source))
            return source;
        string known = string.Join(", ", sources.Keys);
        o.Problem(ReportErrorCodes.Member, o.Member("source")!, new($"mã của một nguồn: {known}", $"the id of a source: {known}"));
        return null;
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
            if (ReportParts.Share(share, scheme, shares) is { } read)
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
}
