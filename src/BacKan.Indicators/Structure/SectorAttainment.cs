using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Structure;

/// <summary>How a sector's share stands to its target: <i>kết quả thực hiện chỉ tiêu cơ cấu</i>, in points and never as a ratio.</summary>
/// <param name="Target">The target.</param>
/// <param name="Actual">The share, or null where there is none.</param>
/// <param name="Status">The status, from exact numbers.</param>
/// <param name="GapRange">Share less target in points: one number for a plain share, an open interval for "trên 53"; null where there is no share, or a vague one meets a range.</param>
public sealed record SectorAttainment(SectorTarget Target, SectorShare? Actual, AttainmentStatus Status, ValueRange? GapRange)
{
    /// <summary>Gets share less target where it is one number: 0 within a range, else to its nearer end.</summary>
    public PercentagePoints? Gap => GapRange is { IsPoint: true, Low: { } value } ? new(value.ToNearestDecimal()) : null;
}
