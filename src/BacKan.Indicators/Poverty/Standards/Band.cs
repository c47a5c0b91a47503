namespace BacKan.Indicators.Poverty.Standards;

/// <summary>Bands as the documents write them.</summary>
internal static class Band
{
    /// <summary>Từ … trở xuống.</summary>
    public static Interval UpTo(decimal high) => new(null, lowIncluded: false, high, highIncluded: true);

    /// <summary>Dưới ….</summary>
    public static Interval Under(decimal high) => new(null, lowIncluded: false, high, highIncluded: false);

    /// <summary>Trên ….</summary>
    public static Interval Over(decimal low) => new(low, lowIncluded: false, null, highIncluded: false);

    /// <summary>Từ … trở lên.</summary>
    public static Interval From(decimal low) => new(low, lowIncluded: true, null, highIncluded: false);

    /// <summary>Trên … đến ….</summary>
    public static Interval OverUpTo(decimal low, decimal high) => new(low, lowIncluded: false, high, highIncluded: true);

    /// <summary>Trên … đến dưới ….</summary>
    public static Interval OverUnder(decimal low, decimal high) => new(low, lowIncluded: false, high, highIncluded: false);

    /// <summary>Từ … đến ….</summary>
    public static Interval FromTo(decimal low, decimal high) => new(low, lowIncluded: true, high, highIncluded: true);
}
