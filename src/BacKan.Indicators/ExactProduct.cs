using System.Numerics;

namespace BacKan.Indicators;

/// <summary>Compares products of decimals without rounding, which a decimal product past 28 digits would suffer.</summary>
internal static class ExactProduct
{
    /// <summary>Compares a·b with c·d.</summary>
    public static int Compare(decimal a, decimal b, decimal c, decimal d)
    {
        (BigInteger left, int leftScale) = Times(a, b);
        (BigInteger right, int rightScale) = Times(c, d);
        int scale = Math.Max(leftScale, rightScale);
        return (left * BigInteger.Pow(10, scale - leftScale)).CompareTo(right * BigInteger.Pow(10, scale - rightScale));
    }

    private static (BigInteger Units, int Scale) Times(decimal a, decimal b) => (Units(a) * Units(b), a.Scale + b.Scale);

    private static BigInteger Units(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var units = new BigInteger(new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0));
        return bits[3] < 0 ? -units : units;
    }
}
