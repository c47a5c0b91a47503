namespace BacKan.Indicators.Figures;

/// <summary>Why a comparison gives no percent: <i>lý do không tính được tỷ lệ so sánh</i>.</summary>
public enum ComparisonAbsence
{
    /// <summary>The figure compared with is missing.</summary>
    NoBase = 1,

    /// <summary>The figure itself is missing.</summary>
    NoFigure = 2,

    /// <summary>The base is zero: there is a difference, but nothing to divide by.</summary>
    ZeroBase = 3,

    /// <summary>The base is below zero: a percent of it would point the wrong way.</summary>
    NegativeBase = 4,

    /// <summary>The base is over zero and the figure below it: there is a difference alone.</summary>
    SignChange = 5,

    /// <summary>Rates are compared in points; their ratio is asked for by name.</summary>
    RatesInPoints = 6,

    /// <summary>A figure is too vague ("dưới 5") for a percent.</summary>
    Vague = 7,

    /// <summary>The two figures follow different definitions: <i>thay đổi khái niệm, chuẩn</i>.</summary>
    DefinitionsDiffer = 8,
}
