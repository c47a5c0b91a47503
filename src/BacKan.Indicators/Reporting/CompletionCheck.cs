using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>
/// Checks the word that a plan was fulfilled early, on time or late: by the day where there is one, else only whether it was fulfilled.
/// </summary>
internal static class CompletionCheck
{
    public static RowCheck Of(StatedCompletion stated, Attainment? attainment)
    {
        if (attainment is { Target: MilestoneTarget { Deadline: var deadline }, DoneOn: { } day })
        {
            bool holds = stated switch
            {
                StatedCompletion.Early => day < deadline,
                StatedCompletion.OnTime => day <= deadline,
                _ => day > deadline,
            };
            return Check(holds ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent, p => p.Say(
                $"Nêu là hoàn thành {Word(stated, p)}; hoàn thành ngày {p.Day(day)}, hạn {p.Day(deadline)}: "
                    + $"{PercentCheck.Word(holds ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent, p)}.",
                $"Said to be fulfilled {Word(stated, p)}; done on {p.Day(day)}, due by {p.Day(deadline)}: "
                    + $"{PercentCheck.Word(holds ? ClaimVerdict.Consistent : ClaimVerdict.Inconsistent, p)}."));
        }

        ClaimVerdict fulfilled = attainment?.Check(AttainmentGrade.Attained) ?? ClaimVerdict.CannotBeChecked;
        return Check(fulfilled, p => fulfilled switch
        {
            ClaimVerdict.Inconsistent =>
                p.Say("Nêu là hoàn thành nhưng số thực hiện chưa đạt kế hoạch.", "Said to be fulfilled, yet the figure is below the plan."),
            ClaimVerdict.Consistent => p.Say(
                $"Kế hoạch đã đạt; “{Word(stated, p)}” là nhận định về thời gian, báo cáo không nêu ngày hoàn thành.",
                $"The plan was reached; '{Word(stated, p)}' is a claim about time, and the report gives no day."),
            ClaimVerdict.Ambiguous => p.Say(
                "Nêu là hoàn thành nhưng số thực hiện không cho biết rõ đã đạt kế hoạch hay chưa.",
                "Said to be fulfilled, yet the figure does not tell whether it reaches the plan."),
            _ => p.Say("Nhận định về thời gian, báo cáo không nêu ngày hoàn thành.", "A claim about time; the report gives no day."),
        });
    }

    private static RowCheck Check(ClaimVerdict verdict, Func<Presentation, string> say) =>
        RowCheck.Of(ErrorCodes.TargetCompletion, verdict, say);

    private static string Word(StatedCompletion stated, Presentation p) => stated switch
    {
        StatedCompletion.Early => p.Say("sớm", "early"),
        StatedCompletion.OnTime => p.Say("đúng hạn", "on time"),
        _ => p.Say("chậm", "late"),
    };
}
