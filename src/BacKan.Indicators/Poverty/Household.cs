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

    /// <summary>Gets the points of the survey form, or null. Where they are said, and the circular of the day gives a table by points, they decide.</summary>
    public HouseholdPoints? Points { get; init; }
}
