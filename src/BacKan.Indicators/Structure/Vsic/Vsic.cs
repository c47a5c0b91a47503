using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>
/// An edition of the Vietnam standard industrial classification with its sections: <i>hệ thống ngành kinh tế Việt Nam (VSIC)</i>.
/// </summary>
/// <remarks>
/// <para>
/// The letters J to U changed their meaning in 2025: the old J was split into J and K, and K to U became L to V. A section is therefore
/// identified by edition and letter. Sums by the three sectors are not affected.
/// </para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class Vsic
{
    private static readonly BilingualText RepairMoved = new(
        "Theo ISIC bản 5, sửa chữa ô tô, mô tô chuyển từ G sang dịch vụ khác (chưa kiểm chứng trong văn bản); hai ngành không so sánh được "
            + "giữa hai phiên bản.",
        "By ISIC Rev. 5 the repair of motor vehicles left G for other services (not verified in the decision); the two sections do not "
            + "compare across the editions.");

    private Vsic(int year, LegalInstrument instrument, IReadOnlyList<VsicSection> sections, Confidence names)
    {
        (Year, Citation, Sections, NamesConfidence) = (year, new(instrument), sections, names);
        string of = FormattableString.Invariant($"{year}");
        Sector[] sectors = [.. sections.Select(s => new Sector(s.Code, new(s.Name, s.EnglishName ?? s.Name), s.Sector.IsAgriculture))];
        Scheme = new($"vsic-{of}", new($"VSIC {of}, ngành cấp 1", $"VSIC {of}, sections"), sectors);
        ToThreeSectors = new(Scheme, SectorSchemes.ThreeSectors, sectors.Zip(sections).ToDictionary(p => p.First, p => p.Second.Sector));
    }

    /// <summary>Gets VSIC 2007 (<i>Quyết định 10/2007/QĐ-TTg</i>): 21 sections, 88 divisions.</summary>
    public static Vsic V2007 { get; } = new(2007, VietnamInstruments.Decision10Of2007, VsicSections.Of2007(2007), Confidence.Unverified);

    /// <summary>Gets VSIC 2018 (<i>Quyết định 27/2018/QĐ-TTg</i>): the sections and divisions of 2007.</summary>
    public static Vsic V2018 { get; } = new(2018, VietnamInstruments.Decision27Of2018, VsicSections.Of2007(2018), Confidence.Unverified);

    /// <summary>Gets VSIC 2025 (<i>Quyết định 36/2025/QĐ-TTg</i>): 22 sections, 87 divisions.</summary>
    /// <remarks>The names were read in two lists that are not the decision and differ in G and S.</remarks>
    public static Vsic V2025 { get; } = new(2025, VietnamInstruments.Decision36Of2025, VsicSections.Of2025(), Confidence.Secondary);

    /// <summary>Gets every edition, the oldest first.</summary>
    public static IReadOnlyList<Vsic> Editions { get; } = [V2007, V2018, V2025];

    /// <summary>
    /// Gets the mapping of the sections of 2025 back to those of 2018; there is none forward, because the old J was split.
    /// </summary>
    public static SchemeMapping From2025To2018 { get; } = new(
        V2025.Scheme, V2018.Scheme,
        V2025.Sections.Zip(V2025.Scheme.Sectors)
            .ToDictionary(p => p.Second, p => V2018.Scheme.Find(Corresponding(p.First, V2018).To[0].Code)!),
        RepairMoved);

    /// <summary>Gets the year of the edition.</summary>
    public int Year { get; }

    /// <summary>Gets the decision that issued the edition.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how reliably the Vietnamese names were checked.</summary>
    internal Confidence NamesConfidence { get; }

    /// <summary>Gets how reliably the English names were checked; the official English names were not read.</summary>
    internal Confidence EnglishNamesConfidence { get; } = Confidence.Unverified;

    /// <summary>Gets how reliably the divisions of each section, and its place in the three sectors, were checked.</summary>
    internal Confidence MappingConfidence { get; } = Confidence.Unverified;

    /// <summary>
    /// Gets the sections as a scheme; the code of a sector includes the edition, so that letters of different editions are not confused.
    /// </summary>
    public SectorScheme Scheme { get; }

    /// <summary>Gets the mapping of the sections to the three sectors, which do not depend on the edition.</summary>
    public SchemeMapping ToThreeSectors { get; }

    /// <summary>Gets the sections in the order of their letters.</summary>
    internal IReadOnlyList<VsicSection> Sections { get; }

    /// <summary>Gets a section by its letter.</summary>
    /// <exception cref="KeyNotFoundException">The edition has no such section.</exception>
    internal VsicSection this[char letter] => Sections.FirstOrDefault(s => s.Letter == letter)
        ?? throw new KeyNotFoundException(
            FormattableString.Invariant($"VSIC {Year} has the sections {Sections[0].Letter} to {Sections[^1].Letter}, not '{letter}'."));

    /// <summary>Finds the sections of another edition that correspond to a section.</summary>
    internal static VsicCorrespondence Corresponding(VsicSection section, Vsic to)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(to);
        bool isNew = section.Year == V2025.Year;
        if (isNew == (to == V2025))
            return new(section, [to[section.Letter]], IsPart: false, Caveat: null);
        char other = (isNew, section.Letter) switch
        {
            (_, <= 'J') => section.Letter,
            (true, _) => (char)(section.Letter - 1),
            _ => (char)(section.Letter + 1),
        };
        bool split = section.Letter == 'J' || (isNew && section.Letter == 'K'),
            repair = section.Letter == 'G' || section.Letter == (isNew ? 'T' : 'S');
        return new(section, split && !isNew ? [to['J'], to['K']] : [to[other]], split && isNew, repair ? RepairMoved : null);
    }
}
