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

    /// <summary>An indicator whose rule adds what does not add.</summary>
    public const string Rule = "BK1011";

    /// <summary>A growth or contribution at current prices, or at prices that are not said.</summary>
    public const string Prices = "BK1012";

    /// <summary>A comparison without a percent: its base is zero, negative or missing.</summary>
    public const string NoPercent = "BK1013";

    /// <summary>An aggregate rests on some of the expected units, or parts of the period, alone.</summary>
    public const string Partial = "BK1014";

    /// <summary>An aggregate has no value.</summary>
    public const string NoValue = "BK1015";

    /// <summary>The parts of a whole do not agree with it.</summary>
    public const string Breakdown = "BK1016";

    /// <summary>A figure that a template expects is missing.</summary>
    public const string Missing = "BK1017";

    /// <summary>A figure that a template has no place for.</summary>
    public const string Unexpected = "BK1018";

    /// <summary>A printed cell of a planning sheet has another formula than its head says.</summary>
    public const string SheetFormula = "BK1019";

    /// <summary>An entry of a catalogue whose definition was not verified.</summary>
    public const string Unverified = "BK1020";

    /// <summary>The unit of territory was not there in the period.</summary>
    public const string Place = "BK1021";
}
