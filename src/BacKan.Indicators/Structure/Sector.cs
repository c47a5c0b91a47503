using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>A sector of the economy: <i>ngành, khu vực kinh tế</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
public sealed record Sector
{
    /// <summary>Creates a sector.</summary>
    /// <param name="code">The stable code, unique in its scheme.</param>
    /// <param name="name">The name.</param>
    /// <param name="isAgriculture">Whether it is agriculture, forestry and fishery.</param>
    public Sector(string code, BilingualText name, bool isAgriculture = false) => (Code, Name, IsAgriculture) = (code, name, isAgriculture);

    /// <summary>Gets the stable code, unique in its scheme.</summary>
    public string Code { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets whether the sector is agriculture, forestry and fishery.</summary>
    public bool IsAgriculture { get; }
}
