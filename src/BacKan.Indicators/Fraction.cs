using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>An exact number, a whole number over another one: <i>phân số</i>, as "250/9".</summary>
/// <remarks>
/// <para>Always reduced, with a denominator over zero; never rounded unless <see cref="Round"/> or <see cref="ToNearestDecimal"/> is called. Every decimal is one, implicitly and exactly.</para>
/// <para>A struct, since its default is a number that means itself: 0. Equality compares the value. As text it is a decimal where a decimal holds it ("109.5"), else numerator and denominator ("250/9").</para>
/// </remarks>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IParsable<Fraction>, ISpanFormattable
{
    private static readonly BigInteger MaxUnits = (BigInteger.One << 96) - 1;

    // One less than the denominator, so that the default is 0/1.
    private readonly BigInteger denominatorLessOne;

    /// <summary>Creates a fraction.</summary>
    /// <param name="numerator">What is divided.</param>
    /// <param name="denominator">What it is divided by; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A fraction needs a denominator other than zero.");
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, denominatorLessOne) = (numerator / common, (denominator / common) - 1);
    }

    /// <summary>Gets what is divided; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets what it is divided by, over zero and without a common divisor.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Gets −1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Takes a decimal exactly.</summary>
    public static implicit operator Fraction(decimal value) => FromDecimal(value);

    /// <summary>Adds.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Subtracts.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>Turns the sign round.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => right.Sign == 0
        ? throw new DivideByZeroException("An exact number cannot be divided by zero.")
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Tells whether two numbers are equal.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Tells whether two numbers differ.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Tells whether the left number is less.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether the left number is more.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether the left number is less or equal.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether the left number is more or equal.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Takes a decimal exactly.</summary>
    public static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var units = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0m, scale: 0));
        return new(units, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Gets the number as a decimal, if it is a finite decimal that a decimal holds exactly.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0m;
        BigInteger rest = Denominator;
        int twos = 0, fives = 0;
        for (; rest.IsEven && twos <= 28; twos++)
            rest >>= 1;
        for (; fives <= 28 && BigInteger.Remainder(rest, 5).IsZero; fives++)
            rest /= 5;
        int scale = Math.Max(twos, fives);
        return rest.IsOne && scale <= 28 && TryCompose(Numerator * BigInteger.Pow(10, scale) / Denominator, scale, out value);
    }

    /// <summary>Gets the decimal nearest to the number, with as many of a decimal's 28 digits as it needs: the one way out that does not name its rounding.</summary>
    /// <exception cref="OverflowException">The number is larger than any decimal.</exception>
    public decimal ToNearestDecimal()
    {
        if (TryToDecimal(out decimal value))
            return value;
        for (int scale = 28; scale >= 0; scale--)
        {
            if (TryCompose(Divide(Rounding.HalfToEven, Numerator * BigInteger.Pow(10, scale), Denominator), scale, out value))
                return value;
        }

        throw TooLarge();
    }

    /// <summary>Rounds once, on whole numbers, and gives the result exactly that many decimals.</summary>
    /// <param name="rounding">The way of rounding.</param>
    /// <param name="decimals">The count of decimals, 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 20, or the rounding is not defined.</exception>
    /// <exception cref="OverflowException">A decimal cannot hold the rounded number with that many decimals.</exception>
    public decimal Round(Rounding rounding, int decimals)
    {
        if (decimals is < 0 or > 20)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 20 decimals.");
        return TryRound(rounding, decimals, out decimal value) ? value : throw TooLarge();
    }

    /// <summary>Rounds where a decimal can hold the number with that many decimals.</summary>
    internal bool TryRound(Rounding rounding, int decimals, out decimal value) =>
        TryCompose(Divide(rounding, Numerator * BigInteger.Pow(10, decimals), Denominator), decimals, out value);

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    /// <summary>Reads the invariant form, "109.5" or "250/9", of up to 1,000 digits on each side of the slash.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    public static Fraction Parse(string s, IFormatProvider? provider) => FractionText.Read(s, language: null).Value;

    /// <summary>Reads the invariant form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Fraction result) =>
        TextForm.TryParse(s is null ? null : FractionText.Read(s, language: null), out result);

    /// <summary>Reads what <see cref="In"/> prints: "109,5" or "250⁄9". A plain slash is refused, since in texts it has four other meanings.</summary>
    public static ReadResult<Fraction> Read(string text, Language language) => FractionText.Read(text, language);

    /// <summary>Prints the number in a language: "109,5", or with the fraction slash "250⁄9".</summary>
    public string In(Language language) => FractionText.Print(this, language);

    /// <summary>Returns the invariant form: "109.5" or "250/9".</summary>
    public override string ToString() => FractionText.Print(this, language: null);

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => FractionText.Print(this, TextForm.LanguageOf(format));

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryFormat(ToString(format.ToString(), provider), destination, out charsWritten);

    private static BigInteger Divide(Rounding rounding, BigInteger dividend, BigInteger divisor)
    {
        BigInteger cut = BigInteger.DivRem(dividend, divisor, out BigInteger rest);
        int half = (BigInteger.Abs(rest) * 2).CompareTo(divisor);
        bool away = rounding switch
        {
            Rounding.HalfAwayFromZero => half >= 0,
            Rounding.HalfToEven => half > 0 || (half == 0 && !cut.IsEven),
            Rounding.Truncation => false,
            Rounding.Floor => rest.Sign < 0,
            Rounding.Ceiling => rest.Sign > 0,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Expected a defined rounding."),
        };
        return away ? cut + dividend.Sign : cut;
    }

    private static bool TryCompose(BigInteger units, int scale, out decimal value)
    {
        BigInteger size = BigInteger.Abs(units);
        bool fits = size <= MaxUnits;
        value = fits ? new((int)(uint)(size & uint.MaxValue), (int)(uint)((size >> 32) & uint.MaxValue), (int)(uint)(size >> 64), units.Sign < 0, (byte)scale) : 0m;
        return fits;
    }

    private static OverflowException TooLarge() => new("The number has more digits than a decimal holds; round it to fewer decimals, or keep it exact.");
}
