using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>Adds up published shares exactly and allows each its own half unit: <i>kiểm tra cơ cấu kinh tế</i>. Stateless and thread-safe.</summary>
public sealed class StructureExaminer : IStructureExaminer
{
    /// <inheritdoc/>
    public StructureExamination Examine(EconomicStructure structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        decimal sum = structure.Shares.Sum(s => s.Stated.Value);
        decimal tolerance = structure.Shares.Sum(s => s.Stated.HalfUnit);
        decimal residual = 100m - sum;
        SectorShare? agriculture = structure.Shares.FirstOrDefault(s => s.Sector.IsAgriculture);
        ClaimVerdict verdict = !structure.IsComplete ? ClaimVerdict.CannotBeChecked
            : Math.Abs(residual) <= tolerance ? ClaimVerdict.Consistent
            : ClaimVerdict.Inconsistent;
        string code = structure.IsComplete ? StructureErrorCodes.Sum : StructureErrorCodes.Incomplete;
        CheckSeverity severity = structure.IsComplete ? ClaimCheck.SeverityOf(verdict) : CheckSeverity.Warning;
        Text reason = new(Reason(structure, sum, residual, tolerance, Language.Vietnamese), Reason(structure, sum, residual, tolerance, Language.English));
        return new(
            structure, new(sum), new(residual), new(tolerance),
            agriculture is not null && structure.IsComplete ? new(100m - agriculture.Stated.Value) : null,
            new(code, verdict, severity, reason));
    }

    private static string Reason(EconomicStructure structure, decimal sum, decimal residual, decimal tolerance, Language language)
    {
        bool vi = language == Language.Vietnamese;
        if (!structure.IsComplete)
        {
            string missing = string.Join(", ", structure.Scheme.Sectors.Where(s => structure.Shares.All(x => x.Sector != s)).Select(s => s.Name.In(language)));
            return vi ? $"Không kiểm tra được tổng cơ cấu: thiếu tỷ trọng {missing}." : $"The sum cannot be checked: no share of {missing}.";
        }

        string total = LocalNumber.Format(sum, language), allowed = LocalNumber.Format(tolerance, language), off = LocalNumber.Format(Math.Abs(residual), language);
        if (residual == 0m)
            return vi ? $"Tổng cơ cấu đúng {total}%." : $"The shares sum to exactly {total}%.";
        string side = (residual > 0m, vi) switch { (true, true) => "thiếu", (false, true) => "thừa", (true, false) => "short of 100 by", _ => "over 100 by" };
        bool closes = Math.Abs(residual) <= tolerance;
        return vi
            ? $"Tổng cơ cấu là {total}%, {side} {off} điểm %; làm tròn chỉ cho phép lệch {allowed}: {(closes ? "chấp nhận được" : "không khớp")}."
            : $"The shares sum to {total}%, {side} {off} points; rounding allows {allowed}: {(closes ? "acceptable" : "does not agree")}.";
    }
}
