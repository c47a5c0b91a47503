using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Poverty;

/// <summary>What is known of a household: <i>hộ gia đình</i>. Only its area must be said; what is null is not known.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Household
{
    /// <summary>Creates a household.</summary>
    /// <param name="area">Its area, on a day and for a reason; nothing derives it from the type of a unit.</param>
    public Household(AreaClassification area)
    {
        ArgumentNullException.ThrowIfNull(area);
        Area = area;
    }

    /// <summary>Gets the area.</summary>
    public AreaClassification Area { get; }

    /// <summary>Gets the income, or null.</summary>
    public HouseholdIncome? Income { get; init; }

    /// <summary>Gets the deprivations, or null.</summary>
    public HouseholdDeprivations? Deprivations { get; init; }

    /// <summary>Gets what the household lives on, or null.</summary>
    public Livelihood? Livelihood { get; init; }

    /// <summary>Gets points A of the survey form (B1), which stand for income, or null; zero or more. Where points are said, and the circular of the day gives a table by points, they decide.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The points are below zero.</exception>
    public decimal? PointsA { get; init => field = Required(value, nameof(PointsA)); }

    /// <summary>Gets points B of the survey form (B2), ten for each deprivation, or null; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The points are below zero.</exception>
    public decimal? PointsB { get; init => field = Required(value, nameof(PointsB)); }

    internal bool HasPoints => PointsA is not null || PointsB is not null;

    private static decimal? Required(decimal? points, string name) => points < 0m
        ? throw new ArgumentOutOfRangeException(name, points, "Points are zero or more.")
        : points;
}
