namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>What a unit gets of a quota: <i>phần phân bổ</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class AllocatedQuota
{
    internal AllocatedQuota(QuotaUnit unit, Fraction exact, int ceiling, int given)
    {
        (Unit, Exact, Ceiling, Given) = (unit, exact, ceiling, given);
    }

    /// <summary>Gets the unit.</summary>
    public QuotaUnit Unit { get; }

    /// <summary>Gets the exact share of its number.</summary>
    public Fraction Exact { get; }

    /// <summary>Gets the most that it may get: its own ceiling, or its number where the ceiling is taken on the whole alone.</summary>
    public int Ceiling { get; }

    /// <summary>Gets what it gets.</summary>
    public int Given { get; }
}
