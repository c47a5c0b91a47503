using BacKan.Indicators.Law;

namespace BacKan.Indicators.Structure;

/// <summary>An edition of the classification with its sections, and how well each list was checked: <i>hệ thống ngành kinh tế Việt Nam</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class VsicEdition
{
    internal VsicEdition(VsicVersion version, LegalInstrument instrument, IReadOnlyList<VsicSection> sections, Confidence names, Confidence englishNames, Confidence mapping)
    {
        (Version, Citation, Sections, NamesConfidence, EnglishNamesConfidence, MappingConfidence) = (version, new(instrument), sections, names, englishNames, mapping);
        string year = FormattableString.Invariant($"{(int)version}");
        Sector[] sectors = [.. sections.Select(s => new Sector(s.Code, new(s.Name, s.EnglishName ?? s.Name), s.Sector.IsAgriculture))];
        Scheme = new($"vsic-{year}", new($"VSIC {year}, ngành cấp 1", $"VSIC {year}, sections"), sectors);
        ToThreeSectors = new(Scheme, SectorSchemes.ThreeSectors, sectors.Zip(sections).ToDictionary(p => p.First, p => p.Second.Sector));
    }

    /// <summary>Gets which edition it is.</summary>
    public VsicVersion Version { get; }

    /// <summary>Gets the decision that issued it.</summary>
    public Citation Citation { get; }

    /// <summary>Gets the sections in the order of their letters.</summary>
    internal IReadOnlyList<VsicSection> Sections { get; }

    /// <summary>Gets how well the Vietnamese names were checked.</summary>
    public Confidence NamesConfidence { get; }

    /// <summary>Gets how well the English names were checked; the official English was not read.</summary>
    public Confidence EnglishNamesConfidence { get; }

    /// <summary>Gets how well the divisions of each section, and its belonging to one of the three sectors, were checked.</summary>
    public Confidence MappingConfidence { get; }

    /// <summary>Gets the sections as a scheme; the code of a sector carries the edition, so that no letter of one is taken for the same letter of another.</summary>
    public SectorScheme Scheme { get; }

    /// <summary>Gets the mapping of the sections to the three sectors, which are the same in every edition.</summary>
    public SchemeMapping ToThreeSectors { get; }

    /// <summary>Gets a section by its letter.</summary>
    /// <exception cref="KeyNotFoundException">The edition has no such section.</exception>
    internal VsicSection this[char letter] => Sections.FirstOrDefault(s => s.Letter == letter)
        ?? throw new KeyNotFoundException($"VSIC {Version} has the sections {Sections[0].Letter} to {Sections[^1].Letter}, not '{letter}'.");
}
