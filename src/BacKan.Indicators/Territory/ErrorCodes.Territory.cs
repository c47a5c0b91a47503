namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The text is no identity of a unit.</summary>
    public const string TerritoryNotAUnitId = "BK1230";

    /// <summary>The code has not 2, 3 or 5 digits.</summary>
    public const string TerritoryCode = "BK1231";

    /// <summary>The name does not say its type.</summary>
    public const string TerritoryTypeMissing = "BK1232";

    /// <summary>A type without a name.</summary>
    public const string TerritoryNameMissing = "BK1233";

    /// <summary>A table without a column that it needs.</summary>
    public const string TerritoryColumnMissing = "BK1250";

    /// <summary>A line that is not a row of the table.</summary>
    public const string TerritoryRow = "BK1251";

    /// <summary>A cell that is no code of its level.</summary>
    public const string TerritoryCellCode = "BK1252";

    /// <summary>A name or type that cannot be used.</summary>
    public const string TerritoryCellName = "BK1253";

    /// <summary>An area that is no number over zero.</summary>
    public const string TerritoryArea = "BK1254";

    /// <summary>A code that the list of units does not have.</summary>
    public const string TerritoryUnknownCode = "BK1255";

    /// <summary>One code with two names, types or parents.</summary>
    public const string TerritoryTwoNames = "BK1256";

    /// <summary>A row that stands twice.</summary>
    public const string TerritoryRowTwice = "BK1257";

    /// <summary>Whole or divided, against the rows.</summary>
    public const string TerritoryPart = "BK1258";

    /// <summary>A unit that changed between the two tables on a day that nobody said.</summary>
    public const string TerritoryChangedBetween = "BK1259";

    /// <summary>A succession of a unit that is not among the units.</summary>
    public const string TerritoryUnknownUnit = "BK1260";

    /// <summary>A unit that vanishes without a successor.</summary>
    public const string TerritoryVanishes = "BK1261";

    /// <summary>A unit of the list without a predecessor.</summary>
    public const string TerritoryNoPredecessor = "BK1262";

    /// <summary>Units that bear one code on the same days.</summary>
    public const string TerritoryOverlap = "BK1263";

    /// <summary>A unit that follows itself.</summary>
    public const string TerritoryCycle = "BK1264";

    /// <summary>A succession on another day than that on which its units begin or end.</summary>
    public const string TerritoryWrongDay = "BK1265";

    /// <summary>A unit in two successions of one day.</summary>
    public const string TerritoryTwoSuccessions = "BK1266";

    /// <summary>A divided unit whose parts have no weights.</summary>
    public const string TerritoryNoWeights = "BK1267";
}
