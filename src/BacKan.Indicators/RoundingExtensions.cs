namespace BacKan.Indicators;

/// <summary>Applies a named rounding to a number: <i>làm tròn</i>.</summary>
public static class RoundingExtensions
{
    /// <summary>Rounds a number to a count of decimals, and gives it exactly that many decimals.</summary>
    /// <param name="rounding">The way of rounding.</param>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The count of decimals, 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 20, or the rounding is not defined.</exception>
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

    /// <summary>Rounds an exact number once, and gives the result exactly that many decimals.</summary>
    /// <param name="rounding">The way of rounding.</param>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The count of decimals, 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 20, or the rounding is not defined.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold the rounded number with that many decimals.</exception>
    public static decimal Round(this Rounding rounding, Fraction value, int decimals) => value.Round(rounding, decimals);
}
