using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>A system of official indicators with its own codes: <i>hệ thống chỉ tiêu thống kê</i>.</summary>
/// <remarks>
/// The same digits have different meanings in different systems, so a code is never used without
/// its system. Immutable; equality compares the id.
/// </remarks>
internal sealed record StatisticalSystem
{
    /// <summary>Creates a system.</summary>
    /// <param name="id">The stable id, "province-2023".</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="citation">The document that sets the system, or null if not known.</param>
    public StatisticalSystem(string id, BilingualText name, Citation? citation) =>
        (Id, Name, Citation) = (id, name, citation);

    /// <summary>Gets the stable id, "province-2023".</summary>
    public string Id { get; }

    /// <summary>Gets the name in both languages.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the document that sets the system, or null if not known.</summary>
    public Citation? Citation { get; }

    /// <inheritdoc/>
    public bool Equals(StatisticalSystem? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
