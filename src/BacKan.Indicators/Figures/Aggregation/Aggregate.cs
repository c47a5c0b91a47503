using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Figures;

/// <summary>
/// A number aggregated from the figures of several units, or of the parts of a period: <i>số tổng hợp</i>, with its coverage.
/// </summary>
/// <typeparam name="TSlot">A unit of territory, or a period.</typeparam>
/// <remarks>
/// Exact: a mean is divided once and kept as a fraction. Created by <see cref="Indicator.AggregateOverUnits"/> and
/// <see cref="Indicator.AggregateOverTime"/>. Immutable; compares by reference.
/// </remarks>
public sealed class Aggregate<TSlot>
    where TSlot : notnull
{
    internal Aggregate(
        Indicator indicator, ReportingPeriod period, AggregationRule rule, IReadOnlyList<Figure> figures,
        IReadOnlyList<Figure> denominators)
    {
        (Indicator, Period, Rule, Figures, Denominators) = (indicator, period, rule, figures, denominators);
    }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the period of the number.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the rule of the indicator that was applied.</summary>
    public AggregationRule Rule { get; }

    /// <summary>Gets the units, or parts of the period, that were expected, in the order given.</summary>
    public IReadOnlyList<TSlot> Expected { get; internal init; } = [];

    /// <summary>Gets the units or parts without a figure or a denominator.</summary>
    public IReadOnlyList<TSlot> Missing { get; internal init; } = [];

    /// <summary>Gets the units or parts to which the indicator does not apply; they count as covered.</summary>
    public IReadOnlyList<TSlot> NotApplicable { get; internal init; } = [];

    /// <summary>Gets the number of covered units or parts.</summary>
    public int Covered => Expected.Count - Missing.Count;

    /// <summary>Gets whether nothing is missing; an incomplete sum is too low.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Gets the figures given.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Gets the denominators or weights given; empty if the rule uses none.</summary>
    public IReadOnlyList<Figure> Denominators { get; }

    /// <summary>Gets every unit, or part of the period, given; more than <see cref="Expected"/> if only the last part counts.</summary>
    public IReadOnlyList<TSlot> Parts { get; internal init; } = [];

    /// <summary>
    /// Gets the number in the indicator's unit; null if there is no figure, or the indicator cannot
    /// be aggregated (<see cref="AggregationRule.Never"/>).
    /// </summary>
    public Quantity? Value { get; internal init; }

    /// <summary>
    /// Gets the share of the covered denominators, 0 to 1 (<i>phần dân số được bao phủ</i>); null if the rule uses none or one is missing.
    /// </summary>
    public Fraction? WeightCovered { get; internal init; }

    /// <summary>Gets the period of the denominators, or null if there are none.</summary>
    internal ReportingPeriod? DenominatorPeriod => Denominators.Count == 0 ? null : Denominators[0].Period;

    /// <summary>Gets the latest as-of day of the denominators, or null if there are none.</summary>
    internal LocalDate? DenominatorAsOf => Denominators.Count == 0 ? null : Denominators.Max(d => d.AsOf);

    /// <summary>Gets whether a figure was given with a word ("trên 500", "khoảng"), which makes the number vague too.</summary>
    internal bool IsApproximate => Figures.Concat(Denominators).Any(f => f.Stated is { Qualifier: not Qualifier.Exactly });

    /// <summary>
    /// Creates a figure from the number: its word is kept, and only a number that is not a decimal of 20 places is rounded.
    /// </summary>
    /// <remarks>If there is no value, or it is incomplete, the figure is marked as not reported.</remarks>
    /// <param name="place">The administrative unit of the number.</param>
    /// <param name="source">The source of the figure.</param>
    /// <param name="asOf">The as-of day.</param>
    /// <param name="rounding">How a number that is not a finite decimal is rounded.</param>
    /// <param name="decimals">The number of decimals for rounding, 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not from 0 to 20, or the rounding is not defined.</exception>
    public Figure ToFigure(AdministrativeUnit place, DataSource source, LocalDate asOf, Rounding rounding, int decimals)
    {
        FigureMaker.Require(rounding, decimals);
        if (Value is null || !IsComplete)
            return Figure.Absent(Indicator, place, Period, AbsenceReason.NotReported, source, asOf);
        Figure[] all = [.. Figures, .. Denominators];
        FigureNature nature = all.Select(f => f.Nature).OrderBy(n => n.Weight()).First();
        return new Figure(
            Indicator, place, Period, FigureMaker.Stated(Value.Exact, FigureMaker.Word(Figures, Denominators), rounding, decimals), source,
            asOf, Value.Unit)
            .With(nature, Figures[0].Prices, Figures[0].Definition);
    }

    /// <summary>
    /// Prints the number with its coverage: "4.785 tấn (8/8 đơn vị)"; a mean with two decimals, rounded half away from zero.
    /// </summary>
    public string In(Language language) => $"{Shown(language)} ({CoverageIn(language)})";

    /// <summary>Prints the coverage and what is missing: "7/8 đơn vị; thiếu: phường Sông Cầu".</summary>
    internal string CoverageIn(Language language)
    {
        bool vi = language == Language.Vietnamese, units = typeof(TSlot) == typeof(AdministrativeUnit);
        string word = units ? (vi ? "đơn vị" : "units") : (vi ? "kỳ" : "periods");
        string counts = FormattableString.Invariant($"{Covered}/{Expected.Count} {word}");
        return IsComplete
            ? counts
            : $"{counts}; {(vi ? "thiếu" : "missing")}: {string.Join(", ", Missing.Select(slot => Slots.Name(slot, language)))}";
    }

    private string Shown(Language language) => Presentation.In(language).Quantity(Value);
}
