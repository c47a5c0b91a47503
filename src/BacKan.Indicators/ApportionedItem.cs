namespace BacKan.Indicators;

/// <summary>One part of an apportioned total: <i>phần được chia</i>, and how far it was adjusted so that the parts add up.</summary>
/// <param name="Exact">The part before rounding.</param>
/// <param name="Value">The part after rounding; the parts add up to the total.</param>
/// <param name="RoundedAlone">The part rounded on its own.</param>
internal readonly record struct ApportionedItem(Fraction Exact, decimal Value, decimal RoundedAlone)
{
    /// <summary>Gets the adjustment that makes the parts add up: +0.01, −0.01, or 0 for most parts.</summary>
    public decimal Absorbed => Value - RoundedAlone;
}
