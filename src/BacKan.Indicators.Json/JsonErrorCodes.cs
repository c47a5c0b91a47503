namespace BacKan.Indicators.Json;

/// <summary>Codes of what is wrong with JSON itself: <i>mã lỗi JSON</i>. They never change.</summary>
public static class JsonErrorCodes
{
    /// <summary>It is not well-formed JSON, or not UTF-8.</summary>
    public const string Malformed = "BK6001";

    /// <summary>A member is unknown, missing, doubled or of the wrong form.</summary>
    public const string Member = "BK6002";

    /// <summary>It goes beyond a limit of <see cref="JsonReadOptions"/>.</summary>
    public const string Limit = "BK6010";
}
