using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Structure;

/// <summary>The figure that says a sector's value or share: <i>số liệu của ngành</i>.</summary>
public sealed class SectorFigure
{
    /// <summary>Creates it.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="figure">The figure, in a unit that adds up or in percent.</param>
    public SectorFigure(Sector sector, Figure figure) =>
        (Sector, Figure) = (sector, figure);

    /// <summary>Gets the sector.</summary>
    public Sector Sector { get; }

    /// <summary>Gets the figure, in a unit that adds up or in percent.</summary>
    public Figure Figure { get; }
}
