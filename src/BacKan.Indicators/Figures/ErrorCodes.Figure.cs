namespace BacKan.Indicators;

public static partial class ErrorCodes
{
    /// <summary>The unit of measure is not known, or not in the indicator's family.</summary>
    public const string FigureUnit = "BK1001";

    /// <summary>The value is not an exact number.</summary>
    public const string FigureNumber = "BK1002";

    /// <summary>The indicator is not known.</summary>
    public const string FigureIndicator = "BK1003";

    /// <summary>The text says that a figure rose or fell, but the figures say otherwise.</summary>
    internal const string FigureChange = "BK1004";

    /// <summary>Another source gives a different value.</summary>
    internal const string FigureSourcesDiffer = "BK1005";

    /// <summary>The figure is dated before its period began.</summary>
    internal const string FigureAsOf = "BK1006";

    /// <summary>The value is outside the possible range of the indicator.</summary>
    public const string FigureRange = "BK1007";

    /// <summary>The count is not a whole number.</summary>
    internal const string FigureCount = "BK1008";

    /// <summary>The indicator has an additive rule but a unit that is not additive.</summary>
    internal const string FigureRule = "BK1011";

    /// <summary>A growth or contribution is at current prices, or at prices that are not stated.</summary>
    internal const string FigurePrices = "BK1012";

    /// <summary>A comparison has no percentage: its base is zero, negative or missing.</summary>
    internal const string FigureNoPercent = "BK1013";

    /// <summary>An aggregate covers only some of the expected units or parts of the period.</summary>
    internal const string FigurePartial = "BK1014";

    /// <summary>An aggregate has no value.</summary>
    internal const string FigureNoValue = "BK1015";

    /// <summary>The parts of a whole do not agree with it.</summary>
    internal const string FigureBreakdown = "BK1016";

    /// <summary>A figure in the template is missing.</summary>
    internal const string FigureMissing = "BK1017";

    /// <summary>A figure has no place in the template.</summary>
    internal const string FigureUnexpected = "BK1018";

    /// <summary>A printed cell of a planning sheet uses another formula than its heading says.</summary>
    internal const string FigureSheetFormula = "BK1019";

    /// <summary>The definition of a catalogue entry was not verified.</summary>
    internal const string FigureUnverified = "BK1020";

    /// <summary>The administrative unit did not exist in the period.</summary>
    internal const string FigurePlace = "BK1021";
}
