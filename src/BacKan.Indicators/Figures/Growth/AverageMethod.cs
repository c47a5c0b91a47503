namespace BacKan.Indicators.Figures;

/// <summary>How the average of several years is taken: <i>phương pháp tính bình quân giai đoạn</i>. Named, for the methods give different numbers under one heading.</summary>
internal enum AverageMethod
{
    /// <summary>The rate that, compounded over the years, leads from the first value to the last (<i>tốc độ tăng bình quân</i>): the official one.</summary>
    Compound = 1,

    /// <summary>The total growth divided by the years: not what statistics mean by average growth, but printed under its name.</summary>
    Arithmetic = 2,

    /// <summary>For rates: the difference in points divided by the years (<i>giảm bình quân … điểm %/năm</i>).</summary>
    PointsPerYear = 3,
}
