using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Territory;

/// <summary>The days and documents that the two tables of a country do not say themselves: <i>ngày và căn cứ của bảng đơn vị hành chính</i>.</summary>
/// <remarks>Nothing is assumed: whoever loads the tables knows what they are. Immutable; compares by reference.</remarks>
public sealed class TerritoryTableOptions
{
    /// <summary>Gets the day on which the old units became the new ones.</summary>
    public required LocalDate ReorganisedOn { get; init; }

    /// <summary>Gets the document that made the change.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Gets the day from which the old units are taken to have been; it becomes part of their identities.</summary>
    public required LocalDate OldUnitsFrom { get; init; }

    /// <summary>Gets the day on which units became what the list of units says, where that is another name or type than the successions say; null if there should be none.</summary>
    public LocalDate? ChangedOn { get; init; }

    /// <summary>Gets the document of that later change; needed with <see cref="ChangedOn"/>.</summary>
    public Citation? ChangeCitation { get; init; }

    /// <summary>Gets how well the tables were checked.</summary>
    public Confidence Confidence { get; init; } = Confidence.Secondary;
}
