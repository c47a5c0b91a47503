using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>The words for an absent comparison, beside the reasons that they speak of.</summary>
internal static class ComparisonAbsences
{
    public static BilingualText Words(ComparisonAbsence absence) => absence switch
    {
        ComparisonAbsence.NoBase => new("Chưa có số liệu gốc để so sánh.", "There is no figure to compare with."),
        ComparisonAbsence.NoFigure => new("Chưa có số liệu.", "There is no figure."),
        ComparisonAbsence.ZeroBase =>
            new("Gốc bằng 0 nên không có tỷ lệ, chỉ nêu chênh lệch.", "The base is zero, so there is a difference but no percent."),
        ComparisonAbsence.NegativeBase =>
            new("Gốc âm nên không tính tỷ lệ, chỉ nêu chênh lệch.", "The base is negative, so there is a difference but no percent."),
        ComparisonAbsence.SignChange => new(
            "Số liệu và gốc khác dấu nên không tính tỷ lệ, chỉ nêu chênh lệch.",
            "Figure and base have different signs, so there is a difference but no percent."),
        ComparisonAbsence.RatesInPoints => new("Các tỷ lệ được so sánh bằng điểm phần trăm.", "Rates are compared in percentage points."),
        ComparisonAbsence.Vague => new("Số liệu không đủ rõ để tính tỷ lệ.", "A figure is too vague for a percent."),
        _ => new(
            "Hai số liệu theo hai khái niệm khác nhau nên không so sánh được.",
            "The two figures follow different definitions and cannot be compared."),
    };

    /// <summary>Returns the reason why there is no quotient of two known numbers, or null if there is one.</summary>
    public static ComparisonAbsence? Of(Fraction from, Fraction to, MeasureUnit unit) =>
        IsRate(unit) ? ComparisonAbsence.RatesInPoints
        : from.Sign == 0 ? ComparisonAbsence.ZeroBase
        : from.Sign < 0 ? ComparisonAbsence.NegativeBase
        : to.Sign < 0 ? ComparisonAbsence.SignChange
        : null;

    public static bool IsRate(MeasureUnit unit) =>
        string.Equals(unit.Family, MeasureUnit.RatioFamily, StringComparison.Ordinal)
            || string.Equals(unit.Family, MeasureUnits.PercentagePoint.Family, StringComparison.Ordinal);
}
