namespace BacKan.Indicators.Figures;

/// <summary>
/// The method for averaging several years: <i>phương pháp tính bình quân giai đoạn</i>. Methods
/// give different numbers under the same heading.
/// </summary>
internal enum AverageMethod
{
    /// <summary>The compound rate that leads from the first value to the last (<i>tốc độ tăng bình quân</i>): the official one.</summary>
    Compound = 1,

    /// <summary>
    /// The total growth divided by the number of years: not average growth in the statistical sense, but printed as such.
    /// </summary>
    Arithmetic = 2,

    /// <summary>For rates: the difference in points divided by the number of years (<i>giảm bình quân … điểm %/năm</i>).</summary>
    PointsPerYear = 3,
}
