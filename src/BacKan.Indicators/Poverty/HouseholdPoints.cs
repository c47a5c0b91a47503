namespace BacKan.Indicators.Poverty;

/// <summary>The points of a household on the survey form: <i>điểm A và điểm B (B1, B2)</i>.</summary>
/// <remarks>Null is not known. Immutable; equality compares both.</remarks>
public sealed record HouseholdPoints
{
    /// <summary>Says the points.</summary>
    /// <param name="income">Points A (B1), which stand for income; zero or more.</param>
    /// <param name="deprivation">Points B (B2), ten for each deprivation; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Points are below zero.</exception>
    public HouseholdPoints(decimal? income, decimal? deprivation)
    {
        if (income < 0m)
            throw new ArgumentOutOfRangeException(nameof(income), income, "Points are zero or more.");
        if (deprivation < 0m)
            throw new ArgumentOutOfRangeException(nameof(deprivation), deprivation, "Points are zero or more.");
        (Income, Deprivation) = (income, deprivation);
    }

    /// <summary>Gets points A (B1), or null.</summary>
    public decimal? Income { get; }

    /// <summary>Gets points B (B2), or null.</summary>
    public decimal? Deprivation { get; }
}
