using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>A rule for calculating the income of a household at a time: <i>cách tính thu nhập</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class IncomeRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="words">The words of the rule.</param>
    /// <param name="citation">The provision.</param>
    /// <param name="confidence">How reliably it was checked.</param>
    /// <param name="excludesStateAllowance">Whether allowances from the state budget are excluded; null if not read.</param>
    /// <param name="from">The first day, or null.</param>
    /// <param name="until">The first day on which it no longer applies, or null.</param>
    public IncomeRule(
        BilingualText words, Citation citation, Confidence confidence, bool? excludesStateAllowance, LocalDate? from = null,
        LocalDate? until = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(citation);
        (Words, Citation, Confidence, ExcludesStateAllowance, From, Until) =
            (words, citation, confidence, excludesStateAllowance, from, until);
    }

    /// <summary>Gets the words of the rule.</summary>
    public BilingualText Words { get; }

    /// <summary>Gets the provision.</summary>
    public Citation Citation { get; }

    /// <summary>Gets how reliably it was checked.</summary>
    public Confidence Confidence { get; }

    /// <summary>Gets whether social allowances from the state budget are excluded; null if not read.</summary>
    public bool? ExcludesStateAllowance { get; }

    /// <summary>Gets the first day, or null for that of the standard.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the first day on which it no longer applies, or null.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets what ends it; null if it ends with the standard, or if not stated.</summary>
    public RuleEnd? End { get; init; }

    /// <summary>Determines whether it applies on a day.</summary>
    internal bool AppliesOn(LocalDate on) => (From is not { } from || from <= on) && (Until is not { } until || on < until);
}
