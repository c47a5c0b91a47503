namespace BacKan.Indicators.Law;

/// <summary>Days that a law covers whose content the library does not hold: <i>quy định chưa được mô hình hóa</i>.</summary>
public sealed class UnheldLaw
{
    /// <summary>Creates the entry.</summary>
    /// <param name="applies">The days that the law covers.</param>
    /// <param name="basis">The law.</param>
    public UnheldLaw(EffectivePeriod applies, Citation basis)
    {
        ArgumentNullException.ThrowIfNull(applies);
        ArgumentNullException.ThrowIfNull(basis);
        (Applies, Basis) = (applies, basis);
    }

    /// <summary>Gets the days that the law covers.</summary>
    public EffectivePeriod Applies { get; }

    /// <summary>Gets the law.</summary>
    public Citation Basis { get; }
}
