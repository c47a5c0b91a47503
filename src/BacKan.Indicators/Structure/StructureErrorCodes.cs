namespace BacKan.Indicators.Structure;

/// <summary>Stable codes of checks and errors of economic structure: <i>mã lỗi</i>.</summary>
public static class StructureErrorCodes
{
    /// <summary>The shares do not add up to 100 percent.</summary>
    public const string Sum = "BK3001";

    /// <summary>A share outside 0 to 100 percent.</summary>
    public const string Share = "BK3002";

    /// <summary>A sector of the scheme has no share.</summary>
    public const string Incomplete = "BK3003";

    /// <summary>The sector or the scheme is not known, or stands twice.</summary>
    public const string Sector = "BK3004";
}
