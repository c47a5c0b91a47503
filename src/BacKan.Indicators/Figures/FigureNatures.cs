namespace BacKan.Indicators.Figures;

/// <summary>How much a nature of figure weighs against another: official over preliminary over actual over estimate.</summary>
internal static class FigureNatures
{
    public static int Weight(this FigureNature nature) => nature switch
    {
        FigureNature.Official => 4,
        FigureNature.Preliminary => 3,
        FigureNature.Actual => 2,
        _ => 1,
    };
}
