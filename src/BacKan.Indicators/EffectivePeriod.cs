using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators;

/// <summary>The period in which a rule applies: <i>giai đoạn áp dụng</i>.</summary>
/// <remarks>
/// <para><see cref="From"/> is the first day that counts (<i>có hiệu lực từ</i>); <see cref="Until"/> is the first day that
/// no longer counts (<i>hết hiệu lực kể từ</i>), or null while the rule is open. Never empty.</para>
/// <para>Its texts give the last day, as people do: "2011-01-01..2015-12-31" for machines, open "2016-01-05..".</para>
/// <para>A class, not a struct: the default of a struct would cover every day. Immutable; equality compares both ends.</para>
/// </remarks>
public sealed class EffectivePeriod : IParsable<EffectivePeriod>, ISpanFormattable
{
    /// <summary>Creates the period that starts on <paramref name="from"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is not after <paramref name="from"/>.</exception>
    public EffectivePeriod(LocalDate from, LocalDate? until = null)
    {
        if (until <= from)
            throw new ArgumentOutOfRangeException(
                nameof(until), Invariant($"A period that starts on {from:uuuu-MM-dd} must end after that day, not on {until:uuuu-MM-dd}."));
        (From, Until) = (from, until);
    }

    /// <summary>Gets the first day that counts.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the first day that no longer counts, or null while the rule is open.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the last day that counts, or null while the rule is open.</summary>
    public LocalDate? LastDay => Until?.PlusDays(-1);

    /// <summary>Determines whether the rule applies on a day.</summary>
    public bool Contains(LocalDate on) => From <= on && (Until is null || on < Until);

    /// <summary>Returns the days that two periods share, or null if they share none.</summary>
    public EffectivePeriod? Intersect(EffectivePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        LocalDate from = LocalDate.Max(From, other.From);
        LocalDate? until = Until is { } mine && other.Until is { } theirs ? LocalDate.Min(mine, theirs) : Until ?? other.Until;
        return until <= from ? null : new(from, until);
    }

    /// <summary>Determines whether two periods share a day.</summary>
    public bool Overlaps(EffectivePeriod other) => Intersect(other) is not null;

    /// <summary>Determines whether one period begins on the day after the other's last.</summary>
    internal bool IsAdjacentTo(EffectivePeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Until == other.From || other.Until == From;
    }

    /// <summary>Prints the period, the last day included: "1/1/2011 – 31/12/2015", "từ 1/10/2026".</summary>
    public string In(Language language) => LastDay is { } last
        ? $"{DateText.Format(From, language)} – {DateText.Format(last, language)}"
        : $"{(language == Language.Vietnamese ? "từ " : "from ")}{DateText.Format(From, language)}";

    /// <summary>
    /// Reads the words of a period: "1/1/2011 – 31/12/2015", "từ 1/1/2011 đến hết 31/12/2015", "từ 1/10/2026"; "from 1 October 2026".
    /// </summary>
    /// <returns>The period, or the reason why there is none (BK1221, BK1222, and BK1201 to BK1206 for its dates).</returns>
    public static ReadResult<EffectivePeriod> Read(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool vietnamese = language == Language.Vietnamese;
        var scanner = new WordScanner(text);
        bool saidFrom = scanner.TryWords(vietnamese ? "từ" : "from");
        if (DateScanner.Read(scanner, language, year: null, out LocalDate from) is { } noFirst)
            return new(noFirst);
        if (saidFrom && scanner.AtEnd)
            return new(new EffectivePeriod(from));
        if (!scanner.TryDash()
            && !(saidFrom && (vietnamese ? scanner.TryWords("đến", "hết") || scanner.TryWords("đến") : scanner.TryWords("to"))))
            return new(NotAPeriod(scanner));
        int place = scanner.Place;
        if (DateScanner.Read(scanner, language, year: null, out LocalDate last) is { } noLast)
            return new(noLast);
        return scanner.AtEnd ? Between(from, last, scanner.Original(place)) : new(NotAPeriod(scanner));
    }

    /// <summary>Reads the machine form; the provider is ignored.</summary>
    /// <exception cref="FormatException">The text is not the machine form of a period.</exception>
    public static EffectivePeriod Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Machine(s).Value;
    }

    /// <summary>Reads the machine form, if the text is one; the provider is ignored.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EffectivePeriod result) =>
        TextFormat.TryParse(s is null ? null : Machine(s), out result);

    /// <summary>Returns the machine form: ISO dates, the last day included.</summary>
    public override string ToString() => Invariant($"{From:uuuu-MM-dd}..{LastDay:uuuu-MM-dd}");

    /// <summary>Returns the machine form ("G" or nothing) or the words ("vi", "en"); the provider is ignored.</summary>
    /// <exception cref="FormatException">The format is none of them.</exception>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormat.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    private static ReadResult<EffectivePeriod> Machine(string text)
    {
        ReadOnlySpan<char> s = text;
        if (s.Length is 12 or 22 && DateScanner.TryIso(s[..10], out LocalDate from) && s[10..].StartsWith("..", StringComparison.Ordinal))
        {
            if (s.Length == 12)
                return new(new EffectivePeriod(from));
            if (DateScanner.TryIso(s[12..], out LocalDate last))
                return Between(from, last, 12);
        }

        return new(new ReadError(ErrorCodes.PeriodNotAnEffectivePeriod, 0, new(
            "Không phải dạng máy đọc của một giai đoạn; cần như 2011-01-01..2015-12-31 hoặc 2016-01-05..",
            "Not the machine form of a period; expected one like 2011-01-01..2015-12-31 or 2016-01-05..")));
    }

    private static ReadResult<EffectivePeriod> Between(LocalDate from, LocalDate last, int place)
    {
        if (last < from)
            return new(new ReadError(
                ErrorCodes.PeriodEndsBeforeItStarts, place, new("Ngày cuối đứng trước ngày đầu.", "The last day is before the first.")));

        // There is no day after the calendar's last: whoever writes it means an open end, and should say so.
        return last == LocalDate.MaxIsoValue
            ? new(new ReadError(ErrorCodes.PeriodNotAnEffectivePeriod, place, new(
                "Giai đoạn chưa kết thúc thì không ghi ngày cuối.",
                "A period that is open has no last day.")))
            : new(new EffectivePeriod(from, last.PlusDays(1)));
    }

    private static ReadError NotAPeriod(WordScanner text)
    {
        BilingualText unread = text.Unread();
        return text.Refuse(ErrorCodes.PeriodNotAnEffectivePeriod,
            $"{unread.Vi} không phải là phần của một giai đoạn; cần như 1/1/2011 – 31/12/2015 hoặc từ 1/10/2026.",
            $"{unread.En} is no part of a period; expected one like 1 January 2011 – 31 December 2015 or from 1 October 2026.");
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EffectivePeriod other && From == other.From && Until == other.Until;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Until);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(EffectivePeriod? left, EffectivePeriod? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(EffectivePeriod? left, EffectivePeriod? right) => !Equals(left, right);
}
