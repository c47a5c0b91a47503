namespace BacKan.Indicators.Figures;

/// <summary>How an indicator adds up over units or over time: <i>cách tổng hợp</i>.</summary>
public enum AggregationRule
{
    /// <summary>The parts are added.</summary>
    Sum = 1,

    /// <summary>The last value stands.</summary>
    Last = 2,

    /// <summary>A mean with weights.</summary>
    WeightedMean = 3,

    /// <summary>Numerators and denominators are added apart.</summary>
    RatioOfSums = 4,

    /// <summary>It does not add up.</summary>
    Never = 5,
}
