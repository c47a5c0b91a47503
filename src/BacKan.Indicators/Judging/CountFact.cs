using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>How many of several yes-or-no facts are so, such as the deprivations of a household: <i>số tiêu chí, số chỉ số</i>.</summary>
/// <remarks>A sheet holds either the count (exactly, or "3 or more") or the facts that are counted, never both.</remarks>
public sealed record CountFact : Fact
{
    private readonly YesNoFact[] of;

    /// <summary>Creates the count.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">What it is.</param>
    /// <param name="question">How a person is asked for it.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="of">The facts that are counted; one or more, different.</param>
    /// <exception cref="ArgumentException">There is no fact, or one stands twice.</exception>
    public CountFact(string key, BilingualText name, BilingualText question, MeasureUnit unit, IEnumerable<YesNoFact> of)
        : base(key, name, question)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(of);
        this.of = [.. of];
        if (this.of.Length == 0 || this.of.Distinct().Count() != this.of.Length)
            throw new ArgumentException($"{key} counts {string.Join(", ", this.of.Select(f => f.Key))}; expected one or more different facts.", nameof(of));
        Unit = unit;
    }

    /// <summary>Gets what is counted.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets the facts that are counted.</summary>
    public IReadOnlyList<YesNoFact> Of => of;

    /// <inheritdoc/>
    public bool Equals(CountFact? other) => base.Equals(other) && Unit == other.Unit && of.AsSpan().SequenceEqual(other.of);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
