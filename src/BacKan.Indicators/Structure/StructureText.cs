using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>Prints a structure as reports do, and reads it back.</summary>
internal static class StructureText
{
    public static readonly BilingualText Total = new("tổng số", "total");
    // Vietnamese alone has a word between the first sector and its share.
    public const string Holds = "chiếm";
    private static readonly BilingualText OfWhich = new("trong đó:", "of which:"), MadeUpOf = new("gồm:", "made up of:");

    public static string Print(EconomicStructure structure, Presentation p)
    {
        IEnumerable<string> shares = structure.Shares.Select((share, i) => Share(share, p, isFirst: i == 0));
        return string.Join(
            "; ", structure.StatedTotal is { } total ? shares.Append($"{p.Say(Total)} {p.Stated(total, MeasureUnits.Percent)}") : shares);
    }

    /// <summary>Returns whether parts that stand in brackets after these words are all there are; null for other words.</summary>
    public static bool? IsWhole(string words, Language language) =>
        string.Equals(words, MadeUpOf.In(language), StringComparison.OrdinalIgnoreCase) ? true
        : string.Equals(words, OfWhich.In(language), StringComparison.OrdinalIgnoreCase) ? false
        : null;

    private static string Share(SectorShare share, Presentation p, bool isFirst)
    {
        MeasureUnit percent = MeasureUnits.Percent;
        string number = share.IsStated ? p.Stated(share.Stated, percent) : percent.After(p.Number(share.Exact), p.Language);
        string all = string.Join("; ", share.Parts.Select(part => Share(part, p, isFirst: false)));
        string parts = share.Parts.Count == 0 ? "" : $" ({p.Say(share.PartsAreAll ? MadeUpOf : OfWhich)} {all})";
        return $"{p.Say(share.Sector.Name)} {(isFirst ? p.Say(Holds + " ", "") : "")}{number}{parts}";
    }
}
