using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Figures;

/// <summary>Makes one number of many by the rule of their indicator, over units and over time.</summary>
internal static class Aggregation
{
    public static Aggregate<AdministrativeUnit> OverUnits(
        Indicator indicator, ReportingPeriod period, IEnumerable<AdministrativeUnit> units, IEnumerable<Figure> figures,
        IEnumerable<Figure>? denominators = null, ReportingPeriod? denominatorPeriod = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(units);
        AdministrativeUnit[] all = [.. units];
        RequireUnits(all, period);
        var over =
            new AggregationInput<AdministrativeUnit>(indicator, period, indicator.OverUnits, all, f => f.Place, (figure, isDenominator) =>
            figure.Period == (isDenominator ? denominatorPeriod ?? period : period) ? null
            : isDenominator
                ? $"the denominator of {figure.Place} is of {figure.Period}, not of {denominatorPeriod ?? period}: rates of one period are "
                    + "not divided by heads of another; name the period (denominatorPeriod) where it is meant"
                : $"the figure of {figure.Place} is of {figure.Period}, not of {period}");
        return over.Make(figures, denominators);
    }

    public static Aggregate<ReportingPeriod> OverTime(
        Indicator indicator, ReportingPeriod period, IEnumerable<ReportingPeriod> parts, IEnumerable<Figure> figures,
        IEnumerable<Figure>? denominators = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(figures);
        ReportingPeriod[] all = [.. parts];
        RequireParts(all, period);
        Figure[] given = [.. figures];
        AdministrativeUnit? place = given.Length == 0 ? null : given[0].Place;
        ReportingPeriod[] expected = indicator.OverTime == AggregationRule.Last ? [all[^1]] : all;
        var over = new AggregationInput<ReportingPeriod>(indicator, period, indicator.OverTime, expected, f => f.Period, (figure, _) =>
            figure.Place == place
                ? null
                : $"the figure of {figure.Period} is of {figure.Place} ({figure.Place.Id}), not of {place} ({place!.Id})") { Known = all };
        return over.Make(given, denominators);
    }

    private static void RequireUnits(AdministrativeUnit[] units, ReportingPeriod period)
    {
        if (units.Length == 0 || units.Distinct().Count() != units.Length)
            throw new ArgumentException("Expected one unit or more, each once.", nameof(units));
        if (period.HasDays && Array.Find(units, u => !u.Days.Contains(period.LastDay)) is { } gone)
            throw new ArgumentException(
                FormattableString.Invariant($"{gone} ({gone.Id}) is not there on {period.LastDay:uuuu-MM-dd}, the last day of {period}, ")
                    + FormattableString.Invariant($"but on {gone.Days}: take the figures in one geography (TerritorialSeries)."),
                nameof(units));
        HashSet<string> codes = [.. units.Select(u => u.Id.Code)];
        if (Array.Find(units, u => u.ParentCode is { } parent && codes.Contains(parent)) is { } inside)
            throw new ArgumentException(
                $"{inside} ({inside.Id}) lies inside {inside.ParentCode}, which is among the units too: it would count twice.",
                nameof(units));
    }

    private static void RequireParts(ReportingPeriod[] parts, ReportingPeriod period)
    {
        if (!period.HasDays || parts.Length == 0 || Array.Exists(parts, p => !p.HasDays))
            throw new ArgumentException(
                $"Expected one part or more with days, of a period with days; {period} has "
                    + $"{FormattableString.Invariant($"{parts.Length}")} parts.",
                nameof(parts));
        bool follow = parts.Zip(parts.Skip(1), (a, b) => a.LastDay.PlusDays(1) == b.FirstDay).All(next => next);
        if (!follow || parts[0].FirstDay != period.FirstDay || parts[^1].LastDay != period.LastDay)
            throw new ArgumentException(
                $"{string.Join(", ", parts.AsEnumerable())} are not the parts of {period} in order, one after the other: some overlap "
                    + "(windows of first months do), or leave a gap.",
                nameof(parts));
    }
}
