using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Figures;

/// <summary>One number made of the figures of several units, or of the parts of a period: <i>số tổng hợp</i>, with what it rests on.</summary>
/// <typeparam name="TSlot">A unit of territory, or a period.</typeparam>
/// <remarks>Exact: a mean is divided once and kept as a fraction. Made by <see cref="Indicator.AggregateOverUnits"/> and <see cref="Indicator.AggregateOverTime"/>. Immutable; compares by reference.</remarks>
public sealed class Aggregate<TSlot>
    where TSlot : notnull
{
    internal Aggregate(Indicator indicator, ReportingPeriod period, AggregationRule rule, IReadOnlyList<Figure> figures, IReadOnlyList<Figure> denominators)
    {
        (Indicator, Period, Rule, Figures, Denominators) = (indicator, period, rule, figures, denominators);
    }

    /// <summary>Gets what is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the period of the number.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the rule by which it was made, of the indicator's definition.</summary>
    public AggregationRule Rule { get; }

    /// <summary>Gets the units, or parts of the period, that were expected, in the order given.</summary>
    public IReadOnlyList<TSlot> Expected { get; internal init; } = [];

    /// <summary>Gets those without a figure, or without a denominator.</summary>
    public IReadOnlyList<TSlot> Missing { get; internal init; } = [];

    /// <summary>Gets those that the indicator does not apply to; they are answered and count as covered.</summary>
    public IReadOnlyList<TSlot> NotApplicable { get; internal init; } = [];

    /// <summary>Gets how many of the expected are covered.</summary>
    public int Covered => Expected.Count - Missing.Count;

    /// <summary>Gets whether nothing is missing; a sum of some alone is low.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>Gets the figures given.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Gets the denominators, or weights, given; empty where the rule takes none.</summary>
    public IReadOnlyList<Figure> Denominators { get; }

    /// <summary>Gets every unit, or part of the period, given; more than <see cref="Expected"/> where the last part alone counts.</summary>
    public IReadOnlyList<TSlot> Parts { get; internal init; } = [];

    /// <summary>Gets the number in the indicator's unit; null where there is no figure, or the indicator does not add up (<see cref="AggregationRule.Never"/>).</summary>
    public Quantity? Value { get; internal init; }

    /// <summary>Gets what part of all denominators, from 0 to 1, those of the covered ones make (<i>phần dân số được bao phủ</i>); null where the rule takes none or one is missing.</summary>
    public Fraction? WeightCovered { get; internal init; }

    /// <summary>Gets the period of the denominators, or null where there are none.</summary>
    public ReportingPeriod? DenominatorPeriod => Denominators.Count == 0 ? null : Denominators[0].Period;

    /// <summary>Gets the latest day as of which a denominator was known, or null where there are none.</summary>
    public LocalDate? DenominatorAsOf => Denominators.Count == 0 ? null : Denominators.Max(d => d.AsOf);

    /// <summary>Gets whether a figure was given with a word ("trên 500", "khoảng"), so that the number is as vague.</summary>
    public bool IsApproximate => Figures.Concat(Denominators).Any(f => f.Stated is { Qualifier: not Qualifier.Exactly });

    /// <summary>Makes a figure of the number, without loss: its word is kept, and only a number that is no decimal of 20 places is rounded, as named.</summary>
    /// <remarks>Where there is no value, or it rests on some of the expected alone, the figure says that it was not reported: a part is not the whole.</remarks>
    /// <param name="place">The unit of territory that the number is of.</param>
    /// <param name="source">Who made it.</param>
    /// <param name="asOf">The day on which it was so.</param>
    /// <param name="rounding">How a number that is no finite decimal is rounded.</param>
    /// <param name="decimals">To how many decimals it is, 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">The decimals are not from 0 to 20, or the rounding is not defined.</exception>
    public Figure ToFigure(AdministrativeUnit place, DataSource source, LocalDate asOf, Rounding rounding, int decimals)
    {
        FigureMaker.Require(rounding, decimals);
        if (Value is null || !IsComplete)
            return Figure.Absent(Indicator, place, Period, AbsenceReason.NotReported, source, asOf);
        Figure[] all = [.. Figures, .. Denominators];
        FigureNature nature = all.Select(f => f.Nature).OrderBy(n => n.Weight()).First();
        return new Figure(Indicator, place, Period, FigureMaker.Stated(Value.Exact, FigureMaker.Word(Figures, Denominators), rounding, decimals), source, asOf, Value.Unit)
            .With(nature, Figures[0].Prices, Figures[0].Definition);
    }

    /// <summary>Prints the number with its coverage: "4.785 tấn (8/8 đơn vị)"; a mean with two decimals, rounded half away from zero.</summary>
    public string In(Language language) => $"{Shown(language)} ({CoverageIn(language)})";

    /// <summary>How many of how many are covered, and what is missing: "7/8 đơn vị; thiếu: phường Sông Cầu".</summary>
    internal string CoverageIn(Language language)
    {
        bool vi = language == Language.Vietnamese, units = typeof(TSlot) == typeof(AdministrativeUnit);
        string word = units ? (vi ? "đơn vị" : "units") : (vi ? "kỳ" : "periods");
        string counts = FormattableString.Invariant($"{Covered}/{Expected.Count} {word}");
        return IsComplete ? counts : $"{counts}; {(vi ? "thiếu" : "missing")}: {string.Join(", ", Missing.Select(slot => Slots.Name(slot, language)))}";
    }

    private string Shown(Language language) => Presentation.In(language).Quantity(Value);
}
