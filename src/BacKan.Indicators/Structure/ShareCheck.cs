using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Structure;

/// <summary>The check of a printed share against the values: <i>kiểm tra tỷ trọng đã công bố</i>.</summary>
/// <param name="Published">The share as printed.</param>
/// <param name="Computed">The share that the values give.</param>
/// <param name="Check">The verdict and why.</param>
public sealed record ShareCheck(SectorShare Published, SectorShare Computed, ClaimCheck Check);
