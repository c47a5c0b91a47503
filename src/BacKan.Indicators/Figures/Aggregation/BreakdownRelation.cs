namespace BacKan.Indicators.Figures;

/// <summary>The relation of parts to their whole: <i>phân tổ đầy đủ, trong đó</i>.</summary>
internal enum BreakdownRelation
{
    /// <summary>The parts make up the whole (<i>phân tổ đầy đủ, chia ra</i>): they add up to it.</summary>
    Full = 1,

    /// <summary>The parts are separate parts of the whole (<i>trong đó</i>): together they do not exceed it.</summary>
    OfWhich = 2,

    /// <summary>The parts may overlap, such as women and ethnic minorities: none exceeds the whole.</summary>
    OfWhichOverlapping = 3,
}
