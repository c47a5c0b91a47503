using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>
/// The number of yes answers among several facts, such as the deprivations of a household: <i>số tiêu chí, số chỉ số</i>.
/// </summary>
/// <remarks>A sheet has either the count (exactly, or "3 or more") or the counted facts, never both.</remarks>
public sealed class CountFact : Fact
{
    private readonly YesNoFact[] of;

    /// <summary>Creates a count.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">The name.</param>
    /// <param name="question">The question to a person.</param>
    /// <param name="unit">The unit of the count.</param>
    /// <param name="of">The counted facts, one or more, all different.</param>
    /// <exception cref="ArgumentException">There is no fact, or one appears twice.</exception>
    public CountFact(string key, BilingualText name, BilingualText question, MeasureUnit unit, IEnumerable<YesNoFact> of)
        : base(key, name, question)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(of);
        this.of = [.. of];
        if (this.of.Length == 0 || this.of.Distinct().Count() != this.of.Length)
            throw new ArgumentException(
                $"{key} counts {string.Join(", ", this.of.Select(f => f.Key))}; expected one or more different facts.", nameof(of));
        Unit = unit;
    }

    /// <summary>Gets the unit of the count.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets the counted facts.</summary>
    public IReadOnlyList<YesNoFact> Of => of;

    private protected override bool HasAnswersOf(Fact other) =>
        other is CountFact fact && Unit == fact.Unit && of.AsSpan().SequenceEqual(fact.of);
}
