namespace BacKan.Indicators;

/// <summary>Rounds numbers by a named method: <i>làm tròn</i>.</summary>
internal static class RoundingExtensions
{
    /// <summary>Rounds a number to exactly the given number of decimals.</summary>
    /// <param name="rounding">The rounding method.</param>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The number of decimals, 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 20, or the rounding is not defined.
    /// </exception>
    public static decimal Round(this Rounding rounding, decimal value, int decimals)
    {
        if (decimals is < 0 or > 20)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 20 decimals.");
        decimal rounded = decimal.Round(value, decimals, rounding switch
        {
            Rounding.HalfAwayFromZero => MidpointRounding.AwayFromZero,
            Rounding.HalfToEven => MidpointRounding.ToEven,
            Rounding.Truncation => MidpointRounding.ToZero,
            Rounding.Floor => MidpointRounding.ToNegativeInfinity,
            Rounding.Ceiling => MidpointRounding.ToPositiveInfinity,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Expected a defined rounding."),
        });
        return rounded + new decimal(0, 0, 0, false, (byte)decimals);
    }

    /// <summary>Rounds an exact number once, to exactly the given number of decimals.</summary>
    /// <param name="rounding">The rounding method.</param>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The number of decimals, 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 20, or the rounding is not defined.
    /// </exception>
    /// <exception cref="OverflowException">A decimal cannot hold the rounded number with that many decimals.</exception>
    public static decimal Round(this Rounding rounding, Fraction value, int decimals) => value.Round(rounding, decimals);
}
