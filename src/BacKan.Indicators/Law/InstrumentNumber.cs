using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>
/// The number of a legal document: <i>số, ký hiệu văn bản</i>, "2888/QĐ-UBND", "09/2011/QĐ-TTg", "262-HĐBT", "30a/2008/NQ-CP".
/// </summary>
/// <remarks>
/// <para>
/// Thousands of committees have a decision 2888: a number alone does not identify a document, see <see cref="LegalInstrument"/>.
/// </para>
/// <para>
/// Equality compares serial, letter, year and symbol. Zero padding ("07" and "7") and the mark ("262-HĐBT" and "262/HĐBT") are kept for
/// printing but do not distinguish numbers: gazette and press print the same document both ways.
/// </para>
/// <para>
/// Ordered by year (numbers without one first), serial, letter, symbol. The text form is the same
/// in every language and the format provider is ignored. Immutable.
/// </para>
/// </remarks>
public sealed class InstrumentNumber
    : IEquatable<InstrumentNumber>, IComparable<InstrumentNumber>, IParsable<InstrumentNumber>, ISpanFormattable
{
    internal const char NotReadSerial = '…';
    private readonly string key;

    /// <summary>Creates a number from its printed text.</summary>
    /// <exception cref="ArgumentException">
    /// The text is not the number of a document as printed; <see cref="Read"/> is more tolerant.
    /// </exception>
    public InstrumentNumber(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadResult<InstrumentNumber> reading = Read(text);
        if (reading.Error is { } refusal)
            throw new ArgumentException($"'{Shortened(text)}' is not the number of an instrument: {refusal.Reason.En}", nameof(text));
        InstrumentNumber read = reading.Value;
        if (!string.Equals(read.Text, text, StringComparison.Ordinal))
            throw new ArgumentException($"'{text}' must be written {read.Text}.", nameof(text));
        (Text, Serial, SerialLetter, Year, Symbol, KindSymbol, IssuerSymbol, IsHyphenated, key) =
            (
                read.Text, read.Serial, read.SerialLetter, read.Year, read.Symbol, read.KindSymbol, read.IssuerSymbol, read.IsHyphenated,
                read.key);
    }

    internal InstrumentNumber(string printedSerial, char? letter, char mark, int? year, IReadOnlyList<string> segments, string symbol)
    {
        string years = year is { } of ? FormattableString.Invariant($"{of}/") : "";
        (Serial, SerialLetter, Year, Symbol, IsHyphenated) = (
            printedSerial[0] == NotReadSerial ? 0 : int.Parse(printedSerial, System.Globalization.CultureInfo.InvariantCulture), letter,
            year, symbol, mark == '-');
        Text = $"{printedSerial}{letter}{mark}{years}{symbol}";
        key = string.Join('-', segments);
        KindSymbol = InstrumentSymbols.IsKind(segments[0]) ? segments[0] : null;
        IssuerSymbol = KindSymbol is not null
            ? segments.Count > 1 ? symbol[(segments[0].Length + 1)..] : null
            : segments.Count == 1 || InstrumentSymbols.IssuerOf(segments[0]) is not null ? segments[0] : null;
    }

    /// <summary>Gets the printed text, "07/2021/NĐ-CP".</summary>
    public string Text { get; }

    /// <summary>Gets the serial number, from 1 to 999999; 0 if it was not read, "…/QĐ-UBND".</summary>
    internal int Serial { get; }

    /// <summary>Gets the letter after the serial ("30a/2008/NQ-CP"), or null.</summary>
    internal char? SerialLetter { get; }

    /// <summary>Gets the year, or null if the number has none.</summary>
    public int? Year { get; }

    /// <summary>Gets the printed symbol, "NĐ-CP", "QH15", "CTr/TU".</summary>
    public string Symbol { get; }

    /// <summary>
    /// Gets the abbreviation of the kind, "NĐ", or null if the symbol has none. It does not determine the kind: QĐ is <i>Quyết định</i>
    /// and, of the Party, also <i>Quy định</i>.
    /// </summary>
    internal string? KindSymbol { get; }

    /// <summary>
    /// Gets the abbreviation of the issuer, "CP", "QH15", "UBND", or null if it cannot be distinguished from a drafting unit.
    /// </summary>
    internal string? IssuerSymbol { get; }

    /// <summary>Gets whether a hyphen follows the serial ("262-HĐBT") instead of a slash.</summary>
    internal bool IsHyphenated { get; }

    /// <summary>
    /// Gets the issuer if the symbol names exactly one (CP, TTg, QH15, BNV …), otherwise null: there are thousands of UBND.
    /// </summary>
    internal BilingualText? ImpliedIssuer => IssuerSymbol is { } symbol ? InstrumentSymbols.IssuerOf(symbol) : null;

    /// <summary>Creates the number of a document whose serial was not read: "…/QĐ-UBND".</summary>
    /// <param name="symbol">The symbol, "QĐ-UBND".</param>
    /// <exception cref="ArgumentException">The text is not a symbol.</exception>
    public static InstrumentNumber NotRead(string symbol) => new($"{NotReadSerial}/{symbol}");

    /// <summary>
    /// Reads a number in any spelling: decomposed letters, any kind of dash and space beside a
    /// mark, known symbols in lower case or without đ.
    /// </summary>
    public static ReadResult<InstrumentNumber> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return InstrumentNumberReader.Read(text);
    }

    /// <summary>Reads a number as <see cref="Read"/> does.</summary>
    /// <exception cref="FormatException">The text cannot be read.</exception>
    public static InstrumentNumber Parse(string s, IFormatProvider? provider) => Read(s).Value;

    /// <summary>Reads a number, if the text is one.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out InstrumentNumber result) =>
        TextFormat.TryParse(s is null ? null : Read(s), out result);

    /// <summary>Determines whether the left number comes before the right one.</summary>
    public static bool operator <(InstrumentNumber? left, InstrumentNumber? right) =>
        Comparer<InstrumentNumber>.Default.Compare(left, right) < 0;

    /// <summary>Determines whether the left number comes after the right one.</summary>
    public static bool operator >(InstrumentNumber? left, InstrumentNumber? right) =>
        Comparer<InstrumentNumber>.Default.Compare(left, right) > 0;

    /// <summary>Determines whether the left number does not come after the right one.</summary>
    public static bool operator <=(InstrumentNumber? left, InstrumentNumber? right) =>
        Comparer<InstrumentNumber>.Default.Compare(left, right) <= 0;

    /// <summary>Determines whether the left number does not come before the right one.</summary>
    public static bool operator >=(InstrumentNumber? left, InstrumentNumber? right) =>
        Comparer<InstrumentNumber>.Default.Compare(left, right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(InstrumentNumber? other)
    {
        if (other is null)
            return 1;
        int order = (Year ?? 0).CompareTo(other.Year ?? 0);
        if (order == 0)
            order = Serial.CompareTo(other.Serial);
        if (order == 0)
            order = (SerialLetter ?? '\0').CompareTo(other.SerialLetter ?? '\0');
        return order != 0 ? order : string.CompareOrdinal(key, other.key);
    }

    /// <inheritdoc/>
    public bool Equals(InstrumentNumber? other) => other is not null
        && Serial == other.Serial
            && SerialLetter == other.SerialLetter
            && Year == other.Year
            && string.Equals(key, other.key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as InstrumentNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Serial, SerialLetter, Year, StringComparer.Ordinal.GetHashCode(key));

    /// <summary>Returns the printed text.</summary>
    public override string ToString() => Text;

    /// <summary>Returns the printed text; the formats G, vi and en are the same here.</summary>
    /// <exception cref="FormatException">The format is none of them.</exception>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        _ = TextFormat.LanguageOf(format);
        return Text;
    }

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    private static string Shortened(string text) => text.Length <= 80 ? text : text[..80] + "…";

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(InstrumentNumber? left, InstrumentNumber? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(InstrumentNumber? left, InstrumentNumber? right) => !Equals(left, right);
}
