namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The text is not well-formed JSON and is refused as a whole.</summary>
    public const string ReportMalformed = "BK6001";

    /// <summary>A member is unknown, missing, or of an unexpected kind.</summary>
    public const string ReportMember = "BK6002";

    /// <summary>The report has nothing to check a figure against.</summary>
    internal const string ReportNothingToCheck = "BK6003";

    /// <summary>The text says that the economic structure shifted, but there is no earlier structure.</summary>
    internal const string ReportShift = "BK6004";

    /// <summary>A row of a table cannot be parsed.</summary>
    public const string ReportRow = "BK6005";

    /// <summary>A required column of a table is missing, or appears twice.</summary>
    public const string ReportColumn = "BK6006";

    /// <summary>A figure has another place than the report.</summary>
    internal const string ReportOtherPlace = "BK6007";
}
