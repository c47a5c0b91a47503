namespace BacKan.Indicators.Law;

/// <summary>Stable codes of errors of law and time: <i>mã lỗi</i>.</summary>
public static class LawErrorCodes
{
    /// <summary>No rule covers the day.</summary>
    public const string NoRuleInForce = "BK9001";

    /// <summary>A law covers the day, but the library does not hold its content.</summary>
    public const string LawNotHeld = "BK9002";
}
