namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The shares do not add up to 100 percent.</summary>
    public const string StructureSum = "BK3001";

    /// <summary>A share outside 0 to 100 percent.</summary>
    public const string StructureShare = "BK3002";

    /// <summary>A sector of the scheme has no share.</summary>
    public const string StructureIncomplete = "BK3003";

    /// <summary>The sector or the scheme is not known, or stands twice.</summary>
    public const string StructureSector = "BK3004";

    /// <summary>The parts of a sector do not make it up, or exceed it.</summary>
    public const string StructureBreakdown = "BK3005";

    /// <summary>A printed total that the shares beside it do not make.</summary>
    public const string StructureStatedTotal = "BK3006";

    /// <summary>A printed share against the one that the values give.</summary>
    public const string StructureSharesAndValues = "BK3007";

    /// <summary>Ranges of shares that cannot add up to 100 percent.</summary>
    public const string StructureRanges = "BK3008";
}
