using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Territory;

/// <summary>
/// The days and documents that the two tables of a country do not contain: <i>ngày và căn cứ của bảng đơn vị hành chính</i>.
/// </summary>
/// <remarks>Nothing is assumed: the caller knows the tables. Immutable; compares by reference.</remarks>
public sealed class TerritoryTableOptions
{
    /// <summary>Gets the day on which the old units became the new ones.</summary>
    public required LocalDate ReorganisedOn { get; init; }

    /// <summary>Gets the document that made the change.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Gets the assumed first day of the old units, which becomes part of their identities.</summary>
    public required LocalDate OldUnitsFrom { get; init; }

    /// <summary>
    /// Gets the day of a later change, for units whose name or type in the list differs from the successions; null if there is none.
    /// </summary>
    public LocalDate? ChangedOn { get; init; }

    /// <summary>Gets the document of the later change; required with <see cref="ChangedOn"/>.</summary>
    public Citation? ChangeCitation { get; init; }

    /// <summary>Gets how reliably the tables were checked.</summary>
    public Confidence Confidence { get; init; } = Confidence.Secondary;
}
