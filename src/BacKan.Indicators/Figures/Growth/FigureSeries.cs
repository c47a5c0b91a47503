namespace BacKan.Indicators.Figures;

/// <summary>The figures of one indicator and place through time, compared by their periods: <i>dãy số liệu</i>.</summary>
/// <remarks>
/// <para>
/// If a definition changed, the year of the break may appear twice, once under each; figures are compared under one definition only.
/// Immutable and thread-safe; compares by reference.
/// </para>
/// <para>
/// A place is a single identity: across the reorganisation of 2025, first carry both years to the same boundaries, see
/// <see cref="Territory.TerritorialSeries"/>.
/// </para>
/// </remarks>
public sealed class FigureSeries
{
    private readonly ILookup<ReportingPeriod, Figure> byPeriod;

    /// <summary>Creates a series.</summary>
    /// <param name="figures">
    /// The figures, one or more, of one indicator and place at the same prices; at most one for each period and definition.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There are no figures, their indicators or places differ, or a period has two under one definition.
    /// </exception>
    /// <exception cref="InvalidOperationException">The prices differ.</exception>
    public FigureSeries(IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        Figure[] all = [.. figures];
        if (all.Length == 0)
            throw new ArgumentException("A series needs one or more figures.", nameof(figures));
        Figure first = all[0];
        foreach (Figure figure in all)
        {
            if (figure.Indicator != first.Indicator || figure.Place != first.Place)
                throw new ArgumentException(
                    $"A series is of one indicator and place; {figure.Indicator} of {figure.Place} ({figure.Place.Id}) meets "
                        + $"{first.Indicator} of {first.Place} ({first.Place.Id}).",
                    nameof(figures));
            PriceBasis.RequireSame(first.Prices, figure.Prices);
        }

        if (all.GroupBy(f => (f.Period, f.Definition)).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException(
                $"{first.Indicator} has two figures for {twice.Key.Period}; a series holds one, so choose the source.", nameof(figures));
        (Figures, byPeriod) = (all, all.ToLookup(f => f.Period));
    }

    /// <summary>Gets the figures, in the order given.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator => Figures[0].Indicator;

    /// <summary>Gets the prices, or null if not stated.</summary>
    public PriceBasis? Prices => Figures[0].Prices;

    /// <summary>Compares a period with the same period of the previous year: <i>so với cùng kỳ</i>.</summary>
    /// <exception cref="InvalidOperationException">The period spans several years.</exception>
    public QuantityComparison OnSamePeriod(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Between(period.SamePeriodLastYear, period);
    }

    /// <summary>Compares a period with the previous one: <i>so với kỳ trước</i>.</summary>
    public QuantityComparison OnPreviousPeriod(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Between(period.Previous, period);
    }

    /// <summary>Compares a period with the same period of a base year: <i>so với kỳ gốc</i>.</summary>
    /// <param name="period">The period, of one year.</param>
    /// <param name="baseYear">The base year, not after the period's.</param>
    /// <exception cref="ArgumentOutOfRangeException">The base year is after the period.</exception>
    /// <exception cref="InvalidOperationException">The period spans several years.</exception>
    public QuantityComparison OnBaseYear(ReportingPeriod period, int baseYear)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (baseYear > period.FirstYear)
            throw new ArgumentOutOfRangeException(nameof(baseYear), baseYear, $"Expected a base year not after {period}.");
        ReportingPeriod from = period;
        while (from.FirstYear > baseYear)
            from = from.SamePeriodLastYear;
        return Between(from, period);
    }

    /// <summary>Compares a period with another one.</summary>
    public QuantityComparison Between(ReportingPeriod from, ReportingPeriod to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        (Figure? before, Figure? after) = Pair(from, to);
        return QuantityComparison.Between(before, after);
    }

    /// <summary>
    /// Calculates the average annual growth between two calendar years: compound for amounts, in points a year for rates; null if a figure
    /// is missing or vague, or the definition changed.
    /// </summary>
    /// <param name="fromYear">The base year.</param>
    /// <param name="toYear">The last year, after the base year.</param>
    public AverageGrowth? Average(int fromYear, int toYear)
    {
        (Figure? before, Figure? after) = Pair(ReportingPeriod.Year(fromYear), ReportingPeriod.Year(toYear));
        if (before?.Stated is not { Qualifier: Qualifier.Exactly }
            || after?.Stated is not { Qualifier: Qualifier.Exactly }
            || !string.Equals(before.Definition, after.Definition, StringComparison.Ordinal))
            return null;
        return AverageGrowth.Of(before.Value!, after.Value!, toYear - fromYear);
    }

    // The two figures of one definition where there are such; else the first ones, which then do not compare.
    private (Figure? From, Figure? To) Pair(ReportingPeriod from, ReportingPeriod to) => byPeriod[from]
        .SelectMany(
            before => byPeriod[to].Where(after => string.Equals(before.Definition, after.Definition, StringComparison.Ordinal)),
            (before, after) => ((Figure?)before, (Figure?)after))
        .FirstOrDefault((byPeriod[from].FirstOrDefault(), byPeriod[to].FirstOrDefault()));
}
