using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Tool.Output;

/// <summary>The words of answers, as tables for people have them.</summary>
internal static class Words
{
    public static string Of(ClaimVerdict verdict, Language language) => (verdict switch
    {
        ClaimVerdict.Consistent => new BilingualText("khớp", "consistent"),
        ClaimVerdict.ConsistentIfTruncated => new("khớp nếu cắt số lẻ", "consistent if truncated"),
        ClaimVerdict.Inconsistent => new("không khớp", "inconsistent"),
        ClaimVerdict.Ambiguous => new("không rõ", "ambiguous"),
        ClaimVerdict.AgainstTheLaw => new("trái quy định", "against the law"),
        _ => new("không kiểm tra được", "cannot be checked"),
    }).In(language);

    public static string Of(AttainmentStatus status, Language language) => (status switch
    {
        AttainmentStatus.Exceeded => new BilingualText("vượt", "exceeded"),
        AttainmentStatus.Attained => new("đạt", "attained"),
        AttainmentStatus.NotAttained => new("không đạt", "not attained"),
        AttainmentStatus.NotComparable => new("không so sánh được", "not comparable"),
        AttainmentStatus.InProgress => new("đang thực hiện", "in progress"),
        _ => new("chưa rõ", "unknown"),
    }).In(language);

    public static Tone ToneOf(AttainmentStatus status) => status switch
    {
        AttainmentStatus.Exceeded or AttainmentStatus.Attained => Tone.Good,
        AttainmentStatus.NotAttained => Tone.Bad,
        _ => Tone.Dim,
    };

    public static Tone ToneOf(ClaimVerdict? verdict) => verdict switch
    {
        ClaimVerdict.Consistent or ClaimVerdict.ConsistentIfTruncated => Tone.Good,
        ClaimVerdict.Inconsistent or ClaimVerdict.AgainstTheLaw => Tone.Bad,
        ClaimVerdict.Ambiguous => Tone.Warn,
        null => Tone.None,
        _ => Tone.Dim,
    };

    /// <summary>Prints a difference: with its unit where the row names one, and points always.</summary>
    public static string Gap(Quantity gap, string? unit, Presentation p) =>
        unit is null && gap.Unit != MeasureUnits.PercentagePoint ? p.Number(gap) : p.Quantity(gap);

    /// <summary>Prints the percents or times that a figure allows; nothing where there are none.</summary>
    public static string Range(ValueRange? range, Presentation p) => range is null ? "" : p.Range(range);

    public static string Rounded(Presentation p) => p.Language == Language.Vietnamese
        ? $"Tỷ lệ làm tròn nửa lên đến {p.Decimals} số lẻ." : $"Percents are rounded half away from zero to {p.Decimals} decimals.";
}
