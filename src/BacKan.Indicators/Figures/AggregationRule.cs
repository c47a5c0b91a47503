namespace BacKan.Indicators.Figures;

/// <summary>How an indicator is aggregated over units or over time: <i>cách tổng hợp</i>.</summary>
public enum AggregationRule
{
    /// <summary>The parts are added.</summary>
    Sum = 1,

    /// <summary>The last value is used.</summary>
    Last = 2,

    /// <summary>A weighted mean.</summary>
    WeightedMean = 3,

    /// <summary>Numerators and denominators are added separately.</summary>
    RatioOfSums = 4,

    /// <summary>It cannot be aggregated.</summary>
    Never = 5,
}
