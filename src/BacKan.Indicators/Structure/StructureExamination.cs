using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Structure;

/// <summary>The result of checking a structure: <i>kết quả kiểm tra cơ cấu</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class StructureExamination
{
    internal StructureExamination(
        EconomicStructure structure, decimal sum, decimal tolerance, StructureClosure closure, ClaimCheck check,
        IReadOnlyList<ClaimCheck> furtherChecks)
    {
        (Structure, Sum, Residual, Tolerance) = (structure, new(sum), new(100m - sum), new(tolerance));
        (Closure, Check, FurtherChecks) = (closure, check, furtherChecks);
    }

    /// <summary>Gets the structure.</summary>
    public EconomicStructure Structure { get; }

    /// <summary>Gets the sum of the shares, as printed for published shares.</summary>
    public Percentage Sum { get; }

    /// <summary>Gets 100 minus the sum, in points.</summary>
    public PercentagePoints Residual { get; }

    /// <summary>Gets the difference that rounding alone can explain: half a unit of the last decimal of each share.</summary>
    internal PercentagePoints Tolerance { get; }

    /// <summary>Gets whether the shares add up to 100, exactly or within their rounding.</summary>
    public bool Closes => Closure is StructureClosure.Exact or StructureClosure.WithinRounding;

    /// <summary>
    /// Gets the verdict on the sum: inconsistent if rounding cannot explain the difference,
    /// ambiguous if a share is approximate, unchecked if one is missing.
    /// </summary>
    public ClaimCheck Check { get; }

    /// <summary>Gets the verdicts on a printed total and on the parts of sectors, in that order.</summary>
    internal IReadOnlyList<ClaimCheck> FurtherChecks { get; }

    internal StructureClosure Closure { get; }
}
