using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>A provision of a legal document: <i>căn cứ</i>, "khoản 3 Điều 1 Quyết định 09/2011/QĐ-TTg".</summary>
/// <remarks>
/// Texts name a document only by kind and number; <see cref="WrittenCitation"/> reads them.
/// Immutable; equality compares the document and the provision.
/// </remarks>
public sealed class Citation
{
    /// <summary>Creates a citation of a whole document.</summary>
    public Citation(LegalInstrument instrument)
        : this(instrument, (Provision?)null)
    {
    }

    /// <summary>Creates a citation.</summary>
    /// <param name="instrument">The document.</param>
    /// <param name="provision">The provision, or null for the whole document.</param>
    public Citation(LegalInstrument instrument, Provision? provision)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        (Instrument, Provision) = (instrument, provision);
    }

    /// <summary>Creates a citation of a provision written in Vietnamese, "khoản 3 Điều 9".</summary>
    /// <exception cref="ArgumentException">The text is not a provision.</exception>
    public Citation(LegalInstrument instrument, string provision)
        : this(instrument, Provided(provision))
    {
    }

    /// <summary>Gets the document.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Gets the provision, or null for the whole document.</summary>
    public Provision? Provision { get; }

    /// <summary>Gets the citation as written in a text: kind, number and provision.</summary>
    public WrittenCitation Written => new(Instrument.Kind, Instrument.Number, Provision);

    /// <summary>
    /// Prints the citation: "điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP", "point a, clause 2, Article 3 of Decree 07/2021/NĐ-CP".
    /// </summary>
    public string In(Language language) => Written.In(language);

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);

    private static Provision Provided(string provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        ReadResult<Provision> reading = Provision.Read(provision);
        return reading.Error is { } refusal
            ? throw new ArgumentException(
                $"'{(provision.Length <= 80 ? provision : provision[..80] + "…")}' is not a provision: {refusal}", nameof(provision))
            : reading.Value;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Citation other
        && Instrument == other.Instrument
        && Provision == other.Provision;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Instrument, Provision);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(Citation? left, Citation? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(Citation? left, Citation? right) => !Equals(left, right);
}
