using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>Checks a verdict that a report states in words, "vượt", "đạt", "không đạt", against the plan that the figure faces.</summary>
internal static class StatedGradeCheck
{
    public static RowCheck Of(AttainmentGrade stated, Attainment? attainment)
    {
        ClaimVerdict verdict = attainment?.Check(stated) ?? ClaimVerdict.CannotBeChecked;
        return RowCheck.Of(ErrorCodes.TargetAttainment, verdict, p => verdict == ClaimVerdict.CannotBeChecked
            ? p.Say(
                $"Nêu là “{Word(stated, p)}” nhưng không có số liệu để so sánh.",
                $"Said to have {Word(stated, p)}, with nothing to compare with.")
            : p.Say(
                $"Nêu là “{Word(stated, p)}”; {PlanWords.Status(attainment!, p)}: {Answer(verdict, p)}.",
                $"Said to have {Word(stated, p)}; {PlanWords.Status(attainment!, p)}: {Answer(verdict, p)}."));
    }

    /// <summary>Says the verdict as reports do: "vượt kế hoạch", "exceeded the plan".</summary>
    public static string Word(AttainmentGrade stated, Presentation p) => stated switch
    {
        AttainmentGrade.Exceeded => p.Say("vượt kế hoạch", "exceeded the plan"),
        AttainmentGrade.Attained => p.Say("đạt kế hoạch", "reached the plan"),
        AttainmentGrade.NearlyAttained => p.Say("cơ bản đạt kế hoạch", "nearly reached the plan"),
        AttainmentGrade.Low => p.Say("đạt thấp so với kế hoạch", "stayed far below the plan"),
        AttainmentGrade.NotAttained => p.Say("không đạt kế hoạch", "missed the plan"),
        _ => p.Say("chưa đánh giá", "no verdict yet"),
    };

    // What is not clear here is the plan reached or not, never the width of "about".
    private static string Answer(ClaimVerdict verdict, Presentation p) =>
        verdict == ClaimVerdict.Ambiguous ? p.Say("không rõ", "not clear") : PercentCheck.Word(verdict, p);
}
