namespace BacKan.Indicators.Poverty;

/// <summary>Stable codes of checks and errors of poverty: <i>mã lỗi</i>.</summary>
public static class PovertyErrorCodes
{
    /// <summary>The standard under which a rate stands.</summary>
    public const string Rate = "BK4001";
}
