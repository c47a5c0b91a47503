using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>A legal document: <i>văn bản</i> (luật, nghị định, quyết định, thông tư, nghị quyết, công văn …).</summary>
/// <remarks>
/// <para>Identity is number, issuer and date of issue: equality compares these three. Immutable.</para>
/// <para>Issued, in force and applied are three different days; what is not known is null and is never filled in from another.</para>
/// </remarks>
public sealed record LegalInstrument
{
    private readonly string? address;

    /// <summary>Gets the kind: <i>Luật, Nghị định, Quyết định, Thông tư, Nghị quyết …</i></summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>Gets the number.</summary>
    public required InstrumentNumber Number { get; init; }

    /// <summary>Gets who issued it (<i>cơ quan ban hành</i>), or null where it is not known.</summary>
    public BilingualText? Issuer { get; init; }

    /// <summary>Gets the day of issue (<i>ngày ban hành</i>), or null where it is not known.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Gets the first day in force (<i>ngày có hiệu lực</i>), or null where it is not known.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>Gets the first day that its rules are applied to (<i>áp dụng từ</i>) where the document names one apart from its being in force, else null.</summary>
    public LocalDate? AppliesFrom { get; init; }

    /// <summary>Gets the first day no longer in force (<i>hết hiệu lực kể từ</i>), or null while it is in force or where it is not known.</summary>
    public LocalDate? CeasedOn { get; init; }

    /// <summary>Gets what it is about (<i>trích yếu</i>), or null where it is not known.</summary>
    public BilingualText? Subject { get; init; }

    /// <summary>Gets what it does to older documents; only what was read, so an empty list says nothing.</summary>
    public IReadOnlyList<InstrumentRelation> Relations { get; init; } = [];

    /// <summary>Gets where the text, or the page that speaks of it, was read; null where none was opened.</summary>
    /// <exception cref="ArgumentException">The address is not a whole absolute http or https address; a cut one is no address.</exception>
    public string? Address
    {
        get => address;
        init => address = value is null || WebAddress.IsWhole(value)
            ? value
            : throw new ArgumentException($"'{value}' is not a whole http or https address; a cut address is no address.", nameof(value));
    }

    /// <summary>Gets how well the document was read, or null where nobody has said.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Gets the day on which it was last checked, or null where nobody has.</summary>
    public LocalDate? CheckedOn { get; init; }

    /// <summary>Gets a citation of one provision: <c>At("khoản 1 Điều 1")</c>.</summary>
    /// <param name="provision">The provision in Vietnamese, as the law is cited.</param>
    /// <exception cref="ArgumentException">The text is not a provision.</exception>
    public Citation At(string provision) => new(this, provision);

    /// <summary>Gets a citation of one provision.</summary>
    public Citation At(Provision provision) => new(this, provision);

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
