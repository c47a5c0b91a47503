using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Structure;

/// <summary>The check of a printed share against the values: <i>kiểm tra tỷ trọng đã công bố</i>.</summary>
public sealed class ShareCheck
{
    internal ShareCheck(SectorShare published, SectorShare computed, ClaimCheck check) =>
        (Published, Computed, Check) = (published, computed, check);

    /// <summary>Gets the share as printed.</summary>
    public SectorShare Published { get; }

    /// <summary>Gets the share that the values give.</summary>
    public SectorShare Computed { get; }

    /// <summary>Gets the verdict and why.</summary>
    public ClaimCheck Check { get; }
}
