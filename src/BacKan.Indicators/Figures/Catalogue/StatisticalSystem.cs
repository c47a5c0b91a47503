using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>A system of official indicators with codes of its own: <i>hệ thống chỉ tiêu thống kê</i>.</summary>
/// <remarks>The same digits mean other things in other systems, so a code is never used without its system. Immutable; equality compares the id.</remarks>
/// <param name="Id">The stable id, "province-2023".</param>
/// <param name="Name">The name in both languages.</param>
/// <param name="Citation">The document that sets the system, or null where it is not known which one.</param>
public sealed record StatisticalSystem(string Id, BilingualText Name, Citation? Citation)
{
    /// <inheritdoc/>
    public bool Equals(StatisticalSystem? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
