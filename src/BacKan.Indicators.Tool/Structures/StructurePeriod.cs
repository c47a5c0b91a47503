using BacKan.Indicators.Judging;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>What is said of one period: the structure, its sum, and the shares to show.</summary>
/// <param name="Examined">The structure and its sum.</param>
/// <param name="Shown">The shares rounded for people: each alone, or closed together.</param>
/// <param name="IsClosed">Whether they were closed together; not where nobody asked, or where closing would fake a sum.</param>
/// <param name="Input">The rows of the period: its total and its parts.</param>
internal sealed record StructurePeriod(StructureExamination Examined, EconomicStructure Shown, bool IsClosed,
    StructurePeriodInput Input)
{
    /// <summary>Gets whether the shares sum to 100, or miss it by rounding alone.</summary>
    public bool Closes => Examined.Closes;

    /// <summary>Gets the check that failed, or null.</summary>
    public ClaimCheck? Problem => Examined.Check.Severity == CheckSeverity.Error ? Examined.Check : null;

    /// <summary>Gets the structure to take indices of, or null where the shares do not close: they would leave their range.</summary>
    public EconomicStructure? Measured => Closes ? Examined.Structure : null;
}
