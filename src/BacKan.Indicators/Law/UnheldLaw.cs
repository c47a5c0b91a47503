using static System.FormattableString;

namespace BacKan.Indicators.Law;

/// <summary>A period whose law is known but not held: <i>quy định chưa được mô hình hóa</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class UnheldLaw
{
    /// <summary>Creates the entry.</summary>
    /// <param name="applies">The days that the law covers.</param>
    /// <param name="citation">The law.</param>
    /// <param name="id">The stable id with which a host replaces it; by default "unheld" and the first day, "unheld@2026-10-01".</param>
    /// <param name="end">What ends the period, or null.</param>
    /// <exception cref="ArgumentException">A law without a last day has an end.</exception>
    public UnheldLaw(EffectivePeriod applies, Citation citation, string? id = null, RuleEnd? end = null)
    {
        ArgumentNullException.ThrowIfNull(applies);
        ArgumentNullException.ThrowIfNull(citation);
        if (end is not null && applies.Until is null)
            throw new ArgumentException($"{citation} covers days without an end, but is said to end: {end}.", nameof(end));
        (Applies, Citation, End, Id) = (applies, citation, end, id ?? Invariant($"unheld@{applies.From:uuuu-MM-dd}"));
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the days that the law covers.</summary>
    public EffectivePeriod Applies { get; }

    /// <summary>Gets the law.</summary>
    public Citation Citation { get; }

    /// <summary>Gets what ends the period, or null if it is open or a host did not say.</summary>
    public RuleEnd? End { get; }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
