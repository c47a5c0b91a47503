namespace BacKan.Indicators.Judging;

/// <summary>The unit of points that a form or a scale gives: <i>điểm</i>.</summary>
internal static class PointUnit
{
    public static MeasureUnit Points { get; } = new("điểm", "points", 1, new("điểm", "points")) { Singular = new("điểm", "point") };
}
