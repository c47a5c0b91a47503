namespace BacKan.Indicators.Emulation;

/// <summary>Stable codes of checks and errors of emulation: <i>mã lỗi</i>.</summary>
public static class EmulationErrorCodes
{
    /// <summary>The share of grassroots emulation fighters against the ceiling of the day.</summary>
    public const string Ceiling = "BK5001";

    /// <summary>A title is not known, or a count is not 0 or more.</summary>
    public const string Title = "BK5002";

    /// <summary>Words mean no title or form that is known.</summary>
    public const string UnknownTitle = "BK5101";

    /// <summary>Words mean several titles or forms: "CSTĐ".</summary>
    public const string AmbiguousTitle = "BK5102";
}
