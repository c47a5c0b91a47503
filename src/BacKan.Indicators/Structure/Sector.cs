using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Structure;

/// <summary>A sector of the economy: <i>ngành, khu vực kinh tế</i>.</summary>
/// <param name="Code">The stable code, unique in its scheme.</param>
/// <param name="Name">The name.</param>
/// <param name="IsAgriculture">Whether it is agriculture, forestry and fishery, as against everything else.</param>
public sealed record Sector(string Code, BilingualText Name, bool IsAgriculture = false);
