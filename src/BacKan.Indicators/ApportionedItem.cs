namespace BacKan.Indicators;

/// <summary>One part of an apportioned total: <i>phần được chia</i>, and what it took over so that the parts add up.</summary>
/// <param name="Exact">The part before rounding.</param>
/// <param name="Value">The part after it; all of them add up to the total.</param>
/// <param name="RoundedAlone">The part as it would be rounded by itself.</param>
internal readonly record struct ApportionedItem(Fraction Exact, decimal Value, decimal RoundedAlone)
{
    /// <summary>Gets what the part took over from the rounding of all: +0.01, or −0.01, or 0 for most.</summary>
    public decimal Absorbed => Value - RoundedAlone;
}
