namespace BacKan.Indicators.Figures;

/// <summary>Growth and its averages, always from the earlier value to the later one: <i>tốc độ tăng</i>.</summary>
/// <remarks>Percents are of growth: 8.2 is "tăng 8,2%", whose index is 108.2.</remarks>
public static class Growth
{
    /// <summary>Compares a later quantity with an earlier one.</summary>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static QuantityComparison Between(Quantity from, Quantity to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return QuantityComparison.Of(from, to);
    }

    /// <summary>Compares a later amount with an earlier one at the same prices.</summary>
    /// <exception cref="PriceBasisMismatchException">The prices differ.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static QuantityComparison Between(PricedQuantity from, PricedQuantity to)
    {
        RequireSame(from, to);
        return QuantityComparison.Of(from.Amount, to.Amount);
    }

    /// <summary>Compares a later figure with an earlier one of the same indicator and place.</summary>
    /// <param name="from">The earlier figure, or null where there is none.</param>
    /// <param name="to">The later figure, or null where there is none.</param>
    /// <exception cref="ArgumentException">The figures are of different indicators or places.</exception>
    /// <exception cref="PriceBasisMismatchException">The prices differ, or one figure says them and the other not.</exception>
    public static QuantityComparison Between(Figure? from, Figure? to)
    {
        if (from is not null && to is not null)
        {
            if (from.Indicator != to.Indicator)
                throw new ArgumentException($"A figure of {to.Indicator} is not compared with one of {from.Indicator}.", nameof(to));
            if (from.Place != to.Place)
                throw new ArgumentException($"A figure of {to.Place} ({to.Place.Id}) is not compared with one of {from.Place} ({from.Place.Id}): take both in one geography (TerritorialSeries).", nameof(to));
            PriceBasis.RequireSame(from.Prices, to.Prices);
            if (!string.Equals(from.Definition, to.Definition, StringComparison.Ordinal))
                return QuantityComparison.OfOtherDefinitions(Stated(from), Stated(to));
        }

        return new(Stated(from), Stated(to));
    }

    /// <summary>Takes the compound average growth of an amount a year (<i>tốc độ tăng bình quân</i>).</summary>
    /// <param name="from">The value of the base year.</param>
    /// <param name="to">The value of the last year.</param>
    /// <param name="years">The years between, counted from the year after the base.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are not from 1 to 1,054.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    /// <exception cref="RateArithmeticException">The unit is a rate: take <see cref="AveragePoints"/>.</exception>
    public static AverageGrowth Average(Quantity from, Quantity to, int years) => new(from, to, years, AverageMethod.Compound);

    /// <summary>Takes the compound average growth of an amount of money a year, at the same prices.</summary>
    /// <param name="from">The value of the base year.</param>
    /// <param name="to">The value of the last year.</param>
    /// <param name="years">The years between, counted from the year after the base.</param>
    /// <exception cref="PriceBasisMismatchException">The prices differ.</exception>
    public static AverageGrowth Average(PricedQuantity from, PricedQuantity to, int years)
    {
        RequireSame(from, to);
        return Average(from.Amount, to.Amount, years);
    }

    /// <summary>Divides the total growth by the years: printed by some as average growth, and not what statistics mean by it.</summary>
    /// <param name="from">The value of the base year.</param>
    /// <param name="to">The value of the last year.</param>
    /// <param name="years">The years between.</param>
    /// <exception cref="RateArithmeticException">The unit is a rate: take <see cref="AveragePoints"/>.</exception>
    public static AverageGrowth ArithmeticAverage(Quantity from, Quantity to, int years) => new(from, to, years, AverageMethod.Arithmetic);

    /// <summary>Divides the difference of two rates by the years: <i>giảm bình quân … điểm %/năm</i>.</summary>
    /// <param name="from">The rate of the base year.</param>
    /// <param name="to">The rate of the last year.</param>
    /// <param name="years">The years between.</param>
    /// <exception cref="RateArithmeticException">The unit is not a rate.</exception>
    public static AverageGrowth AveragePoints(Quantity from, Quantity to, int years) => new(from, to, years, AverageMethod.PointsPerYear);

    /// <summary>Chains growths, each on the level that the one before it led to, exactly: 10% and then 10% are 21%. Yearly percents are never added.</summary>
    /// <param name="percents">The growths in percent, in order, none below −100; no growth at all is 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A growth is below −100 percent.</exception>
    public static Fraction Chain(IEnumerable<Fraction> percents)
    {
        ArgumentNullException.ThrowIfNull(percents);
        Fraction level = 1m;
        foreach (Fraction percent in percents)
        {
            if (percent < -100m)
                throw new ArgumentOutOfRangeException(nameof(percents), percent, "A growth lies at −100 percent or above: nothing falls by more than all of it.");
            level *= (percent / 100m) + 1m;
        }

        return (level - 1m) * 100m;
    }

    /// <summary>Chains growths, to a decimal's 28 digits.</summary>
    /// <param name="growths">The growths, in order, none below −100 percent.</param>
    /// <exception cref="ArgumentOutOfRangeException">A growth is below −100 percent.</exception>
    public static Percentage Chain(IEnumerable<Percentage> growths)
    {
        ArgumentNullException.ThrowIfNull(growths);
        return new(Chain(growths.Select(g => (Fraction)g.Value)).ToNearestDecimal());
    }

    internal static StatedQuantity? Stated(Figure? figure) => figure?.Stated is { } number ? new(number, figure.Unit) : null;

    private static void RequireSame(PricedQuantity from, PricedQuantity to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        PriceBasis.RequireSame(from.Prices, to.Prices);
    }
}
