using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Structure;

/// <summary>The figure that says a sector's value or share: <i>số liệu của ngành</i>.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Figure">The figure, in a unit that adds up or in percent.</param>
public sealed record SectorFigure(Sector Sector, Figure Figure);
