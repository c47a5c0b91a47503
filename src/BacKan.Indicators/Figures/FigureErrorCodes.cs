namespace BacKan.Indicators.Figures;

/// <summary>Stable codes of checks and errors of numbers and figures: <i>mã lỗi</i>.</summary>
public static class FigureErrorCodes
{
    /// <summary>The unit of measure is not known, or not of the indicator's family.</summary>
    public const string Unit = "BK1001";

    /// <summary>Not an exact number.</summary>
    public const string Number = "BK1002";

    /// <summary>The indicator is not known.</summary>
    public const string Indicator = "BK1003";

    /// <summary>The word that a figure rose or fell, against the figure it is compared with.</summary>
    public const string Change = "BK1004";

    /// <summary>Another source gives another value.</summary>
    public const string SourcesDiffer = "BK1005";

    /// <summary>The figure is dated before its period began.</summary>
    public const string AsOf = "BK1006";

    /// <summary>A value outside what the indicator can be.</summary>
    public const string Range = "BK1007";

    /// <summary>A count that is not whole.</summary>
    public const string Count = "BK1008";
}
