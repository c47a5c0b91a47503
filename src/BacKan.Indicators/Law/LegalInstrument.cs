using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>A legal document: <i>văn bản</i> (luật, nghị định, quyết định, thông tư, nghị quyết).</summary>
/// <remarks>Identity is number, issuer and date of issue: equality compares these three. Immutable.</remarks>
public sealed record LegalInstrument
{
    /// <summary>Gets the kind: <i>Luật, Nghị định, Quyết định, Thông tư, Nghị quyết</i>.</summary>
    public required Text Kind { get; init; }

    /// <summary>Gets the number.</summary>
    public required InstrumentNumber Number { get; init; }

    /// <summary>Gets who issued it.</summary>
    public required Text Issuer { get; init; }

    /// <summary>Gets the day of issue (<i>ngày ban hành</i>), or null where it is not known.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Gets the first day in force (<i>ngày có hiệu lực</i>), or null where it is not known.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>Gets what it is about (<i>trích yếu</i>), or null where it is not known.</summary>
    public Text? Subject { get; init; }

    /// <summary>Gets where the text, or the page that speaks of it, was read; null where none was opened.</summary>
    public string? Address { get; init; }

    /// <summary>Gets the day on which it was last checked, or null where nobody has.</summary>
    public LocalDate? CheckedOn { get; init; }

    /// <summary>Gets a citation of one provision: <c>At("khoản 1 Điều 1")</c>.</summary>
    /// <param name="provision">The provision in Vietnamese, as the law is cited.</param>
    public Citation At(string provision) => new(this, provision);

    /// <inheritdoc/>
    public bool Equals(LegalInstrument? other) =>
        other is not null && Number == other.Number && Issuer == other.Issuer && IssuedOn == other.IssuedOn;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Issuer, IssuedOn);

    /// <summary>Prints kind and number: "Quyết định 09/2011/QĐ-TTg".</summary>
    public string In(Language language) => $"{Kind.In(language)} {Number}";

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
