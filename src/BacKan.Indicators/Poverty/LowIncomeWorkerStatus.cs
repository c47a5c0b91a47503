namespace BacKan.Indicators.Poverty;

/// <summary>Whether the members of a household that work are workers of low income: <i>người lao động có thu nhập thấp</i>.</summary>
public enum LowIncomeWorkerStatus
{
    /// <summary>They are (<i>có thu nhập thấp</i>).</summary>
    LowIncomeWorker = 1,

    /// <summary>They are not (<i>không thuộc diện</i>): the household is poor or near-poor, or its income is higher.</summary>
    NotLowIncomeWorker = 2,
}
