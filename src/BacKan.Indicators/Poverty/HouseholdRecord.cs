using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>A household as given in a form or a file, before it is checked: <i>phiếu hộ gia đình</i>.</summary>
/// <remarks>
/// Any value is accepted here; the validator (<c>IValidator&lt;HouseholdRecord&gt;</c>) reports what is wrong, and
/// <see cref="ToHousehold"/> creates the household. Compares by reference.
/// </remarks>
public sealed class HouseholdRecord
{
    /// <summary>Gets the area.</summary>
    public required AreaType Area { get; init; }

    /// <summary>Gets the income per person and month, in đồng.</summary>
    public decimal? Income { get; init; }

    /// <summary>Gets the income per person and year, in đồng.</summary>
    public decimal? AnnualIncome { get; init; }

    /// <summary>Gets the income of the whole household in a month, in đồng.</summary>
    public decimal? HouseholdIncome { get; init; }

    /// <summary>Gets the number of members.</summary>
    public int? Members { get; init; }

    /// <summary>Gets the social allowance from the state budget in <see cref="HouseholdIncome"/>.</summary>
    public decimal? StateAllowance { get; init; }

    /// <summary>Gets the number of deprivations.</summary>
    public int? Deprivations { get; init; }

    /// <summary>Gets whether <see cref="Deprivations"/> is the minimum number, "từ 3 chỉ số trở lên".</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>Gets the deprivations by the keys of the indicators; null means unknown.</summary>
    public IReadOnlyDictionary<string, bool?> Indicators { get; init; } = new Dictionary<string, bool?>(StringComparer.Ordinal);

    /// <summary>Gets the numbers of deprivations by the keys of dimensions.</summary>
    public IReadOnlyDictionary<string, int> Dimensions { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Gets points A (B1).</summary>
    public decimal? PointsA { get; init; }

    /// <summary>Gets points B (B2).</summary>
    public decimal? PointsB { get; init; }

    /// <summary>Gets the livelihood of the household.</summary>
    public Livelihood? Livelihood { get; init; }

    /// <summary>Creates the household.</summary>
    /// <param name="areaAsOf">The day of the area.</param>
    /// <param name="areaSource">The source of the area.</param>
    /// <exception cref="ArgumentException">A value is invalid; the validator reports which.</exception>
    public Household ToHousehold(LocalDate areaAsOf, string areaSource) => new(new(Area, areaAsOf, areaSource))
    {
        Income = Income is { } month ? Poverty.HouseholdIncome.PerPersonMonth(month)
            : AnnualIncome is { } year ? Poverty.HouseholdIncome.PerPersonYear(year)
            : HouseholdIncome is { } whole ? Poverty.HouseholdIncome.OfHousehold(whole, Members, StateAllowance ?? 0m) : null,
        Deprivations = DeprivationsSaid(),
        Livelihood = Livelihood,
        PointsA = PointsA,
        PointsB = PointsB,
    };

    internal HouseholdDeprivations? DeprivationsSaid()
    {
        if (Indicators.Values.Any(v => v is not null))
            return HouseholdDeprivations.Of(Indicators);
        HouseholdDeprivations? said = Deprivations is { } count
            ? IsAtLeast ? HouseholdDeprivations.AtLeast(count) : HouseholdDeprivations.Count(count)
            : Dimensions.Count > 0 ? HouseholdDeprivations.NotCounted() : null;
        return said is null ? null : Dimensions.Aggregate(said, (all, d) => all.WithDimension(d.Key, d.Value));
    }
}
