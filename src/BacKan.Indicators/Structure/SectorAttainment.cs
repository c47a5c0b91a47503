using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Structure;

/// <summary>How a sector's share stands to its target: <i>kết quả thực hiện chỉ tiêu cơ cấu</i>, in points and never as a ratio.</summary>
public sealed class SectorAttainment
{
    internal SectorAttainment(SectorTarget target, SectorShare? actual, AttainmentStatus status, ValueRange? gapRange) =>
        (Target, Actual, Status, GapRange) = (target, actual, status, gapRange);

    /// <summary>Gets the target.</summary>
    public SectorTarget Target { get; }

    /// <summary>Gets the share, or null where there is none.</summary>
    public SectorShare? Actual { get; }

    /// <summary>Gets the status, from exact numbers.</summary>
    public AttainmentStatus Status { get; }

    /// <summary>Gets share less target in points: one number for a plain share, an open interval for "trên 53"; null where there is no share, or a vague one meets a range.</summary>
    public ValueRange? GapRange { get; }

    /// <summary>Gets share less target where it is one number: 0 within a range, else to its nearer end.</summary>
    public PercentagePoints? Gap => GapRange is { IsPoint: true, Low: { } value } ? new(value.ToNearestDecimal()) : null;
}
