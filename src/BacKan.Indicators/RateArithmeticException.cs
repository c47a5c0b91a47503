namespace BacKan.Indicators;

/// <summary>
/// The exception for calculating with rates as if they were amounts: <i>cộng các tỷ lệ</i>. Ten
/// communes with 3% poor households each have 3% together, not 30%.
/// </summary>
internal sealed class RateArithmeticException : InvalidOperationException
{
    internal RateArithmeticException(MeasureUnit unit, string message)
        : base(message)
    {
        Unit = unit;
    }

    /// <summary>Gets the unit that does not allow the operation.</summary>
    public MeasureUnit Unit { get; }
}
