using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators;

/// <summary>The days on which a rule applies: <i>giai đoạn áp dụng</i>.</summary>
/// <remarks>
/// <para><see cref="From"/> is the first day that counts (<i>có hiệu lực từ</i>); <see cref="Until"/> is the first day that
/// no longer counts (<i>hết hiệu lực kể từ</i>), or null while the rule is open. Never empty.</para>
/// <para>A class, not a struct: the default of a struct would be every day there is. Immutable; equality compares both ends.</para>
/// </remarks>
public sealed record EffectivePeriod
{
    /// <summary>Creates the period that starts on <paramref name="from"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is not after <paramref name="from"/>.</exception>
    public EffectivePeriod(LocalDate from, LocalDate? until = null)
    {
        if (until <= from)
            throw new ArgumentOutOfRangeException(nameof(until), Invariant($"A period that starts on {from:uuuu-MM-dd} must end after that day, not on {until:uuuu-MM-dd}."));
        (From, Until) = (from, until);
    }

    /// <summary>Gets the first day that counts.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the first day that no longer counts, or null while the rule is open.</summary>
    public LocalDate? Until { get; }

    /// <summary>Tells whether the rule applies on a day.</summary>
    public bool Contains(LocalDate on) => From <= on && (Until is null || on < Until);

    /// <summary>Prints the period with its last day included: "1/1/2011 – 31/12/2015".</summary>
    public string In(Language language) => Until is { } until
        ? $"{DateText.Format(From, language)} – {DateText.Format(until.PlusDays(-1), language)}"
        : $"{(language == Language.Vietnamese ? "từ " : "from ")}{DateText.Format(From, language)}";

    /// <summary>Prints the period as ISO dates, the last day included.</summary>
    public override string ToString() => Until is { } until
        ? Invariant($"{From:uuuu-MM-dd} to {until.PlusDays(-1):uuuu-MM-dd}")
        : Invariant($"from {From:uuuu-MM-dd}");
}
