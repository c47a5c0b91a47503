using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>The Vietnam standard industrial classification by edition: <i>hệ thống ngành kinh tế Việt Nam (VSIC)</i>.</summary>
/// <remarks>
/// The letters J to U do not mean the same in 2025 as before: the old J was split into J and K, and K to U became L to V. So a section is known by edition and letter together.
/// Sums by the three sectors do not see the change.
/// </remarks>
public static class Vsic
{
    private static readonly BilingualText RepairMoved = new(
        "Theo ISIC bản 5, sửa chữa ô tô, mô tô chuyển từ G sang dịch vụ khác (chưa kiểm chứng trong văn bản); hai ngành không so sánh được giữa hai phiên bản.",
        "By ISIC Rev. 5 the repair of motor vehicles left G for other services (not verified in the decision); the two sections do not compare across the editions.");

    /// <summary>VSIC 2007 (<i>Quyết định 10/2007/QĐ-TTg</i>): 21 sections, 88 divisions.</summary>
    public static VsicEdition V2007 { get; } = new(VsicVersion.Vsic2007, VietnamInstruments.Decision10Of2007, VsicSections.Of2007(VsicVersion.Vsic2007), Confidence.Unverified, Confidence.Unverified, Confidence.Unverified);

    /// <summary>VSIC 2018 (<i>Quyết định 27/2018/QĐ-TTg</i>): the sections and divisions of 2007.</summary>
    public static VsicEdition V2018 { get; } = new(VsicVersion.Vsic2018, VietnamInstruments.Decision27Of2018, VsicSections.Of2007(VsicVersion.Vsic2018), Confidence.Unverified, Confidence.Unverified, Confidence.Unverified);

    /// <summary>VSIC 2025 (<i>Quyết định 36/2025/QĐ-TTg</i>): 22 sections, 87 divisions.</summary>
    /// <remarks>The names were read in two lists that are not the decision and differ in G and S.</remarks>
    public static VsicEdition V2025 { get; } = new(VsicVersion.Vsic2025, VietnamInstruments.Decision36Of2025, VsicSections.Of2025(), Confidence.Secondary, Confidence.Unverified, Confidence.Unverified);

    /// <summary>Gets every edition, the oldest first.</summary>
    public static IReadOnlyList<VsicEdition> Editions { get; } = [V2007, V2018, V2025];

    /// <summary>Gets the mapping of the sections of 2025 back to those of 2018; there is none forward, since the old J was split.</summary>
    public static SchemeMapping From2025To2018 { get; } = new(
        V2025.Scheme, V2018.Scheme,
        V2025.Sections.Zip(V2025.Scheme.Sectors).ToDictionary(p => p.Second, p => V2018.Scheme.Find(Corresponding(p.First, VsicVersion.Vsic2018).To[0].Code)!),
        RepairMoved);

    /// <summary>Gets an edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The version is not defined.</exception>
    public static VsicEdition Edition(VsicVersion version) => Editions.FirstOrDefault(e => e.Version == version)
        ?? throw new ArgumentOutOfRangeException(nameof(version), version, "Expected VSIC 2007, 2018 or 2025.");

    /// <summary>Gets a section by edition and letter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The version is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The edition has no such section.</exception>
    internal static VsicSection Section(VsicVersion version, char letter) => Edition(version)[letter];

    /// <summary>Gets where a section of one edition is found in another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The version is not defined.</exception>
    internal static VsicCorrespondence Corresponding(VsicSection section, VsicVersion version)
    {
        ArgumentNullException.ThrowIfNull(section);
        VsicEdition to = Edition(version);
        bool isNew = section.Version == VsicVersion.Vsic2025;
        if (isNew == (version == VsicVersion.Vsic2025))
            return new(section, [to[section.Letter]], IsPart: false, Caveat: null);
        char other = (isNew, section.Letter) switch
        {
            (_, <= 'J') => section.Letter,
            (true, _) => (char)(section.Letter - 1),
            _ => (char)(section.Letter + 1),
        };
        bool split = section.Letter == 'J' || (isNew && section.Letter == 'K'), repair = section.Letter == 'G' || section.Letter == (isNew ? 'T' : 'S');
        return new(section, split && !isNew ? [to['J'], to['K']] : [to[other]], split && isNew, repair ? RepairMoved : null);
    }
}
