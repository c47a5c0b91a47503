using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Figures;

/// <summary>Makes one number of many by the rule of their indicator, over units and over time: <i>tổng hợp số liệu</i>.</summary>
/// <remarks>
/// <para>Sums need a unit that adds; rates need what they are rates of: figures of the rate with their denominators, or numerators with denominators, for the same period unless another one is named.</para>
/// <para>What is expected is always said, never taken from the figures: a figure from elsewhere is refused by name, and one that is missing is seen.</para>
/// </remarks>
public static class Aggregation
{
    /// <summary>Makes the number of several units together.</summary>
    /// <param name="indicator">What is measured; its <see cref="Indicator.OverUnits"/> rule is taken.</param>
    /// <param name="period">The period.</param>
    /// <param name="units">The units, one or more, each once, there on the period's last day, none inside another.</param>
    /// <param name="figures">At most one figure of each unit: of the indicator, or, where the rule is a ratio of sums, of its numerator.</param>
    /// <param name="denominators">Of what the rate is a rate, or by what the mean is weighted; needed by these two rules and by no other.</param>
    /// <param name="denominatorPeriod">The period of the denominators where it is another than that of the figures: said on purpose, since past rates divided by today's heads are wrong.</param>
    /// <exception cref="ArgumentException">A unit is wrong, a figure is of another unit, period or indicator, a unit has two, or denominators are missing, not wanted, of another period, or not over zero.</exception>
    /// <exception cref="RateArithmeticException">The rule is a sum and the unit of measure is a rate or per something.</exception>
    /// <exception cref="PriceBasisMismatchException">Figures are at different prices.</exception>
    public static Aggregate<AdministrativeUnit> OverUnits(
        Indicator indicator, ReportingPeriod period, IEnumerable<AdministrativeUnit> units, IEnumerable<Figure> figures, IEnumerable<Figure>? denominators = null, ReportingPeriod? denominatorPeriod = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(units);
        AdministrativeUnit[] all = [.. units];
        RequireUnits(all, period);
        var over = new AggregationInput<AdministrativeUnit>(indicator, period, indicator.OverUnits, all, f => f.Place, (figure, isDenominator) =>
            figure.Period == (isDenominator ? denominatorPeriod ?? period : period) ? null
            : isDenominator
                ? $"the denominator of {figure.Place} is of {figure.Period}, not of {denominatorPeriod ?? period}: rates of one period are not divided by heads of another; name the period (denominatorPeriod) where it is meant"
                : $"the figure of {figure.Place} is of {figure.Period}, not of {period}");
        return over.Make(figures, denominators);
    }

    /// <summary>Makes the number of a period from its parts: quarters of a year, years of a plan.</summary>
    /// <param name="indicator">What is measured; its <see cref="Indicator.OverTime"/> rule is taken.</param>
    /// <param name="period">The period, with days.</param>
    /// <param name="parts">Its parts in order, one after the other and without a gap: see <see cref="PartsOf"/>. Windows of first months overlap and are no parts of each other.</param>
    /// <param name="figures">At most one figure of each part, of one place.</param>
    /// <param name="denominators">Of what the rate is a rate, or by what the mean is weighted, for each part; needed by these two rules and by no other.</param>
    /// <exception cref="ArgumentException">The parts do not make the period, a figure is of another part, place or indicator, a part has two, or denominators are missing, not wanted or not over zero.</exception>
    /// <exception cref="RateArithmeticException">The rule is a sum and the unit of measure is a rate or per something.</exception>
    /// <exception cref="PriceBasisMismatchException">Figures are at different prices.</exception>
    public static Aggregate<ReportingPeriod> OverTime(Indicator indicator, ReportingPeriod period, IEnumerable<ReportingPeriod> parts, IEnumerable<Figure> figures, IEnumerable<Figure>? denominators = null)
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
            figure.Place == place ? null : $"the figure of {figure.Period} is of {figure.Place} ({figure.Place.Id}), not of {place} ({place!.Id})") { Known = all };
        return over.Make(given, denominators);
    }

    /// <summary>Splits a period into parts of one kind: a year into quarters or months, years into years, a window of first months into months, or quarters where they fit.</summary>
    /// <param name="period">The period, with days.</param>
    /// <param name="kind">Year, quarter or month.</param>
    /// <exception cref="ArgumentException">The period does not consist of such parts.</exception>
    public static IReadOnlyList<ReportingPeriod> PartsOf(ReportingPeriod period, PeriodKind kind)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (!period.HasDays)
            throw new ArgumentException($"{period} has no days, and so no parts.", nameof(period));
        var parts = new List<ReportingPeriod>();
        ReportingPeriod part = kind switch
        {
            PeriodKind.Year => ReportingPeriod.Year(period.FirstYear),
            PeriodKind.Quarter => ReportingPeriod.Quarter(period.FirstYear, ((period.FirstDay.Month - 1) / 3) + 1),
            PeriodKind.Month => ReportingPeriod.Month(period.FirstYear, period.FirstDay.Month),
            _ => throw new ArgumentException($"A period is split into years, quarters or months, not into {kind}.", nameof(kind)),
        };
        for (; part.LastDay <= period.LastDay; part = part.Next)
            parts.Add(part);
        return parts.Count > 0 && parts[0].FirstDay == period.FirstDay && parts[^1].LastDay == period.LastDay
            ? parts
            : throw new ArgumentException($"{period} does not consist of parts of the kind {kind}.", nameof(kind));
    }

    private static void RequireUnits(AdministrativeUnit[] units, ReportingPeriod period)
    {
        if (units.Length == 0 || units.Distinct().Count() != units.Length)
            throw new ArgumentException("Expected one unit or more, each once.", nameof(units));
        if (period.HasDays && Array.Find(units, u => !u.Days.Contains(period.LastDay)) is { } gone)
            throw new ArgumentException(FormattableString.Invariant($"{gone} ({gone.Id}) is not there on {period.LastDay:uuuu-MM-dd}, the last day of {period}, but on {gone.Days}: take the figures in one geography (TerritorialSeries)."), nameof(units));
        HashSet<string> codes = [.. units.Select(u => u.Id.Code)];
        if (Array.Find(units, u => u.ParentCode is { } parent && codes.Contains(parent)) is { } inside)
            throw new ArgumentException($"{inside} ({inside.Id}) lies inside {inside.ParentCode}, which is among the units too: it would count twice.", nameof(units));
    }

    private static void RequireParts(ReportingPeriod[] parts, ReportingPeriod period)
    {
        if (!period.HasDays || parts.Length == 0 || Array.Exists(parts, p => !p.HasDays))
            throw new ArgumentException($"Expected one part or more with days, of a period with days; {period} has {FormattableString.Invariant($"{parts.Length}")} parts.", nameof(parts));
        bool follow = parts.Zip(parts.Skip(1), (a, b) => a.LastDay.PlusDays(1) == b.FirstDay).All(next => next);
        if (!follow || parts[0].FirstDay != period.FirstDay || parts[^1].LastDay != period.LastDay)
            throw new ArgumentException($"{string.Join(", ", parts.AsEnumerable())} are not the parts of {period} in order, one after the other: some overlap (windows of first months do), or leave a gap.", nameof(parts));
    }
}
