namespace BacKan.Indicators.Targets;

/// <summary>Checks percents of attainment that a report states: <i>kiểm tra tỷ lệ hoàn thành đã công bố</i>.</summary>
public interface IStatedPercentChecker
{
    /// <summary>Checks one stated percent against its figure and its target.</summary>
    StatedPercentCheck Check(StatedAttainment stated);
}
