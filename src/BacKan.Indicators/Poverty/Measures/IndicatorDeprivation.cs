namespace BacKan.Indicators.Poverty;

/// <summary>What one indicator adds to multidimensional poverty: <i>mức thiếu hụt của một chỉ số</i>.</summary>
/// <remarks>Exact. Immutable; compares by reference.</remarks>
public sealed class IndicatorDeprivation
{
    internal IndicatorDeprivation(string indicator, Fraction weight, Fraction uncensored, Fraction censored, Fraction m0)
    {
        (Indicator, Weight, Uncensored, Censored) = (indicator, weight, uncensored, censored);
        Contribution = m0.Sign == 0 ? null : weight * censored / m0;
    }

    /// <summary>Gets the name of the indicator.</summary>
    public string Indicator { get; }

    /// <summary>Gets its weight as a part of all weights.</summary>
    public Fraction Weight { get; }

    /// <summary>Gets the part of all who are deprived of it, 0 to 1.</summary>
    public Fraction Uncensored { get; }

    /// <summary>Gets the part of all who are poor and deprived of it, 0 to <see cref="Uncensored"/>.</summary>
    public Fraction Censored { get; }

    /// <summary>Gets the part of M0 that comes from it; the contributions sum to 1. Null where M0 is zero.</summary>
    public Fraction? Contribution { get; }
}
