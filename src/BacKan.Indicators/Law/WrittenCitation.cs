using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Law;

/// <summary>
/// A citation as written in a text: <i>căn cứ được viện dẫn</i>, "điểm a khoản 2 Điều 3 Nghị định
/// 07/2021/NĐ-CP ngày 27/1/2021 của Chính phủ".
/// </summary>
/// <remarks>
/// <para>
/// Kind and number do not identify a document: <see cref="Bibliography.Resolve"/> finds the one that is meant, or says why there is none.
/// </para>
/// <para>
/// The invariant form is the Vietnamese one, as the law is cited; the format provider is ignored. Immutable; equality compares all members.
/// </para>
/// </remarks>
public sealed class WrittenCitation : IParsable<WrittenCitation>, ISpanFormattable
{
    /// <summary>Creates a citation.</summary>
    /// <param name="kind">The kind of the document.</param>
    /// <param name="number">Its number.</param>
    /// <param name="provision">The provision, or null for the whole document.</param>
    /// <param name="issuedOn">The day of issue, if stated.</param>
    /// <param name="issuer">The issuer, if stated.</param>
    public WrittenCitation(
        InstrumentKind kind, InstrumentNumber number, Provision? provision = null, LocalDate? issuedOn = null, BilingualText? issuer = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(number);
        (Kind, Number, Provision, IssuedOn, Issuer) = (kind, number, provision, issuedOn, issuer);
    }

    /// <summary>Gets the kind of the document.</summary>
    public InstrumentKind Kind { get; }

    /// <summary>Gets the number of the document.</summary>
    public InstrumentNumber Number { get; }

    /// <summary>Gets the provision, or null for the whole document.</summary>
    public Provision? Provision { get; }

    /// <summary>Gets the day of issue, or null if not stated.</summary>
    public LocalDate? IssuedOn { get; }

    /// <summary>Gets the issuer, or null if not stated; an unknown issuer keeps its words in both languages.</summary>
    public BilingualText? Issuer { get; }

    /// <summary>
    /// Reads a citation in a language: an optional provision, a kind, an optional "số", a number, and optionally "ngày …" and "của …".
    /// </summary>
    public static ReadResult<WrittenCitation> Read(string text, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(text);
        return WrittenCitationReader.Read(text, language);
    }

    /// <summary>Reads a citation written in Vietnamese.</summary>
    /// <exception cref="FormatException">The text cannot be read.</exception>
    public static WrittenCitation Parse(string s, IFormatProvider? provider) => Read(s).Value;

    /// <summary>Reads a citation written in Vietnamese, if the text is one.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out WrittenCitation result) =>
        TextFormat.TryParse(s is null ? null : Read(s), out result);

    /// <summary>Prints the citation.</summary>
    public string In(Language language)
    {
        bool vi = language == Language.Vietnamese;
        string place = Provision is null ? "" : Provision.In(language) + (vi ? " " : " of ");
        string day = IssuedOn is { } issued ? (vi ? " ngày " : " dated ") + DateText.Format(issued, language) : "";
        string issuer = Issuer is null ? "" : (vi ? " của " : " of the ") + Issuer.In(language);
        return $"{place}{Kind.In(language)} {Number}{day}{issuer}";
    }

    /// <summary>Returns the Vietnamese words.</summary>
    public override string ToString() => In(Language.Vietnamese);

    /// <summary>Prints the citation: G and vi are the Vietnamese words, en the English ones.</summary>
    /// <exception cref="FormatException">The format is none of them.</exception>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        In(TextFormat.LanguageOf(format) ?? Language.Vietnamese);

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is WrittenCitation other
        && Kind == other.Kind
        && Number == other.Number
        && Provision == other.Provision
        && IssuedOn == other.IssuedOn
        && Issuer == other.Issuer;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Number, Provision, IssuedOn, Issuer);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(WrittenCitation? left, WrittenCitation? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(WrittenCitation? left, WrittenCitation? right) => !Equals(left, right);
}
