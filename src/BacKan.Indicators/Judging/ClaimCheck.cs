using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>The check of one statement of a report: <i>kết quả kiểm tra một nhận định</i>.</summary>
/// <param name="Code">The stable code, "BK2001".</param>
/// <param name="Verdict">What the check says.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Reason">Why, with the numbers, in both languages.</param>
/// <param name="Citation">The provision that the check rests on, or null where it is arithmetic alone.</param>
public sealed record ClaimCheck(string Code, ClaimVerdict Verdict, CheckSeverity Severity, BilingualText Reason, Citation? Citation = null)
{
    /// <summary>Gets the usual severity of a verdict: error for a contradiction, warning for an ambiguity, else info.</summary>
    public static CheckSeverity SeverityOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Inconsistent or ClaimVerdict.AgainstTheLaw => CheckSeverity.Error,
        ClaimVerdict.Ambiguous => CheckSeverity.Warning,
        _ => CheckSeverity.Info,
    };
}
