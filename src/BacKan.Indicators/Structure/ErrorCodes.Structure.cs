namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The shares do not add up to 100 percent.</summary>
    public const string StructureSum = "BK3001";

    /// <summary>A share is not from 0 to 100 percent.</summary>
    public const string StructureShare = "BK3002";

    /// <summary>A sector of the scheme has no share.</summary>
    public const string StructureIncomplete = "BK3003";

    /// <summary>The sector or the scheme is not known, or appears twice.</summary>
    public const string StructureSector = "BK3004";

    /// <summary>The parts of a sector do not add up to it, or exceed it.</summary>
    public const string StructureBreakdown = "BK3005";

    /// <summary>A printed total does not equal the sum of its shares.</summary>
    internal const string StructureStatedTotal = "BK3006";

    /// <summary>A printed share differs from the one computed from values.</summary>
    internal const string StructureSharesAndValues = "BK3007";

    /// <summary>The ranges of shares cannot add up to 100 percent.</summary>
    internal const string StructureRanges = "BK3008";
}
