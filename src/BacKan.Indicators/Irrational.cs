using System.Numerics;

namespace BacKan.Indicators;

/// <summary>The only place where exact numbers become binary ones: roots, logarithms and angles are irrational.</summary>
internal static class Irrational
{
    private const int Bits = 64; // of the quotient: more than the 53 that are kept

    /// <summary>Returns the binary number nearest to a fraction, to one unit in the last place, whatever the size of its parts.</summary>
    public static double Of(Fraction value)
    {
        if (value.Sign == 0)
            return 0d;
        BigInteger size = BigInteger.Abs(value.Numerator);
        int shift = Bits + (int)value.Denominator.GetBitLength() - (int)size.GetBitLength();
        BigInteger quotient = shift >= 0 ? (size << shift) / value.Denominator : size / (value.Denominator << -shift);
        return value.Sign * Math.ScaleB((double)quotient, -shift);
    }

    /// <summary>Returns the square root of an exact number.</summary>
    public static double Root(Fraction value) => Math.Sqrt(Of(value));

    /// <summary>Returns the natural logarithm of an exact number greater than zero; for one it is exactly zero.</summary>
    public static double Log(Fraction value) => Math.Log(Of(value));

    /// <summary>Returns the angle between two non-negative vectors, in degrees.</summary>
    /// <remarks>By tangent, not by cosine: near zero the cosine is flat, and its inverse is off by up to a millionth of a degree.</remarks>
    public static double AngleDegrees(Fraction[] left, Fraction[] right)
    {
        double[] u = Unit(left), v = Unit(right);
        double apart = 0d, together = 0d;
        for (int i = 0; i < u.Length; i++)
        {
            apart += (u[i] - v[i]) * (u[i] - v[i]);
            together += (u[i] + v[i]) * (u[i] + v[i]);
        }

        return 2d * Math.Atan2(Math.Sqrt(apart), Math.Sqrt(together)) * (180d / Math.PI);
    }

    private static double[] Unit(Fraction[] vector)
    {
        double length = Root(vector.Aggregate(default(Fraction), (sum, part) => sum + (part * part)));
        return [.. vector.Select(part => Of(part) / length)];
    }
}
