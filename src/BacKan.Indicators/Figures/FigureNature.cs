namespace BacKan.Indicators.Figures;

/// <summary>The nature of a figure: <i>loại số liệu</i>. Plan numbers are targets, not figures.</summary>
public enum FigureNature
{
    /// <summary><i>Thực hiện</i>: actual, as reported by a unit.</summary>
    Actual = 1,

    /// <summary><i>Ước thực hiện</i>: estimated, before the period has ended or been counted.</summary>
    Estimate = 2,

    /// <summary><i>Sơ bộ</i>: preliminary.</summary>
    Preliminary = 3,

    /// <summary><i>Chính thức</i>: official.</summary>
    Official = 4,
}
