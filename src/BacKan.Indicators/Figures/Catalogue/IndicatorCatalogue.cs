using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Figures;

/// <summary>The indicators that the library knows by itself: <i>danh mục chỉ tiêu</i>.</summary>
/// <remarks>Keys are ids of the library's own: official codes changed from one system to the next.</remarks>
public static class IndicatorCatalogue
{
    /// <summary>Income per head and year (<i>thu nhập bình quân đầu người</i>).</summary>
    public static Indicator IncomePerCapita { get; } = new("income_per_capita_year", new("Thu nhập bình quân đầu người", "Income per head"), MeasureUnits.MillionDongPerPersonYear, Tendency.Higher, AggregationRule.WeightedMean, AggregationRule.Never);

    /// <summary>State budget revenue in the area (<i>thu ngân sách nhà nước trên địa bàn</i>).</summary>
    public static Indicator BudgetRevenue { get; } = new("budget_revenue", new("Thu ngân sách", "Budget revenue"), MeasureUnits.BillionDong, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum);

    /// <summary>Output of grain food crops: paddy, maize and other cereals (<i>sản lượng lương thực có hạt</i>).</summary>
    public static Indicator GrainOutput { get; } = new("grain_output", new("Tổng sản lượng lương thực có hạt", "Grain output"), MeasureUnits.Tonne, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum);

    /// <summary>Area of cultivated land that reaches a level of income per hectare (<i>diện tích đất canh tác đạt giá trị thu nhập …</i>); the level is part of the definition, see <see cref="Indicator.Reaching"/>.</summary>
    public static Indicator LandReachingIncome { get; } = new("area_reaching_value", new("Diện tích đất canh tác đạt giá trị thu nhập", "Cultivated land reaching an income of"), MeasureUnits.Hectare, Tendency.Higher, AggregationRule.Sum, AggregationRule.Last);

    /// <summary>Area of forest newly planted (<i>diện tích rừng trồng mới</i>).</summary>
    public static Indicator PlantedForestArea { get; } = new("forest_new", new("Diện tích rừng trồng", "Newly planted forest"), MeasureUnits.Hectare, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum);

    /// <summary>Share of poor households in all households (<i>tỷ lệ hộ nghèo</i>). Near-poor households are not in it.</summary>
    public static Indicator PoorRate { get; } = new("poverty_rate", new("Tỷ lệ hộ nghèo", "Rate of poor households"), MeasureUnits.Percent, Tendency.Lower, AggregationRule.RatioOfSums, AggregationRule.Last);

    /// <summary>Share of near-poor households in all households (<i>tỷ lệ hộ cận nghèo</i>).</summary>
    public static Indicator NearPoorRate { get; } = new("near_poor_rate", new("Tỷ lệ hộ cận nghèo", "Rate of near-poor households"), MeasureUnits.Percent, Tendency.Lower, AggregationRule.RatioOfSums, AggregationRule.Last);

    /// <summary>The goal of becoming a provincial city, reached or not on a day (<i>trở thành thành phố thuộc tỉnh</i>).</summary>
    public static Indicator CityStatus { get; } = new("city_status", new("Trở thành thành phố", "Becoming a city"), MeasureUnits.Milestone, Tendency.Higher, AggregationRule.Never, AggregationRule.Never);

    /// <summary>Gets every indicator, in order of declaration.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        IncomePerCapita, BudgetRevenue, GrainOutput, LandReachingIncome, PlantedForestArea, PoorRate, NearPoorRate, CityStatus,
    ];

    /// <summary>Finds an indicator by its id.</summary>
    public static bool TryFind(string? id, [NotNullWhen(true)] out Indicator? indicator)
    {
        indicator = All.FirstOrDefault(i => string.Equals(i.Id, id, StringComparison.Ordinal));
        return indicator is not null;
    }
}
