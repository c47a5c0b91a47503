namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>How the rest of a quota is divided over units: <i>cách phân bổ phần còn lại</i>.</summary>
public enum QuotaMethod
{
    /// <summary>Every unit gets its whole number; the rest goes to the largest remainders (Hamilton, <i>số dư lớn nhất</i>).</summary>
    LargestRemainder = 1,

    /// <summary>Place by place to the highest quotient by 1, 3, 5 … (Sainte-Laguë, <i>thương số lớn nhất</i>).</summary>
    HighestQuotient = 2,
}
