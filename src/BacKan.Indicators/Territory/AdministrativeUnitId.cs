using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>The identity of an administrative unit: <i>mã đơn vị hành chính và ngày bắt đầu</i>.</summary>
/// <remarks>
/// <para>A code alone does not identify a unit: 3,315 of the 3,321 communes of 2025 have the code of an older unit.</para>
/// <para>The machine form is "01840@1997-05-31". Immutable; equality compares both.</para>
/// </remarks>
public sealed class AdministrativeUnitId : IParsable<AdministrativeUnitId>, ISpanFormattable
{
    /// <summary>Creates an identity.</summary>
    /// <param name="code">
    /// The official code, digits only: 2 for a province, 3 for a district-level unit (until 30/6/2025), 5 for a commune.
    /// </param>
    /// <param name="validFrom">The first day of the unit under this code.</param>
    /// <exception cref="ArgumentException">The code is not 2, 3 or 5 digits.</exception>
    public AdministrativeUnitId(string code, LocalDate validFrom)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsCode(code))
            throw new ArgumentException($"'{code}' is not the code of a unit of territory; expected 2, 3 or 5 digits.", nameof(code));
        (Code, ValidFrom) = (code, validFrom);
    }

    /// <summary>Gets the official code.</summary>
    public string Code { get; }

    /// <summary>Gets the first day of the unit under this code.</summary>
    public LocalDate ValidFrom { get; }

    /// <summary>Prints code and day: "01840 (từ 31/5/1997)", "01840 (from 31 May 1997)".</summary>
    public string In(Language language) => $"{Code} ({FromWord(language)} {DateText.Format(ValidFrom, language)})";

    /// <summary>Reads code and day as <see cref="In"/> prints them.</summary>
    /// <returns>The identity, or the reason why there is none (BK1230, BK1231, and BK1201 to BK1206 for its day).</returns>
    public static ReadResult<AdministrativeUnitId> Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scanner = new WordScanner(text);
        if (!scanner.TryNumber(out ScannedNumber code))
            return new(NotAnId(scanner));
        if (code.Digits is not (2 or 3 or 5))
            return new(scanner.RefuseAt(
                code.Place, ErrorCodes.TerritoryCode, "Mã đơn vị có 2, 3 hoặc 5 chữ số.", "The code of a unit has 2, 3 or 5 digits."));
        if (!scanner.TryMark('(') || !scanner.TryWords(FromWord(language)))
            return new(NotAnId(scanner));
        if (DateScanner.Read(scanner, language, year: null, out LocalDate from) is { } noDay)
            return new(noDay);
        return scanner.TryMark(')') && scanner.AtEnd
            ? new(new AdministrativeUnitId(
                code.Value.ToString(
                    code.Digits switch { 2 => "00", 3 => "000", _ => "00000" }, System.Globalization.CultureInfo.InvariantCulture),
                from))
            : new(NotAnId(scanner));
    }

    /// <summary>Reads the machine form; the provider is ignored.</summary>
    /// <exception cref="FormatException">The text is not the machine form of an identity.</exception>
    public static AdministrativeUnitId Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Machine(s).Value;
    }

    /// <summary>Reads the machine form, if the text is one; the provider is ignored.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out AdministrativeUnitId result) =>
        TextFormat.TryParse(s is null ? null : Machine(s), out result);

    /// <summary>Returns the machine form.</summary>
    public override string ToString() => Invariant($"{Code}@{ValidFrom:uuuu-MM-dd}");

    /// <summary>Returns the machine form ("G" or nothing) or the words ("vi", "en"); the provider is ignored.</summary>
    /// <exception cref="FormatException">The format is none of them.</exception>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormat.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    internal static bool IsCode(ReadOnlySpan<char> code) => code.Length is 2 or 3 or 5 && !code.ContainsAnyExceptInRange('0', '9');

    private static string FromWord(Language language) => language == Language.Vietnamese ? "từ" : "from";

    private static ReadResult<AdministrativeUnitId> Machine(string text)
    {
        int at = text.Length - 11;
        return at > 0 && text[at] == '@' && IsCode(text.AsSpan(0, at)) && DateScanner.TryIso(text.AsSpan(at + 1), out LocalDate from)
            ? new(new AdministrativeUnitId(text[..at], from))
            : new(new ReadError(ErrorCodes.TerritoryNotAUnitId, 0, new(
                "Không phải định danh của một đơn vị hành chính; cần như 01840@1997-05-31.",
                "Not the identity of a unit; expected one like 01840@1997-05-31.")));
    }

    private static ReadError NotAnId(WordScanner text)
    {
        BilingualText unread = text.Unread();
        return text.Refuse(ErrorCodes.TerritoryNotAUnitId,
            $"{unread.Vi} không phải là phần của một định danh; cần như 01840 (từ 31/5/1997).",
            $"{unread.En} is no part of an identity; expected one like 01840 (from 31 May 1997).");
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AdministrativeUnitId other
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && ValidFrom == other.ValidFrom;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, ValidFrom);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(AdministrativeUnitId? left, AdministrativeUnitId? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(AdministrativeUnitId? left, AdministrativeUnitId? right) => !Equals(left, right);
}
