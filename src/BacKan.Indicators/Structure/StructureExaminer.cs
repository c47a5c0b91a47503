using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>Adds up shares exactly and allows each its own half unit: <i>kiểm tra cơ cấu kinh tế</i>. Stateless and thread-safe.</summary>
/// <remarks>A difference of exactly the tolerance counts as rounding, because a page does not say which way halves were rounded.</remarks>
internal sealed class StructureExaminer : IStructureExaminer
{
    /// <inheritdoc/>
    public StructureExamination Examine(EconomicStructure structure) => Of(structure);

    internal static StructureExamination Of(EconomicStructure structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        // The shares of values are a hundred by construction; nearest decimals of thirds would not be.
        decimal sum = structure.Values is null ? structure.Shares.Sum(s => s.Value.Value) : 100m;
        decimal tolerance = structure.Shares.Sum(s => s.HalfUnit);
        StructureClosure closure = ClosureOf(structure, 100m - sum);
        ClaimVerdict verdict = closure switch
        {
            StructureClosure.Incomplete => ClaimVerdict.CannotBeChecked,
            StructureClosure.Broken => ClaimVerdict.Inconsistent,
            StructureClosure.Vague => ClaimVerdict.Ambiguous,
            _ => ClaimVerdict.Consistent,
        };
        string code = structure.IsComplete ? ErrorCodes.StructureSum : ErrorCodes.StructureIncomplete;
        CheckSeverity severity = structure.IsComplete ? ClaimCheck.SeverityOf(verdict) : CheckSeverity.Warning;
        BilingualText reason = new(
            Reason(structure, closure, sum, tolerance, Language.Vietnamese), Reason(structure, closure, sum, tolerance, Language.English));
        return new(
            structure, sum, tolerance, closure, new(code, verdict, severity, reason),
            [
                .. StructureChecks.Total(structure, sum, closure),
                .. structure.Shares.SelectMany(s => s.Tree()).Where(s => s.Parts.Count > 0).Select(StructureChecks.Breakdown),
            ]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<ClaimCheck> Compare(EconomicStructure published, EconomicStructure computed)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(computed);
        published.Scheme.RequireSame(computed.Scheme, nameof(computed));
        return [.. published.Shares.Select(share => StructureChecks.Against(share, computed.Share(share.Sector)))];
    }

    private static StructureClosure ClosureOf(EconomicStructure structure, decimal residual)
    {
        if (!structure.IsComplete)
            return StructureClosure.Incomplete;
        SectorShare[] worded = [.. structure.Shares.Where(s => s is { IsStated: true, Stated.Qualifier: not Qualifier.Exactly })];
        if (residual == 0m && worded.Length == 0)
            return StructureClosure.Exact;
        if (structure.Shares.Select(s => s.Possible).Aggregate((left, right) => left + right).Contains(100m))
            return StructureClosure.WithinRounding;
        return worded.Any(s => s.Stated.Qualifier == Qualifier.About) ? StructureClosure.Vague : StructureClosure.Broken;
    }

    private static string Reason(EconomicStructure structure, StructureClosure closure, decimal sum, decimal tolerance, Language language)
    {
        bool vi = language == Language.Vietnamese;
        if (closure == StructureClosure.Incomplete)
        {
            string missing = string.Join(", ", structure.Missing.Select(s => s.Name.In(language)));
            return vi
                ? $"Không kiểm tra được tổng cơ cấu: thiếu tỷ trọng {missing}."
                : $"The sum cannot be checked: no share of {missing}.";
        }

        decimal residual = 100m - sum;
        string total = LocalNumber.Format(sum, language),
            allowed = LocalNumber.Format(tolerance, language),
            off = LocalNumber.Format(Math.Abs(residual), language);
        if (residual == 0m && closure == StructureClosure.Broken)
            return vi
                ? $"Các số in ra cộng lại {total}%, nhưng từ “trên”, “dưới” đi kèm không cho tổng bằng 100: không khớp."
                : $"The printed numbers sum to {total}%, but their words, such as over and under, do not let the sum be 100: does not "
                    + "agree.";
        if (residual == 0m)
            return vi ? $"Tổng cơ cấu đúng {total}%." : $"The shares sum to exactly {total}%.";
        string side = (residual > 0m, vi) switch
        {
            (true, true) => "thiếu",
            (false, true) => "thừa",
            (true, false) => "short of 100 by",
            _ => "over 100 by",
        };
        (string ViWord, string EnWord) = closure switch
        {
            StructureClosure.WithinRounding => ("chấp nhận được", "acceptable"),
            StructureClosure.Vague => ("không rõ, vì có tỷ trọng chỉ nêu khoảng", "ambiguous, since a share is only about what is printed"),
            _ => ("không khớp", "does not agree"),
        };
        return vi
            ? $"Tổng cơ cấu là {total}%, {side} {off} điểm %; làm tròn chỉ cho phép lệch {allowed}: {ViWord}."
            : $"The shares sum to {total}%, {side} {off} points; rounding allows {allowed}: {EnWord}.";
    }
}
