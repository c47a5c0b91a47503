using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Poverty;

/// <summary>The known facts of a household: <i>hộ gia đình</i>. Only the area is required; null means unknown.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class Household
{
    /// <summary>Creates a household.</summary>
    /// <param name="area">The area, with its day and source; it is never derived from the type of a unit.</param>
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

    /// <summary>Gets the livelihood of the household, or null.</summary>
    public Livelihood? Livelihood { get; init; }

    /// <summary>
    /// Gets points A of the survey form (B1), which replace income, or null; zero or more. Points
    /// decide if the circular of the day has a table by points.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The points are negative.</exception>
    public decimal? PointsA { get; init => field = Required(value, nameof(PointsA)); }

    /// <summary>Gets points B of the survey form (B2), ten for each deprivation, or null; zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The points are negative.</exception>
    public decimal? PointsB { get; init => field = Required(value, nameof(PointsB)); }

    internal bool HasPoints => PointsA is not null || PointsB is not null;

    private static decimal? Required(decimal? points, string name) => points < 0m
        ? throw new ArgumentOutOfRangeException(name, points, "Points are zero or more.")
        : points;
}
