namespace BacKan.Indicators.Figures;

/// <summary>How parts stand to their whole: <i>phân tổ đầy đủ, trong đó</i>.</summary>
internal enum BreakdownRelation
{
    /// <summary>The parts are all of the whole (<i>phân tổ đầy đủ, chia ra</i>): they add up to it.</summary>
    Full = 1,

    /// <summary>The parts are some of the whole, and none lies in another (<i>trong đó</i>): together they are not more than it.</summary>
    OfWhich = 2,

    /// <summary>The parts are some of the whole and may overlap, women and ethnic minorities: none alone is more than it.</summary>
    OfWhichOverlapping = 3,
}
