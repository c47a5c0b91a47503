using System.Numerics;

namespace BacKan.Indicators.Figures;

/// <summary>Roots of whole numbers, by Newton's method on whole numbers.</summary>
internal static class IntegerRoot
{
    /// <summary>Returns the largest whole number whose power is not above the value.</summary>
    public static BigInteger Floor(BigInteger value, int degree)
    {
        if (value.IsZero || degree == 1)
            return value;
        // Starts above the root, so that every step goes down until the root is reached.
        BigInteger guess = BigInteger.One << (int)((value.GetBitLength() / degree) + 1);
        while (true)
        {
            BigInteger next = (((degree - 1) * guess) + (value / BigInteger.Pow(guess, degree - 1))) / degree;
            if (next >= guess)
                return guess;
            guess = next;
        }
    }
}
