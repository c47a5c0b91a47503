using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Targets;

/// <summary>The words for an absent percent, beside the reasons that they speak of.</summary>
internal static class PercentAbsences
{
    public static BilingualText Words(PercentAbsence absence) => absence switch
    {
        PercentAbsence.NoFigure => new("Chưa có số liệu.", "There is no figure."),
        PercentAbsence.ZeroPlan => new("Kế hoạch bằng 0 nên không có tỷ lệ.", "The plan is zero, so there is no percent."),
        PercentAbsence.NegativePlan =>
            new("Kế hoạch âm nên không tính tỷ lệ, chỉ nêu chênh lệch.", "The plan is negative, so there is a difference but no percent."),
        PercentAbsence.ZeroActual =>
            new("Thực hiện bằng 0 nên không chia cho thực hiện được.", "The figure is zero, and the method divides by it."),
        PercentAbsence.SignChange => new(
            "Thực hiện và kế hoạch khác dấu nên không tính tỷ lệ, chỉ nêu chênh lệch.",
            "Figure and plan have different signs, so there is a difference but no percent."),
        PercentAbsence.BaseEqualsPlan =>
            new("Kế hoạch bằng gốc: không có mức giảm nào để chia.", "Plan and base are equal: there is no reduction to divide by."),
        PercentAbsence.BaseBelowPlan =>
            new("Gốc thấp hơn kế hoạch: đây không phải chỉ tiêu giảm.", "The base lies below the plan: the target is no reduction."),
        PercentAbsence.NoBase => new("Gốc phải lớn hơn 0 để có tỷ lệ giảm.", "A rate of reduction needs a base over zero."),
        PercentAbsence.VagueFigure => new("Số liệu không đủ rõ để tính tỷ lệ.", "The figure is too vague for a percent."),
        PercentAbsence.DifferenceOnly => new("Phương pháp chỉ nêu chênh lệch.", "The method gives a difference alone."),
        PercentAbsence.NotANumber => new("Chỉ tiêu không phải một con số.", "The target is not a number."),
        _ => new("Số liệu không so sánh được với chỉ tiêu.", "The figure cannot be compared with the target."),
    };
}
