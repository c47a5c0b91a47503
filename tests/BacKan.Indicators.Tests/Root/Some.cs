using System.Numerics;

namespace BacKan.Indicators.Tests.Root;

/// <summary>Values of every kind and size, from a seed.</summary>
internal static class Some
{
    /// <summary>Gets a decimal of any size, sign and scale, plain ones most often.</summary>
    public static decimal Decimal(Random random) => random.Next(4) switch
    {
        0 => random.Next(-1000, 1000),
        1 => new decimal(random.Next(), 0, 0, random.Next(2) == 0, (byte)random.Next(0, 5)),
        2 => new decimal(random.Next(), random.Next(), 0, random.Next(2) == 0, (byte)random.Next(0, 21)),
        _ => new decimal(random.Next(int.MinValue, int.MaxValue), random.Next(int.MinValue, int.MaxValue), random.Next(int.MinValue, int.MaxValue), random.Next(2) == 0, (byte)random.Next(0, 29)),
    };

    /// <summary>Gets a number as reports print them: up to 12 digits and 4 decimals.</summary>
    public static decimal Printed(Random random) => new(random.Next(), random.Next(0, 200), 0, random.Next(4) == 0, (byte)random.Next(0, 5));

    public static Fraction Fraction(Random random) => random.Next(3) switch
    {
        0 => (Fraction)Decimal(random),
        1 => new(random.Next(-50, 50), random.Next(1, 20)),
        _ => new((BigInteger)random.NextInt64() * random.NextInt64() * random.Next(-3, 3), (BigInteger)random.NextInt64() + 1),
    };

    public static Fraction SmallFraction(Random random) => new(random.Next(-6, 7), random.Next(1, 4));

    public static MeasureUnit Unit(Random random) => MeasureUnits.All[random.Next(MeasureUnits.All.Count)];

    public static Quantity Quantity(Random random) => random.Next(2) == 0 ? new(Decimal(random), Unit(random)) : new(Fraction(random), Unit(random));

    /// <summary>Gets an interval with ends near zero, so that all cases of signs and infinities come up.</summary>
    public static ValueRange Interval(Random random)
    {
        while (true)
        {
            Fraction? low = random.Next(5) == 0 ? null : SmallFraction(random), high = random.Next(5) == 0 ? null : SmallFraction(random);
            bool lowIncluded = random.Next(2) == 0, highIncluded = random.Next(2) == 0;
            if (low > high || (low == high && low is not null && !(lowIncluded && highIncluded)))
                continue;
            return new(low, lowIncluded, high, highIncluded);
        }
    }

    /// <summary>Gets a number of an interval, often at an end or near it.</summary>
    public static Fraction In(ValueRange interval, Random random)
    {
        if (interval.LowIncluded && random.Next(4) == 0)
            return interval.Low!.Value;
        if (interval.HighIncluded && random.Next(4) == 0)
            return interval.High!.Value;
        Fraction step = new(1, random.Next(2, 1000));
        return (interval.Low, interval.High) switch
        {
            ({ } low, { } high) => interval.IsPoint ? low : low + ((high - low) * step),
            ({ } low, null) => low + (step * random.Next(1, 2000)),
            (null, { } high) => high - (step * random.Next(1, 2000)),
            _ => SmallFraction(random),
        };
    }

    public static StatedNumber Stated(Random random, bool plain = false) =>
        new(Printed(random), qualifier: plain ? Qualifier.Exactly : (Qualifier)random.Next(1, 8));
}
