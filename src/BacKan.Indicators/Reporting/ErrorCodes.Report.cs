namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>Not well-formed JSON: refused whole.</summary>
    public const string ReportMalformed = "BK6001";

    /// <summary>A member is unknown, missing, or of another kind than expected.</summary>
    public const string ReportMember = "BK6002";

    /// <summary>A figure that the report gives nothing to check with.</summary>
    public const string ReportNothingToCheck = "BK6003";

    /// <summary>The word that the economic structure shifted, without an earlier structure.</summary>
    public const string ReportShift = "BK6004";

    /// <summary>A row of a table that cannot be taken apart.</summary>
    public const string ReportRow = "BK6005";

    /// <summary>A column that a table needs is missing, or stands twice.</summary>
    public const string ReportColumn = "BK6006";

    /// <summary>A figure of another place than the report's.</summary>
    public const string ReportOtherPlace = "BK6007";
}
