using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Poverty;

/// <summary>How many households go from one answer to another between two standards: <i>một ô của bảng chuyển dịch</i>.</summary>
/// <remarks>Immutable; compares by value.</remarks>
public sealed record PovertyTransition
{
    internal PovertyTransition(DeterminationKind fromKind, PovertyClass? from, DeterminationKind toKind, PovertyClass? to, long households) =>
        (FromKind, From, ToKind, To, Households) = (fromKind, from, toKind, to, households);

    /// <summary>Gets what the first standard says.</summary>
    public DeterminationKind FromKind { get; }

    /// <summary>Gets its class, or null where it decides none.</summary>
    public PovertyClass? From { get; }

    /// <summary>Gets what the second standard says.</summary>
    public DeterminationKind ToKind { get; }

    /// <summary>Gets its class, or null.</summary>
    public PovertyClass? To { get; }

    /// <summary>Gets the number of households.</summary>
    public long Households { get; }
}
