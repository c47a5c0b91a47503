using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>An exact number, the ratio of two whole numbers: <i>phân số</i>, as "250/9".</summary>
/// <remarks>
/// <para>
/// Always reduced, with a denominator greater than zero; rounded only by <see cref="Round"/> and <see cref="ToNearestDecimal"/>. Every
/// decimal converts implicitly and exactly.
/// </para>
/// <para>
/// The default is 0. Equality compares the value. The text form is a decimal where one is exact
/// ("109.5"), otherwise numerator and denominator ("250/9").
/// </para>
/// </remarks>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IParsable<Fraction>, ISpanFormattable
{
    private static readonly BigInteger MaxUnits = (BigInteger.One << 96) - 1;

    // One less than the denominator, so that the default is 0/1.
    private readonly BigInteger denominatorLessOne;

    /// <summary>Creates a fraction.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A fraction needs a denominator other than zero.");
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, denominatorLessOne) = (numerator / common, (denominator / common) - 1);
    }

    /// <summary>Gets the numerator, which carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Gets the denominator: greater than zero, with no common divisor.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Gets the sign: −1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Converts a decimal exactly.</summary>
    public static implicit operator Fraction(decimal value) => FromDecimal(value);

    /// <summary>Adds two numbers.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>Subtracts a number from another.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>Negates the value.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies two numbers.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>Divides a number by another.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => right.Sign == 0
        ? throw new DivideByZeroException("An exact number cannot be divided by zero.")
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Determines whether two numbers are equal.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Determines whether two numbers differ.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Determines whether the left number is less than the right one.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether the left number is greater than the right one.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether the left number is less than or equal to the right one.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether the left number is greater than or equal to the right one.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>Converts a decimal exactly.</summary>
    public static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var units = new BigInteger(new decimal(bits[0], bits[1], bits[2], value < 0m, scale: 0));
        return new(units, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Gets the number as a decimal, if a decimal holds it exactly.</summary>
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

    /// <summary>
    /// Returns the decimal nearest to the number, to at most 28 digits. This is the only conversion that does not name a rounding.
    /// </summary>
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

    /// <summary>Rounds once, with whole-number arithmetic, to exactly the given number of decimals.</summary>
    /// <param name="rounding">The rounding method.</param>
    /// <param name="decimals">The number of decimals, 0 to 20.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 20, or the rounding is not defined.
    /// </exception>
    /// <exception cref="OverflowException">A decimal cannot hold the rounded number with that many decimals.</exception>
    public decimal Round(Rounding rounding, int decimals)
    {
        if (decimals is < 0 or > 20)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 20 decimals.");
        return TryRound(rounding, decimals, out decimal value) ? value : throw TooLarge();
    }

    /// <summary>Rounds, if a decimal can hold the number with the given number of decimals.</summary>
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
        TextFormat.TryParse(s is null ? null : FractionText.Read(s, language: null), out result);

    /// <summary>
    /// Reads what <see cref="In"/> prints: "109,5" or "250⁄9". A plain slash is refused, because it has four other meanings in texts.
    /// </summary>
    public static ReadResult<Fraction> Read(string text, Language language) => FractionText.Read(text, language);

    /// <summary>Prints the number in a language: "109,5", or with the fraction slash "250⁄9".</summary>
    public string In(Language language) => FractionText.Print(this, language);

    /// <summary>Returns the invariant form: "109.5" or "250/9".</summary>
    public override string ToString() => FractionText.Print(this, language: null);

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        FractionText.Print(this, TextFormat.LanguageOf(format));

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

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
        value = fits
            ? new(
                (int)(uint)(size & uint.MaxValue), (int)(uint)((size >> 32) & uint.MaxValue), (int)(uint)(size >> 64), units.Sign < 0,
                (byte)scale)
            : 0m;
        return fits;
    }

    private static OverflowException TooLarge() =>
        new("The number has more digits than a decimal holds; round it to fewer decimals, or keep it exact.");
}
