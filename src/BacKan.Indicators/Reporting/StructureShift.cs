namespace BacKan.Indicators.Reporting;

/// <summary>The reported direction of the economic structure: <i>hướng chuyển dịch cơ cấu</i>.</summary>
public enum StructureShift
{
    /// <summary><i>Chuyển dịch theo hướng tích cực</i>.</summary>
    Positive = 1,

    /// <summary><i>Chuyển dịch chậm</i>.</summary>
    Slow = 2,
}
