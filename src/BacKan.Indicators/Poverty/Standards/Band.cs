namespace BacKan.Indicators.Poverty.Standards;

/// <summary>Bands as the documents write them.</summary>
internal static class Band
{
    /// <summary>Từ … trở xuống.</summary>
    public static ValueRange UpTo(decimal high) => new(null, lowIncluded: false, high, highIncluded: true);

    /// <summary>Dưới ….</summary>
    public static ValueRange Under(decimal high) => new(null, lowIncluded: false, high, highIncluded: false);

    /// <summary>Trên ….</summary>
    public static ValueRange Over(decimal low) => new(low, lowIncluded: false, null, highIncluded: false);

    /// <summary>Từ … trở lên.</summary>
    public static ValueRange From(decimal low) => new(low, lowIncluded: true, null, highIncluded: false);

    /// <summary>Trên … đến ….</summary>
    public static ValueRange OverUpTo(decimal low, decimal high) => new(low, lowIncluded: false, high, highIncluded: true);

    /// <summary>Trên … đến dưới ….</summary>
    public static ValueRange OverUnder(decimal low, decimal high) => new(low, lowIncluded: false, high, highIncluded: false);

    /// <summary>Từ … đến ….</summary>
    public static ValueRange FromTo(decimal low, decimal high) => new(low, lowIncluded: true, high, highIncluded: true);
}
