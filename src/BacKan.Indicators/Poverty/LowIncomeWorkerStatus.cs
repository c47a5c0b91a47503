namespace BacKan.Indicators.Poverty;

/// <summary>Whether the working members of a household are low-income workers: <i>người lao động có thu nhập thấp</i>.</summary>
public enum LowIncomeWorkerStatus
{
    /// <summary>They are low-income workers (<i>có thu nhập thấp</i>).</summary>
    LowIncomeWorker = 1,

    /// <summary>
    /// They are not low-income workers (<i>không thuộc diện</i>): the household is poor or near-poor, or its income is higher.
    /// </summary>
    NotLowIncomeWorker = 2,
}
