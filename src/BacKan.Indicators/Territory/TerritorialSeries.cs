using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>Numbers of units through time, for the boundaries of any day: <i>dãy số liệu theo địa giới</i>.</summary>
/// <remarks>
/// <para>A period uses the units of its last day: 2025 those since 1/7/2025, the first half of 2025 those before.</para>
/// <para>
/// Whole units add up exactly. If a unit is divided, or is only part of its successor, the answer is "not
/// comparable", or an estimate if one is requested by a measure and the successions have its weights. Numbers
/// that are not additive (rates, averages) are carried only where one unit corresponds to one; otherwise use
/// their numerators and denominators. Medians, ranks, scores and titles cannot be carried: do not put them here.
/// </para>
/// <para>Immutable and thread-safe; compares by reference.</para>
/// </remarks>
public sealed class TerritorialSeries
{
    private readonly Dictionary<(AdministrativeUnitId Unit, ReportingPeriod Period), Quantity> values = [];

    /// <summary>Creates a series of one indicator.</summary>
    /// <param name="history">The units and their successions.</param>
    /// <param name="values">The numbers, at most one for each unit and period.</param>
    /// <exception cref="ArgumentException">
    /// A unit is not in the history or does not exist on the last day of its period, a period has
    /// no days, or a unit has two numbers for one period.
    /// </exception>
    public TerritorialSeries(TerritoryHistory history, IEnumerable<TerritorialValue> values)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(values);
        History = history;
        foreach (TerritorialValue value in values)
        {
            Require(value.Unit, LastDay(value.Period), nameof(values));
            if (!this.values.TryAdd((value.Unit.Id, value.Period), value.Value))
                throw new ArgumentException($"{value.Unit} has two numbers for {value.Period}; a series holds one.", nameof(values));
        }
    }

    /// <summary>Gets the units and their successions.</summary>
    public TerritoryHistory History { get; }

    /// <summary>Calculates the number of a period for a unit with its boundaries on a day.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="on">The day of the boundaries.</param>
    /// <param name="period">The period.</param>
    /// <param name="estimateBy">The measure for estimating shares; null for no estimates.</param>
    /// <exception cref="ArgumentException">
    /// The unit is not in the history or does not exist on the day, or the period has no days.
    /// </exception>
    public RebasedValue Of(AdministrativeUnit unit, LocalDate on, ReportingPeriod period, TerritorialMeasure? estimateBy = null) =>
        Together([unit], on, period, estimateBy);

    /// <summary>
    /// Calculates the number of a period for several units together, with their boundaries on a
    /// day: eight old wards may be comparable together where each alone is not.
    /// </summary>
    /// <param name="units">The units, one or more, all different.</param>
    /// <param name="on">The day of the boundaries.</param>
    /// <param name="period">The period.</param>
    /// <param name="estimateBy">The measure for estimating shares; null for no estimates.</param>
    /// <exception cref="ArgumentException">
    /// There is no unit; one appears twice, is not in the history or does not exist on the day; or the period has no days.
    /// </exception>
    public RebasedValue Together(
        IReadOnlyCollection<AdministrativeUnit> units, LocalDate on, ReportingPeriod period, TerritorialMeasure? estimateBy = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        if (estimateBy is { } measure && !Enum.IsDefined(measure))
            throw new ArgumentOutOfRangeException(nameof(estimateBy), measure, "Expected a defined measure.");
        if (units.Count == 0 || units.Distinct().Count() != units.Count)
            throw new ArgumentException("Expected one unit or more, each once.", nameof(units));
        foreach (AdministrativeUnit unit in units)
            Require(unit, on, nameof(units));

        var carrier = new ShareCarrier(History, estimateBy);
        if (carrier.Carry(units, on, LastDay(period)) is { } obstacle)
            return new(RebasedStatus.NotComparable, null, [], [], null, obstacle);
        RebasedShare[] shares = carrier.Shares;
        AdministrativeUnit[] missing = [.. shares.Select(s => s.Unit).Where(u => !values.ContainsKey((u.Id, period)))];
        return missing.Length > 0
            ? new(RebasedStatus.Incomplete, null, shares, missing, null, Absent(shares.Length, missing, period))
            : Sum(shares, period, carrier.IsEstimate ? estimateBy : null);
    }

    private RebasedValue Sum(RebasedShare[] shares, ReportingPeriod period, TerritorialMeasure? estimatedBy)
    {
        Quantity first = values[(shares[0].Unit.Id, period)];
        if (shares.Length == 1 && shares[0].Share == 1m)
            return new(RebasedStatus.Exact, first, shares, [], null, null);
        if (Array.Find(shares, s => !values[(s.Unit.Id, period)].Unit.IsAdditive) is { } rate)
            return new(RebasedStatus.NotComparable, null, [], [], null, new(
                $"số liệu theo {values[(rate.Unit.Id, period)].Unit} không cộng được: cần tử số và mẫu số",
                $"numbers in {values[(rate.Unit.Id, period)].Unit} do not add: numerators and denominators are needed"));
        Quantity total = shares.Skip(1).Aggregate(first * shares[0].Share, (sum, s) => sum + (values[(s.Unit.Id, period)] * s.Share));
        return new(estimatedBy is null ? RebasedStatus.Exact : RebasedStatus.Estimated, total, shares, [], estimatedBy, null);
    }

    private static BilingualText Absent(int all, AdministrativeUnit[] missing, ReportingPeriod period) => new(
        Invariant($"thiếu số liệu {period.In(Language.Vietnamese)} của {missing.Length} trên {all} đơn vị: ")
            + Invariant($"{string.Join(", ", missing.Select(u => u.FullName))}"),
        Invariant($"numbers for {period.In(Language.English)} are missing of {missing.Length} of {all} units: ")
            + Invariant($"{string.Join(", ", missing.Select(u => u.In(Language.English)))}"));

    private static LocalDate LastDay(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.HasDays
            ? period.LastDay
            : throw new ArgumentException($"{period} has no days, so that its boundaries are not known.", nameof(period));
    }

    private void Require(AdministrativeUnit unit, LocalDate on, string parameter)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (History.Units.Find(unit.Id) is null)
            throw new ArgumentException($"{unit} ({unit.Id}) is not in the history.", parameter);
        if (!unit.Days.Contains(on))
            throw new ArgumentException(Invariant($"{unit} is not there on {on:uuuu-MM-dd}, but on {unit.Days}."), parameter);
    }
}
