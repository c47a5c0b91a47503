namespace BacKan.Indicators.Territory;

/// <summary>The result of reading the two tables of a country: <i>kết quả đọc bảng đơn vị hành chính</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class TerritoryTableResult
{
    internal TerritoryTableResult(
        TerritoryHistory? history, IReadOnlyDictionary<AdministrativeUnitId, Quantity> areas, IReadOnlyList<TerritoryProblem> problems)
    {
        (History, Areas, Problems) = (history, areas, problems);
    }

    /// <summary>Gets the units and successions, or null if a problem is an error.</summary>
    public TerritoryHistory? History { get; }

    /// <summary>Gets the areas in the list of units, in km²; units without one are not included.</summary>
    public IReadOnlyDictionary<AdministrativeUnitId, Quantity> Areas { get; }

    /// <summary>Gets every problem with its place, those of the tables in line order.</summary>
    public IReadOnlyList<TerritoryProblem> Problems { get; }
}
