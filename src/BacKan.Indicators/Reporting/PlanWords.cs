using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using static System.FormattableString;

namespace BacKan.Indicators.Reporting;

/// <summary>The words of officials for an attainment: <i>vượt, đạt, không đạt, đang thực hiện, đã vượt từ tháng 9</i>.</summary>
internal static class PlanWords
{
    public static string Status(Attainment attainment, Presentation p) => attainment switch
    {
        { Early: AttainmentStatus.Exceeded } => p.Say($"đã vượt từ {Since(attainment, p)}", $"exceeded since {Since(attainment, p)}"),
        { Early: AttainmentStatus.Attained } => p.Say($"đã đạt từ {Since(attainment, p)}", $"attained since {Since(attainment, p)}"),
        { Early: not null } =>
            p.Say($"không đạt: đã quá mức từ {Since(attainment, p)}", $"not attained: over the limit since {Since(attainment, p)}"),
        { Status: AttainmentStatus.Exceeded } => p.Say("vượt", "exceeded"),
        { Status: AttainmentStatus.Attained } => p.Say("đạt", "attained"),
        { Status: AttainmentStatus.NotAttained } => p.Say("không đạt", "not attained") + Must(attainment, p),
        { Status: AttainmentStatus.NotComparable } => p.Say("không so sánh được", "not comparable"),
        { IsUnderWay: true } => p.Say("đang thực hiện", "under way"),
        { Parts.Count: > 0 } when attainment.Parts.All(part => part.Actual is null) => p.Say("chưa có số liệu", "no figure yet"),
        { Actual: null or { Absence: not null }, Parts.Count: 0 } => p.Say("chưa có số liệu", "no figure yet"),
        _ => p.Say("chưa đủ số liệu", "not enough is known"),
    };

    /// <summary>
    /// The figure beside the plan: "cao hơn 435 tấn", "thấp hơn 0,67 điểm %", "bằng"; null where no number stands beside another.
    /// </summary>
    public static string? Gap(Attainment attainment, Presentation p)
    {
        if (attainment.Gap is not { } gap || attainment.Target.Numeric() is not { } target)
            return null;
        string size = p.Quantity(gap.Exact.Sign < 0 ? -gap : gap);
        bool higher = gap.Exact.Sign > 0 == (target.Better == Tendency.Higher);
        return gap.Exact.Sign == 0 ? target.Plan.IsPoint ? p.Say("bằng", "equal") : p.Say("trong khoảng", "within the range")
            : target.Better == Tendency.Neutral ? p.Say($"lệch {size}", $"off by {size}")
            : higher ? p.Say($"cao hơn {size}", $"{size} more")
            : p.Say($"thấp hơn {size}", $"{size} less");
    }

    // A strict bound is missed by its own number, which "100,00" would hide.
    private static string Must(Attainment attainment, Presentation p) =>
        attainment.Target.Numeric() is { IsStrict: true } && attainment.Gap?.Exact.Sign == 0
            ? p.Say($" (phải {attainment.Target.ToText(p)})", $" (it must be {attainment.Target.ToText(p)})")
            : "";

    private static string Since(Attainment attainment, Presentation p)
    {
        int month = attainment.Actual!.Period.LastDay.Month;
        return p.Say(Invariant($"tháng {month}"), DateText.Months[month - 1]);
    }
}
