using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Figures;

/// <summary>Indicators by id, official code and words: <i>danh mục chỉ tiêu</i>.</summary>
/// <remarks>
/// <para>
/// Keys are ids of the library's own: official codes changed from one system to the next, and most indicators have none. The indicators of
/// <see cref="Vietnam"/> are members by name; a host adds its own with <see cref="Add"/>.
/// </para>
/// <para>Immutable and thread-safe; compares by reference.</para>
/// </remarks>
public sealed partial class IndicatorCatalogue
{
    private readonly FrozenDictionary<string, Indicator> byId;
    private readonly IndicatorSearch search;

    /// <summary>Creates a catalogue of the given indicators and no others.</summary>
    /// <param name="indicators">The indicators, each id once.</param>
    /// <exception cref="ArgumentException">An id appears twice.</exception>
    public IndicatorCatalogue(IEnumerable<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        Indicator[] all = [.. indicators];
        if (all.GroupBy(e => e.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"The id {twice.Key} stands twice; an id names one indicator.", nameof(indicators));
        (Indicators, byId, search) = (all, all.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal), new(all));
    }

    /// <summary>Gets the indicators of Vietnamese localities: 78 that they report, and the goal to become a city.</summary>
    public static IndicatorCatalogue Vietnam => field ??= new(((CatalogueEntry[])
    [
        .. EconomyEntries.All(), .. BudgetEntries.All(), .. AgricultureEntries.All(), .. PopulationEntries.All(), .. LabourEntries.All(),
        .. LivingStandardEntries.All(), .. NewRuralEntries.All(), .. SocietyEntries.All(),
        new(
            new(
                "city_status", new("Trở thành thành phố", "Becoming a city"), MeasureUnits.Milestone, Tendency.Higher,
                AggregationRule.Never, AggregationRule.Never),
            IndicatorGroup.Milestones, Confidence.Quoted, CatalogueSources.Town2013),
    ]).Select(e => e.Indicator));

    /// <summary>Gets every indicator, in the order in which it was added.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Gets an indicator by its id.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such id.</exception>
    public Indicator this[string id] => Find(id)
        ?? throw new KeyNotFoundException($"The catalogue has no indicator '{id}'; search it by words.");

    /// <summary>Finds an indicator of <see cref="Vietnam"/> by its id.</summary>
    public static bool TryFind(string? id, [NotNullWhen(true)] out Indicator? indicator)
    {
        indicator = Vietnam.Find(id);
        return indicator is not null;
    }

    /// <summary>Finds an indicator by its id, or null.</summary>
    public Indicator? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    /// <summary>
    /// Finds the indicators with an official code; several if the system gives an indicator and its variants the same code.
    /// </summary>
    /// <param name="system">The id of the system, "province-2023"; see <see cref="OfficialCode.System"/>.</param>
    /// <param name="code">The code, "T0501".</param>
    public IReadOnlyList<Indicator> FindByCode(string system, string code)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(code);
        return [.. Indicators.Where(i => i.Codes.Any(
            c => string.Equals(c.System, system, StringComparison.Ordinal)
                && string.Equals(c.Code, code, StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>
    /// Finds indicators by words of their names in Vietnamese or English, with or without
    /// diacritics ("san luong luong thuc"), by id or by code of any system; best matches first.
    /// </summary>
    /// <param name="text">The words; each must begin a word of the name.</param>
    /// <returns>The indicators; none for a text without a letter or digit.</returns>
    public IReadOnlyList<Indicator> Search(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return search.Find(text);
    }

    /// <summary>Returns the catalogue with further indicators.</summary>
    /// <exception cref="ArgumentException">An id is already present.</exception>
    public IndicatorCatalogue Add(params Indicator[] indicators)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        return new(Indicators.Concat(indicators));
    }
}
