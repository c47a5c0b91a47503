using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Structure;

/// <summary>What an economic structure adds up to: <i>kết quả kiểm tra cơ cấu</i>.</summary>
/// <param name="Structure">The structure.</param>
/// <param name="Sum">The sum of the shares, as printed where they are.</param>
/// <param name="Residual">100 less the sum, in points.</param>
/// <param name="Tolerance">What rounding of the printed decimals alone can explain: half a unit of the last decimal of each share.</param>
/// <param name="NonAgricultural">100 less the share of agriculture, or null where the scheme names none or the structure is not complete.</param>
/// <param name="Check">The verdict on the sum.</param>
public sealed record StructureExamination(
    EconomicStructure Structure, Percentage Sum, PercentagePoints Residual, PercentagePoints Tolerance, Percentage? NonAgricultural, ClaimCheck Check)
{
    /// <summary>Gets how the shares add up.</summary>
    public required StructureClosure Closure { get; init; }

    /// <summary>Gets the verdicts on a printed total and on the parts of sectors, in that order.</summary>
    public IReadOnlyList<ClaimCheck> FurtherChecks { get; init; } = [];
}
