namespace BacKan.Indicators.Figures;

/// <summary>Makes printed numbers of computed ones.</summary>
internal static class FigureMaker
{
    private const int MostDecimals = 20;

    public static void Require(Rounding rounding, int decimals)
    {
        if (!Enum.IsDefined(rounding))
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Expected a defined rounding.");
        if (decimals is < 0 or > MostDecimals)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 20 decimals.");
    }

    /// <summary>The number itself where it is a decimal of 20 places; else rounded.</summary>
    public static StatedNumber Stated(Fraction value, Qualifier word, Rounding rounding, int decimals) =>
        value.TryToDecimal(out decimal exact) && exact.Scale <= MostDecimals
            ? new(exact, null, word)
            : new(rounding.Round(value, decimals), decimals, word);

    // Words that point the same way stay; what points both ways, or is divided, is only about right.
    public static Qualifier Word(IReadOnlyList<Figure> figures, IReadOnlyList<Figure> denominators)
    {
        Qualifier[] words =
            [.. figures.Select(f => f.Stated?.Qualifier ?? Qualifier.Exactly).Where(q => q != Qualifier.Exactly).Distinct()];
        if (denominators.Any(d => d.Stated is { Qualifier: not Qualifier.Exactly }))
            return Qualifier.About;
        return words switch
        {
            [] => Qualifier.Exactly,
            [var word] => word == Qualifier.Nearly ? Qualifier.Under : word,
            _ when words.All(w => w is Qualifier.Over or Qualifier.AtLeast) => Qualifier.Over,
            _ when words.All(w => w is Qualifier.Under or Qualifier.AtMost or Qualifier.Nearly) => Qualifier.Under,
            _ => Qualifier.About,
        };
    }
}
