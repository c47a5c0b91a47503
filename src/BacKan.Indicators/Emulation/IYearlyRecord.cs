namespace BacKan.Indicators.Emulation;

/// <summary>An entry of a dated record: <i>mục hồ sơ theo năm</i>.</summary>
internal interface IYearlyRecord
{
    /// <summary>Gets the year for which it counts.</summary>
    int Year { get; }
}
