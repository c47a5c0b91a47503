namespace BacKan.Indicators.Figures;

/// <summary>The reason why a comparison has no percentage: <i>lý do không tính được tỷ lệ so sánh</i>.</summary>
public enum ComparisonAbsence
{
    /// <summary>The figure compared with is missing.</summary>
    NoBase = 1,

    /// <summary>The figure itself is missing.</summary>
    NoFigure = 2,

    /// <summary>The base is zero: there is only a difference.</summary>
    ZeroBase = 3,

    /// <summary>The base is negative: a percentage would have the wrong sign.</summary>
    NegativeBase = 4,

    /// <summary>The base is positive and the figure negative: there is only a difference.</summary>
    SignChange = 5,

    /// <summary>Rates are compared in points; their ratio has a separate method.</summary>
    RatesInPoints = 6,

    /// <summary>A figure is too vague ("dưới 5") for a percentage.</summary>
    Vague = 7,

    /// <summary>The two figures follow different definitions: <i>thay đổi khái niệm, chuẩn</i>.</summary>
    DefinitionsDiffer = 8,
}
