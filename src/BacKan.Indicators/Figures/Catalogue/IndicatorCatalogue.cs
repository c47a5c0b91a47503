using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Figures;

/// <summary>Indicators by id, official code and words: <i>danh mục chỉ tiêu</i>.</summary>
/// <remarks>
/// <para>Keys are ids of the library's own: official codes changed from one system to the next, and most indicators have none. The indicators that the library itself speaks of are members by name; a host adds its own with <see cref="Add"/>.</para>
/// <para>Immutable and thread-safe; compares by reference.</para>
/// </remarks>
public sealed class IndicatorCatalogue
{
    private readonly FrozenDictionary<string, CatalogueEntry> byId;
    private readonly IndicatorSearch search;

    /// <summary>Creates a catalogue of the given entries and no others.</summary>
    /// <param name="entries">The entries, each id once.</param>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public IndicatorCatalogue(IEnumerable<CatalogueEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        CatalogueEntry[] all = [.. entries];
        if (all.GroupBy(e => e.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"The id {twice.Key} stands twice; an id names one indicator.", nameof(entries));
        (Entries, byId, search) = (all, all.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal), new(all));
    }

    /// <summary>Gets the indicators of Vietnamese localities: 78 that they report, and the goal of becoming a city.</summary>
    public static IndicatorCatalogue Vietnam => field ??= new(
    [
        .. EconomyEntries.All(), .. BudgetEntries.All(), .. AgricultureEntries.All(), .. PopulationEntries.All(), .. LabourEntries.All(), .. LivingStandardEntries.All(), .. NewRuralEntries.All(), .. SocietyEntries.All(),
        new(CityStatus, IndicatorGroup.Milestones, Confidence.Quoted, CatalogueSources.Town2013),
    ]);

    /// <summary>Gets every entry, in the order in which it was added.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; }

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

    /// <summary>Gets every indicator of <see cref="Vietnam"/>.</summary>
    public static IReadOnlyList<Indicator> All => field ??= [.. Vietnam.Entries.Select(e => e.Indicator)];

    /// <summary>Finds an indicator of <see cref="Vietnam"/> by its id.</summary>
    public static bool TryFind(string? id, [NotNullWhen(true)] out Indicator? indicator)
    {
        indicator = Vietnam.Find(id)?.Indicator;
        return indicator is not null;
    }

    /// <summary>Finds an entry by its id, or null.</summary>
    public CatalogueEntry? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>Finds the entries of an official code: none, one, or several where the system gives one code to an indicator and its variants.</summary>
    public IReadOnlyList<CatalogueEntry> FindByCode(StatisticalSystem system, string code)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(code);
        return [.. Entries.Where(e => e.Codes.Any(c => c.System == system && string.Equals(c.Code, code, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>Finds entries by words of their names in Vietnamese or English, with or without diacritics ("san luong luong thuc"), by id or by code of any system; the best first.</summary>
    /// <param name="text">The words; each must begin a word of the name.</param>
    /// <returns>The entries; none for a text without a letter or digit.</returns>
    public IReadOnlyList<CatalogueEntry> Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return search.Find(text);
    }

    /// <summary>Gets the catalogue with further entries.</summary>
    /// <exception cref="ArgumentException">An id is there already.</exception>
    public IndicatorCatalogue Add(params CatalogueEntry[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new(Entries.Concat(entries));
    }
}
