using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Reporting;

/// <summary>A check whose reason holds computed numbers, and so is said anew in each presentation.</summary>
internal sealed record RowCheck(ClaimCheck Check, Func<Presentation, string> Say)
{
    public RowCheck(ClaimCheck check)
        : this(check, p => p.Say(check.Reason))
    {
    }

    public static RowCheck Of(string code, ClaimVerdict verdict, Func<Presentation, string> say) =>
        new(new(code, verdict, ClaimCheck.SeverityOf(verdict), new(say(Presentation.Vietnamese), say(Presentation.English))), say);
}
