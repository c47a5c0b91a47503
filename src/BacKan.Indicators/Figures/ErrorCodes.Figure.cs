namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The unit of measure is not known, or not of the indicator's family.</summary>
    public const string FigureUnit = "BK1001";

    /// <summary>Not an exact number.</summary>
    public const string FigureNumber = "BK1002";

    /// <summary>The indicator is not known.</summary>
    public const string FigureIndicator = "BK1003";

    /// <summary>The word that a figure rose or fell, against the figure it is compared with.</summary>
    public const string FigureChange = "BK1004";

    /// <summary>Another source gives another value.</summary>
    public const string FigureSourcesDiffer = "BK1005";

    /// <summary>The figure is dated before its period began.</summary>
    public const string FigureAsOf = "BK1006";

    /// <summary>A value outside what the indicator can be.</summary>
    public const string FigureRange = "BK1007";

    /// <summary>A count that is not whole.</summary>
    public const string FigureCount = "BK1008";

    /// <summary>An indicator whose rule adds what does not add.</summary>
    public const string FigureRule = "BK1011";

    /// <summary>A growth or contribution at current prices, or at prices that are not said.</summary>
    public const string FigurePrices = "BK1012";

    /// <summary>A comparison without a percent: its base is zero, negative or missing.</summary>
    public const string FigureNoPercent = "BK1013";

    /// <summary>An aggregate rests on some of the expected units, or parts of the period, alone.</summary>
    public const string FigurePartial = "BK1014";

    /// <summary>An aggregate has no value.</summary>
    public const string FigureNoValue = "BK1015";

    /// <summary>The parts of a whole do not agree with it.</summary>
    public const string FigureBreakdown = "BK1016";

    /// <summary>A figure that a template expects is missing.</summary>
    public const string FigureMissing = "BK1017";

    /// <summary>A figure that a template has no place for.</summary>
    public const string FigureUnexpected = "BK1018";

    /// <summary>A printed cell of a planning sheet has another formula than its head says.</summary>
    public const string FigureSheetFormula = "BK1019";

    /// <summary>An entry of a catalogue whose definition was not verified.</summary>
    public const string FigureUnverified = "BK1020";

    /// <summary>The unit of territory was not there in the period.</summary>
    public const string FigurePlace = "BK1021";
}
