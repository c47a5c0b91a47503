namespace BacKan.Indicators.Structure;

/// <summary>
/// How rounded shares are made to add up to 100: <i>cách làm tròn cho khớp 100%</i>. There is no default: the caller chooses.
/// </summary>
public enum ClosurePolicy
{
    /// <summary>
    /// Every share is truncated, and the remaining units go to the shares that lost most
    /// (<i>phần dư lớn nhất</i>); ties go to the first in order.
    /// </summary>
    LargestRemainder = 1,

    /// <summary>
    /// Every share is rounded half away from zero, and the remainder goes to the largest
    /// (<i>dồn phần dư vào tỷ trọng lớn nhất</i>); ties go to the first in order.
    /// </summary>
    ResidualToLargest = 2,
}
