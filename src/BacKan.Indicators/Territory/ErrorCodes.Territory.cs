namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The text is not the identity of a unit.</summary>
    public const string TerritoryNotAUnitId = "BK1230";

    /// <summary>The code does not have 2, 3 or 5 digits.</summary>
    public const string TerritoryCode = "BK1231";

    /// <summary>The name does not say its type.</summary>
    public const string TerritoryTypeMissing = "BK1232";

    /// <summary>The type has no name after it.</summary>
    public const string TerritoryNameMissing = "BK1233";

    /// <summary>A required column is missing.</summary>
    public const string TerritoryColumnMissing = "BK1250";

    /// <summary>The line is not a row of the table.</summary>
    public const string TerritoryRow = "BK1251";

    /// <summary>The cell is not a code of its level.</summary>
    public const string TerritoryCellCode = "BK1252";

    /// <summary>The name or type cannot be used.</summary>
    public const string TerritoryCellName = "BK1253";

    /// <summary>The area is not a number greater than zero.</summary>
    public const string TerritoryArea = "BK1254";

    /// <summary>The list of units does not have the code.</summary>
    public const string TerritoryUnknownCode = "BK1255";

    /// <summary>One code has two names, types or parents.</summary>
    public const string TerritoryTwoNames = "BK1256";

    /// <summary>A row appears twice.</summary>
    public const string TerritoryRowTwice = "BK1257";

    /// <summary>The "whole" or "divided" of a row contradicts the other rows.</summary>
    public const string TerritoryPart = "BK1258";

    /// <summary>A unit changed between the two tables, and no day is given.</summary>
    public const string TerritoryChangedBetween = "BK1259";

    /// <summary>A succession names a unit that is not among the units.</summary>
    public const string TerritoryUnknownUnit = "BK1260";

    /// <summary>A unit ends without a successor.</summary>
    public const string TerritoryVanishes = "BK1261";

    /// <summary>A unit in the list has no predecessor.</summary>
    public const string TerritoryNoPredecessor = "BK1262";

    /// <summary>Two units have the same code on the same days.</summary>
    public const string TerritoryOverlap = "BK1263";

    /// <summary>A unit succeeds itself.</summary>
    public const string TerritoryCycle = "BK1264";

    /// <summary>A succession is not on the day on which its units begin or end.</summary>
    public const string TerritoryWrongDay = "BK1265";

    /// <summary>A unit is in two successions on one day.</summary>
    public const string TerritoryTwoSuccessions = "BK1266";

    /// <summary>A divided unit has parts without weights.</summary>
    public const string TerritoryNoWeights = "BK1267";
}
