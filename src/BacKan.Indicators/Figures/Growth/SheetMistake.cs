namespace BacKan.Indicators.Figures;

/// <summary>A known formula error in planning sheets: <i>lỗi công thức trong biểu</i>.</summary>
internal enum SheetMistake
{
    /// <summary>The earlier value is divided by the later one: growth appears as decline.</summary>
    Inverted = 1,

    /// <summary><c>/(1/n)</c> is used instead of <c>^(1/n)</c>: the result is n times the ratio.</summary>
    DividedByOneOverYears = 2,

    /// <summary>The cell refers to the row above, so that it shows the neighbour's number.</summary>
    NeighbourRow = 3,

    /// <summary>The levels of the years are multiplied, without a root.</summary>
    ProductOfLevels = 4,

    /// <summary>Rates are compared as a ratio, or averaged in percent, instead of in points.</summary>
    RatioOfRates = 5,

    /// <summary>The total growth divided by the number of years is called average growth.</summary>
    ArithmeticAverage = 6,

    /// <summary>The index is given instead of the growth: 108.2 for 8.2.</summary>
    IndexForGrowth = 7,
}
