namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The text is not the identity of a unit.</summary>
    internal const string TerritoryNotAUnitId = "BK1230";

    /// <summary>The code does not have 2, 3 or 5 digits.</summary>
    internal const string TerritoryCode = "BK1231";

    /// <summary>The name does not say its type.</summary>
    internal const string TerritoryTypeMissing = "BK1232";

    /// <summary>The type has no name after it.</summary>
    internal const string TerritoryNameMissing = "BK1233";

    /// <summary>A required column is missing.</summary>
    internal const string TerritoryColumnMissing = "BK1250";

    /// <summary>The line is not a row of the table.</summary>
    internal const string TerritoryRow = "BK1251";

    /// <summary>The cell is not a code of its level.</summary>
    internal const string TerritoryCellCode = "BK1252";

    /// <summary>The name or type cannot be used.</summary>
    internal const string TerritoryCellName = "BK1253";

    /// <summary>The area is not a number greater than zero.</summary>
    internal const string TerritoryArea = "BK1254";

    /// <summary>The list of units does not have the code.</summary>
    internal const string TerritoryUnknownCode = "BK1255";

    /// <summary>One code has two names, types or parents.</summary>
    internal const string TerritoryTwoNames = "BK1256";

    /// <summary>A row appears twice.</summary>
    internal const string TerritoryRowTwice = "BK1257";

    /// <summary>The "whole" or "divided" of a row contradicts the other rows.</summary>
    internal const string TerritoryPart = "BK1258";

    /// <summary>A unit changed between the two tables, and no day is given.</summary>
    internal const string TerritoryChangedBetween = "BK1259";

    /// <summary>A succession names a unit that is not among the units.</summary>
    public const string TerritoryUnknownUnit = "BK1260";

    /// <summary>A unit ends without a successor.</summary>
    internal const string TerritoryVanishes = "BK1261";

    /// <summary>A unit in the list has no predecessor.</summary>
    internal const string TerritoryNoPredecessor = "BK1262";

    /// <summary>Two units have the same code on the same days.</summary>
    internal const string TerritoryOverlap = "BK1263";

    /// <summary>A unit succeeds itself.</summary>
    internal const string TerritoryCycle = "BK1264";

    /// <summary>A succession is not on the day on which its units begin or end.</summary>
    internal const string TerritoryWrongDay = "BK1265";

    /// <summary>A unit is in two successions on one day.</summary>
    internal const string TerritoryTwoSuccessions = "BK1266";

    /// <summary>A divided unit has parts without weights.</summary>
    internal const string TerritoryNoWeights = "BK1267";
}
