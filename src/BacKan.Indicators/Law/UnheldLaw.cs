using static System.FormattableString;

namespace BacKan.Indicators.Law;

/// <summary>Days that a law covers whose content the library does not hold: <i>quy định chưa được mô hình hóa</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class UnheldLaw
{
    /// <summary>Creates the entry.</summary>
    /// <param name="applies">The days that the law covers.</param>
    /// <param name="citation">The law.</param>
    /// <param name="id">The stable id by which a host replaces it; by default "unheld" and the first day, "unheld@2026-10-01".</param>
    public UnheldLaw(EffectivePeriod applies, Citation citation, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(applies);
        ArgumentNullException.ThrowIfNull(citation);
        (Applies, Citation, Id) = (applies, citation, id ?? Invariant($"unheld@{applies.From:uuuu-MM-dd}"));
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the days that the law covers.</summary>
    public EffectivePeriod Applies { get; }

    /// <summary>Gets the law.</summary>
    public Citation Citation { get; }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
