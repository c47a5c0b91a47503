namespace BacKan.Indicators.Figures;

/// <summary>A wrong formula that is found in planning sheets: <i>lỗi công thức trong biểu</i>.</summary>
internal enum SheetMistake
{
    /// <summary>The earlier value stands over the later one: growth is shown as decline.</summary>
    Inverted = 1,

    /// <summary><c>/(1/n)</c> stands where <c>^(1/n)</c> is meant: the ratio is shown n times.</summary>
    DividedByOneOverYears = 2,

    /// <summary>The cell refers to the row above: each row shows its neighbour's number.</summary>
    NeighbourRow = 3,

    /// <summary>The levels of the years are multiplied, without a root.</summary>
    ProductOfLevels = 4,

    /// <summary>Rates are compared as a ratio, or given an average growth in percent, where points are due.</summary>
    RatioOfRates = 5,

    /// <summary>The total growth is divided by the years under the name of average growth.</summary>
    ArithmeticAverage = 6,

    /// <summary>The index stands where the growth is due: 108.2 for 8.2.</summary>
    IndexForGrowth = 7,
}
