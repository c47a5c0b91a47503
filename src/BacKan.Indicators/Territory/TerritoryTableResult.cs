namespace BacKan.Indicators.Territory;

/// <summary>What came of reading the two tables of a country: <i>kết quả đọc bảng đơn vị hành chính</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class TerritoryTableResult
{
    internal TerritoryTableResult(TerritoryHistory? history, IReadOnlyDictionary<AdministrativeUnitId, Quantity> areas, IReadOnlyList<TerritoryProblem> problems)
    {
        (History, Areas, Problems) = (history, areas, problems);
    }

    /// <summary>Gets the units and successions, or null where a problem is an error.</summary>
    public TerritoryHistory? History { get; }

    /// <summary>Gets the areas that the list of units gives, in km²; a unit without one is not in it.</summary>
    public IReadOnlyDictionary<AdministrativeUnitId, Quantity> Areas { get; }

    /// <summary>Gets every problem with its place, those of the tables in order of lines.</summary>
    public IReadOnlyList<TerritoryProblem> Problems { get; }
}
