namespace BacKan.Indicators.Figures;

/// <summary>What kind of knowledge a figure is: <i>loại số liệu</i>. Plan numbers are targets, not figures.</summary>
public enum FigureNature
{
    /// <summary><i>Thực hiện</i>: what a unit reports as done.</summary>
    Actual = 1,

    /// <summary><i>Ước thực hiện</i>: an estimate before the period is over or counted.</summary>
    Estimate = 2,

    /// <summary><i>Sơ bộ</i>: preliminary.</summary>
    Preliminary = 3,

    /// <summary><i>Chính thức</i>: official.</summary>
    Official = 4,
}
