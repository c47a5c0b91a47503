using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>A legal document: <i>văn bản</i> (luật, nghị định, quyết định, thông tư, nghị quyết, công văn …).</summary>
/// <remarks>
/// <para>Immutable; equality compares number, issuer and date of issue.</para>
/// <para>The days of issue, entry into force and application are independent; an unknown day is null, never derived from another.</para>
/// </remarks>
public sealed record LegalInstrument
{
    private readonly string? address;

    /// <summary>Gets the kind: <i>Luật, Nghị định, Quyết định, Thông tư, Nghị quyết …</i></summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>Gets the number.</summary>
    public required InstrumentNumber Number { get; init; }

    /// <summary>Gets the issuer (<i>cơ quan ban hành</i>), or null if not known.</summary>
    public BilingualText? Issuer { get; init; }

    /// <summary>Gets the day of issue (<i>ngày ban hành</i>), or null if not known.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Gets the first day in force (<i>ngày có hiệu lực</i>), or null if not known.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>
    /// Gets the first day on which its rules apply (<i>áp dụng từ</i>) if the document names one
    /// apart from its entry into force, otherwise null.
    /// </summary>
    public LocalDate? AppliesFrom { get; init; }

    /// <summary>Gets the first day no longer in force (<i>hết hiệu lực kể từ</i>), or null if in force or not known.</summary>
    public LocalDate? CeasedOn { get; init; }

    /// <summary>Gets the subject (<i>trích yếu</i>), or null if not known.</summary>
    public BilingualText? Subject { get; init; }

    /// <summary>Gets the effects on older documents that were read; an empty list says nothing.</summary>
    internal IReadOnlyList<InstrumentRelation> Relations { get; init; } = [];

    /// <summary>Gets the address at which the text, or a page about it, was read; null if none was opened.</summary>
    /// <exception cref="ArgumentException">The address is not a complete absolute http or https address.</exception>
    public string? Address
    {
        get => address;
        init => address = value is null || WebAddress.IsWhole(value)
            ? value
            : throw new ArgumentException($"'{value}' is not a whole http or https address; a cut address is no address.", nameof(value));
    }

    /// <summary>Gets how reliably the document was read, or null if not stated.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Gets the day on which it was last checked, or null if never.</summary>
    public LocalDate? CheckedOn { get; init; }

    /// <summary>Creates a citation of one provision: <c>At("khoản 1 Điều 1")</c>.</summary>
    /// <param name="provision">The provision in Vietnamese, as the law is cited.</param>
    /// <exception cref="ArgumentException">The text is not a provision.</exception>
    public Citation At(string provision) => new(this, provision);

    /// <summary>Creates a citation of one provision.</summary>
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
