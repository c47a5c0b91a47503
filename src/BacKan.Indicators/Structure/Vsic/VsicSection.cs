namespace BacKan.Indicators.Structure;

/// <summary>A section of an edition of the classification: <i>ngành cấp 1</i>. Its letter means nothing without the edition.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
internal sealed record VsicSection
{
    internal VsicSection(int year, char letter, string name, string? englishName, int firstDivision, int lastDivision) =>
        (Year, Letter, Name, EnglishName, FirstDivision, LastDivision) = (year, letter, name, englishName, firstDivision, lastDivision);

    /// <summary>Gets the year of the edition.</summary>
    public int Year { get; }

    /// <summary>Gets the letter, A to U or V.</summary>
    public char Letter { get; }

    /// <summary>Gets the Vietnamese name.</summary>
    public string Name { get; }

    /// <summary>Gets the English name, or null where none is known.</summary>
    public string? EnglishName { get; }

    /// <summary>Gets the first of its two-digit divisions (<i>ngành cấp 2</i>).</summary>
    public int FirstDivision { get; }

    /// <summary>Gets the last of its two-digit divisions.</summary>
    public int LastDivision { get; }

    /// <summary>Gets the number of divisions.</summary>
    public int DivisionCount => LastDivision - FirstDivision + 1;

    /// <summary>
    /// Gets which of the three sectors it belongs to: A is agriculture, B to F industry and construction, the rest services.
    /// </summary>
    public Sector Sector => Letter switch
    {
        'A' => SectorSchemes.Agriculture,
        <= 'F' => SectorSchemes.IndustryAndConstruction,
        _ => SectorSchemes.Services,
    };

    /// <summary>Gets the code with its edition, "VSIC2025:K".</summary>
    public string Code => FormattableString.Invariant($"VSIC{Year}:{Letter}");

    /// <summary>Returns the code.</summary>
    public override string ToString() => Code;
}
