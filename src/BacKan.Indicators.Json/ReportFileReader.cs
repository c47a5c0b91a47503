using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Forms;
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
    private readonly Dictionary<string, Target> targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataSource> sources = new(StringComparer.Ordinal);

    public Report? Read(JsonAt at)
    {
        var file = new ObjectReader(at);
        AdministrativeUnit? place = ReportParts.Unit(file.Object("place", required: true));
        ReportingPeriod? period = ReportParts.Period(file, required: true),
            planned = file.Get("planPeriod", RootForms.PeriodForm, required: false);
        LocalDate? reportedOn = file.Date("reportedOn", required: true);
        DataSource? own = ReadSource(file.Object("source", required: true));
        foreach (JsonAt item in file.List("otherSources"))
            ReadSource(new ObjectReader(item));

        Report? report = null;
        if (place is not null && period is not null && reportedOn is { } day && own is not null)
        {
            List<Target> plan = Targets(file);
            List<ReportedFigure> figures =
                [.. file.List("figures").Select(f => Figure(new ObjectReader(f), place, period, day, own)).OfType<ReportedFigure>()];
            (string Name, ReportingPeriod Period)? movement = ReportParts.Movement(file.Object("movement"));
            (CommendationForm Form, string Grantor)? commendation = ReportParts.Commendation(file.Object("commendation"));
            report = new()
            {
                Place = place,
                Period = period,
                ReportedOn = day,
                Plan = new() { Place = place, Period = PlanPeriod(file, period, planned), Targets = plan },
                Source = own,
                Figures = [.. figures.Where(f => f.Figure.Source == own && f.Figure.Period == period)],
                OtherFigures = [.. figures.Where(f => f.Figure.Source != own || f.Figure.Period != period)],
                StructurePlace = file.Member("structure") is { } structure ? ReportParts.Place(structure) : null,
                TitlesPlace = file.Member("titles") is { Items: [var first, ..] } ? ReportParts.Place(first) : null,
                Structure = Structure(file.Object("structure"), period, out StructureShift? shift),
                Shift = shift,
                Appraisals = Each(
                    file, "appraisals",
                    o => (o.String("subject", required: true), o.Word<AppraisalGrade>("verdict", required: true))
                        is ({ } subject, { } verdict) ? new Appraisal(subject, verdict) : null),
                Assignments = Each(file, "assignments", o => ReportParts.Assignment(o)),
                Movement = movement?.Name,
                MovementPeriod = movement?.Period,
                Titles = Pairs(file, "titles", Title),
                Commendation = commendation?.Form,
                CommendedBy = commendation?.Grantor,
                Standings = Each(
                    file, "standings",
                    o => (o.String("group", required: true), ReportParts.Period(o, required: true), ReportParts.Unit(o.Object(
                        "leader", required: true)))
                        is ({ } group, { } year, { } leader) ? new GroupStanding(group, year, leader) : null),
                Pledges = Pairs<AdministrativeUnit, ReportingPeriod>(
                    file, "pledges",
                    o => (ReportParts.Unit(o.Object("unit", required: true)), ReportParts.Period(o, required: true)) is ({ } unit, { } year)
                        ? new(unit, year)
                        : null),
            };
            file.Finish();
        }

        return report;
    }

    // The months of a year are reported against the plan of the year, unless the file names another.
    private static ReportingPeriod PlanPeriod(ObjectReader file, ReportingPeriod period, ReportingPeriod? planned)
    {
        if (planned is null)
            return period.Kind is PeriodKind.YearToDate or PeriodKind.Quarter
            or PeriodKind.Month ? ReportingPeriod.Year(period.FirstYear) : period;
        if (planned == period || (planned.HasDays && period.HasDays && period.IsPartOf(planned)))
            return planned;
        file.Problem(ErrorCodes.ReportMember, file.Member("planPeriod")!, new($"một kỳ gồm {period}", $"a period that contains {period}"));
        return period;
    }

    private List<KeyValuePair<TKey, TValue>> Pairs<TKey, TValue>(
        ObjectReader file, string name, Func<ObjectReader, KeyValuePair<TKey, TValue>?> read) =>
        [.. Each(file, name, o => read(o) is { } pair ? (object)pair : null).Cast<KeyValuePair<TKey, TValue>>()];

    private List<T> Each<T>(ObjectReader file, string name, Func<ObjectReader, T?> read)
        where T : class
    {
        var all = new List<T>();
        foreach (JsonAt item in file.List(name))
        {
            var reader = new ObjectReader(item);
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
            o.Problem(ErrorCodes.ReportMember, o.Member("id")!, new("một mã nguồn chưa dùng", "an id of a source that is not used yet"));
        return source;
    }

    private List<Target> Targets(ObjectReader file)
    {
        var all = new List<Target>();
        foreach (JsonAt item in file.List("targets"))
        {
            var o = new ObjectReader(item);
            string? id = o.String("id", required: true);
            item.At.Document.Allow(item.At.Index, "id", "threshold");
            if (!TargetForms.TargetForm.TryRead(item.At, out Target? target) || id is null)
                continue;
            if (target.Assigner is { } assigner)
                target = target.With(assigner: VietnameseText.Compose(assigner));
            if (!targets.TryAdd(id, target))
                o.Problem(
                    ErrorCodes.ReportMember, o.Member("id")!, new("một mã chỉ tiêu chưa dùng", "an id of a target that is not used yet"));
            else
                all.Add(target);
        }

        return all;
    }

    private ReportedFigure? Figure(ObjectReader o, AdministrativeUnit place, ReportingPeriod year, LocalDate reportedOn, DataSource own)
    {
        Indicator? indicator = ReportParts.Indicator(o);
        decimal? value = o.Number("value");
        MeasureUnit? unit = ReportParts.MeasureUnit(o);
        Qualifier qualifier = o.Word<Qualifier>("qualifier") ?? Qualifier.Exactly;
        FigureNature nature = o.Word<FigureNature>("nature") ?? FigureNature.Actual;
        AbsenceReason? absence = o.Word<AbsenceReason>("absence");
        ReportingPeriod period = ReportParts.Period(o) ?? year;
        StatedRange? range = o.Get("range", RootForms.StatedRangeForm, required: false);
        string? words = o.String("words");
        LocalDate asOf = o.Date("asOf") ?? reportedOn;
        LocalDate? doneOn = o.Date("doneOn");
        DataSource? source = FindSource(o) ?? own;
        StatedChange? change = ReportParts.Change(o.Object("change"));
        StatedCompletion? completion = o.Word<StatedCompletion>("completion");
        AttainmentGrade? grade = o.Word<AttainmentGrade>("grade");
        JsonAt[] percents = [.. o.List("stated")];
        List<StatedComparison> comparisons =
            [.. o.List("comparisons").Select(c => ReportParts.Comparison(new ObjectReader(c))).OfType<StatedComparison>()];
        Figure? figure = !o.IsGood || indicator is null ? null : Build();
        o.Finish();
        if (figure is null)
            return null;

        return new(figure)
        {
            Percents = [.. percents.Select(p => Percent(p, figure.Indicator)).OfType<StatedPercent>()],
            Comparisons = comparisons,
            Completion = completion,
            Grade = grade,
            Place = ReportParts.Place(o.At),
        };

        Figure? Build()
        {
            try
            {
                if (value is { } number)
                    return new Figure(
                        indicator, place, period, new(number, null, qualifier), source, asOf, unit) { Nature = nature, Change = change };
                if (range is not null)
                    return Figures.Figure.Between(
                        indicator, place, period, unit is null ? range : new(range.Low, range.High, unit), source, asOf)
                        .With(nature, change: change);
                if (words is not null)
                    return Figures.Figure.InWords(indicator, place, period, BilingualText.Same(words), source, asOf)
                        .With(nature, change: change);
                if (indicator.Unit == MeasureUnits.Milestone)
                    return Figures.Figure.Milestone(indicator, place, period, doneOn, source, asOf);
                return Figures.Figure.Absent(indicator, place, period, absence ?? AbsenceReason.NotReported, source, asOf);
            }
            catch (MeasureUnitMismatchException mismatch)
            {
                o.Problem(ErrorCodes.FigureUnit, o.Member("unit")!, ReportParts.Family(mismatch));
            }
            catch (ArgumentOutOfRangeException)
            {
                o.Problem(ErrorCodes.ReportMember, o.Member("doneOn")!, new(
                    "một ngày không sau ngày báo cáo", "a day not after the day of the report"));
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
        o.Problem(ErrorCodes.ReportMember, o.Member("source")!, new($"mã của một nguồn: {known}", $"the id of a source: {known}"));
        return null;
    }

    private StatedPercent? Percent(JsonAt item, Indicator indicator)
    {
        var o = new ObjectReader(item);
        string? id = o.String("target"), assigner = o.String("assigner");
        decimal? value = o.Number("percent", required: true);
        Qualifier qualifier = o.Word<Qualifier>("qualifier") ?? Qualifier.Exactly;
        o.Finish();
        Target? target = null;
        if (id is not null && (!targets.TryGetValue(id, out target) || target.Indicator != indicator))
        {
            o.Problem(
                ErrorCodes.ReportMember, item,
                new("mã của một chỉ tiêu dùng được cho số liệu này", "the id of a usable target of this indicator"));
            return null;
        }

        return value is { } number ? new(new(number, null, qualifier), target?.Assigner ?? assigner) : null;
    }

    private EconomicStructure? Structure(ObjectReader? o, ReportingPeriod period, out StructureShift? shift)
    {
        shift = o?.Word<StructureShift>("shift");
        if (o is null)
            return null;
        SectorScheme? scheme = SectorSchemes.All.FirstOrDefault(
            s => string.Equals(s.Code, o.String("scheme", required: true), StringComparison.Ordinal));
        if (scheme is null && o.Member("scheme") is { } unknown)
        {
            string known = string.Join(", ", SectorSchemes.All.Select(s => s.Code));
            o.Problem(ErrorCodes.StructureSector, unknown, new($"một hệ phân ngành: {known}", $"a scheme: {known}"));
        }

        var shares = new List<SectorShare>();
        foreach (JsonAt item in o.List("shares"))
        {
            var share = new ObjectReader(item);
            if (ReportParts.Share(share, scheme, shares) is { } read)
                shares.Add(read);
            share.Finish();
        }

        o.Finish();
        if (scheme is null)
            return null;
        var structure = new EconomicStructure(scheme, period, shares);
        return structure;
    }

    private KeyValuePair<EmulationTitle, int>? Title(ObjectReader o)
    {
        string? code = o.String("title", required: true);
        int? holders = o.Whole("holders", 0, int.MaxValue, required: true);
        if (code is null)
            return null;
        EmulationTitle? title = EmulationTitles.All.FirstOrDefault(t => string.Equals(t.Code, code, StringComparison.Ordinal));
        if (title is null)
        {
            string known = string.Join(", ", EmulationTitles.All.Select(t => t.Code));
            o.Problem(ErrorCodes.EmulationTitle, o.Member("title")!, new($"một danh hiệu: {known}", $"a title: {known}"));
        }

        if (title is null || holders is not { } count)
            return null;
        return new(title, count);
    }
}
