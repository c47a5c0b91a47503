namespace BacKan.Indicators.Figures;

/// <summary>Amounts at different prices met: <i>khác giá</i>, those of 1994 with those of 2010.</summary>
public sealed class PriceBasisMismatchException : InvalidOperationException
{
    internal PriceBasisMismatchException(PriceBasis? expected, PriceBasis? actual)
        : base($"An amount at {Word(actual)} cannot meet one at {Word(expected)}: prices are not mixed. Give both at one basis, or link them by a year that is known in both (PriceLink).")
    {
        (Expected, Actual) = (expected, actual);
    }

    /// <summary>Gets the prices that were expected; null where they are not said.</summary>
    public PriceBasis? Expected { get; }

    /// <summary>Gets the prices that came; null where they are not said.</summary>
    public PriceBasis? Actual { get; }

    private static string Word(PriceBasis? basis) => basis?.In(Localization.Language.English) ?? "prices that are not said";
}
