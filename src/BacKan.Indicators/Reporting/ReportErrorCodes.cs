namespace BacKan.Indicators.Reporting;

/// <summary>Stable codes of checks and errors of reports: <i>mã lỗi</i>.</summary>
public static class ReportErrorCodes
{
    /// <summary>Not well-formed JSON: refused whole.</summary>
    public const string Malformed = "BK6001";

    /// <summary>A member is unknown, missing, or of another kind than expected.</summary>
    public const string Member = "BK6002";

    /// <summary>A figure that the report gives nothing to check with.</summary>
    public const string NothingToCheck = "BK6003";

    /// <summary>The word that the economic structure shifted, without an earlier structure.</summary>
    public const string Shift = "BK6004";

    /// <summary>A row of a table that cannot be taken apart.</summary>
    public const string Row = "BK6005";

    /// <summary>A column that a table needs is missing, or stands twice.</summary>
    public const string Column = "BK6006";

    /// <summary>A figure of another place than the report's.</summary>
    public const string OtherPlace = "BK6007";
}
