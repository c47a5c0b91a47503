using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>A quota divided over units: <i>kết quả phân bổ tỷ lệ</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class QuotaAllocation
{
    internal QuotaAllocation(
        QuotaCheck total, QuotaMethod method, bool onWholeAlone, IReadOnlyList<AllocatedQuota> units, BilingualText proof)
    {
        (Total, Method, IsOnWholeAlone, Units, Proof) = (total, method, onWholeAlone, units, proof);
    }

    /// <summary>Gets the quota of the whole body, with its rule; its list is what the units get.</summary>
    public QuotaCheck Total { get; }

    /// <summary>Gets how the rest is divided.</summary>
    public QuotaMethod Method { get; }

    /// <summary>Gets whether the ceiling is taken on the whole body and not on its units.</summary>
    public bool IsOnWholeAlone { get; }

    /// <summary>Gets the units in the order given; empty if nothing could be divided: no ceiling, or none that is decided.</summary>
    public IReadOnlyList<AllocatedQuota> Units { get; }

    /// <summary>Gets the number given to all units.</summary>
    public int Given => Units.Sum(u => u.Given);

    /// <summary>Gets what stays free because every unit is at its own ceiling; null if nothing could be divided.</summary>
    public int? Unallocated => Units.Count == 0 ? null : Total.Ceiling - Given;

    /// <summary>Gets the line that proves the numbers, or says why there are none.</summary>
    public BilingualText Proof { get; }

    /// <summary>Gets what the rule would give if it were verified; null if it is.</summary>
    public QuotaAllocation? Simulation { get; internal init; }

    /// <summary>Returns the Vietnamese line.</summary>
    public override string ToString() => Proof.Vi;
}
