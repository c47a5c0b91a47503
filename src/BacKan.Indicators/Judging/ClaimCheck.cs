using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Judging;

/// <summary>The check of a statement in a report: <i>kết quả kiểm tra một nhận định</i>.</summary>
public sealed class ClaimCheck
{
    internal ClaimCheck(string code, ClaimVerdict verdict, CheckSeverity severity, BilingualText reason, Citation? citation = null) =>
        (Code, Verdict, Severity, Reason, Citation) = (code, verdict, severity, reason, citation);

    /// <summary>Gets the stable code, "BK2001".</summary>
    public string Code { get; }

    /// <summary>Gets the verdict of the check.</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>Gets the severity.</summary>
    public CheckSeverity Severity { get; }

    /// <summary>Gets the reason, with the numbers, in both languages.</summary>
    public BilingualText Reason { get; }

    /// <summary>Gets the provision on which the check is based, or null if it is only arithmetic.</summary>
    public Citation? Citation { get; }

    /// <summary>Returns the usual severity of a verdict: error for a contradiction, warning for an ambiguity, otherwise info.</summary>
    internal static CheckSeverity SeverityOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Inconsistent or ClaimVerdict.AgainstTheLaw => CheckSeverity.Error,
        ClaimVerdict.Ambiguous => CheckSeverity.Warning,
        _ => CheckSeverity.Info,
    };
}
