using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>A provision of a legal document: <i>căn cứ</i>, "khoản 3 Điều 1 Quyết định 09/2011/QĐ-TTg".</summary>
/// <remarks>Immutable; equality compares the document and the provision.</remarks>
public sealed record Citation
{
    /// <summary>Creates a citation.</summary>
    /// <param name="instrument">The document.</param>
    /// <param name="provision">The provision in Vietnamese, or null for the document as a whole.</param>
    public Citation(LegalInstrument instrument, string? provision = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        (Instrument, Provision) = (instrument, string.IsNullOrWhiteSpace(provision) ? null : provision);
    }

    /// <summary>Gets the document.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets the provision, or null for the document as a whole.</summary>
    public string? Provision { get; }

    /// <summary>Prints the citation; the provision stays in Vietnamese, as the law is cited.</summary>
    public string In(Language language) => Provision is null ? Instrument.In(language) : $"{Provision} {Instrument.In(language)}";

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
