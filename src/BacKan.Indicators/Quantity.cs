using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>An exact number with its unit: <i>đại lượng</i>.</summary>
/// <remarks>
/// <para>A class, not a struct: a default would have no unit. Immutable. Only <see cref="Round"/> rounds.</para>
/// <para>Equality compares number and unit: 1 tấn and 1,000 kg are not equal, yet <see cref="CompareTo"/> gives 0.</para>
/// </remarks>
public sealed class Quantity : IEquatable<Quantity>, IComparable<Quantity>, IParsable<Quantity>, ISpanFormattable
{
    // A decimal is kept as it was given, with its decimals: "53,10%".
    private readonly decimal? number;
    private readonly Fraction fraction;

    /// <summary>Creates a quantity; the decimals of the number are kept for printing.</summary>
    public Quantity(decimal value, MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (number, fraction, Unit) = (value, value, unit);
    }

    /// <summary>Creates a quantity from an exact number.</summary>
    public Quantity(Fraction exact, MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (number, fraction, Unit) = (exact.TryToDecimal(out decimal value) ? value : null, exact, unit);
    }

    /// <summary>Gets the exact number.</summary>
    public Fraction Exact => fraction;

    /// <summary>Gets the number as a decimal.</summary>
    /// <exception cref="InvalidOperationException">The number is not a decimal of at most 28 digits: round it first.</exception>
    public decimal Value => number ?? throw new InvalidOperationException(
        $"{this} is not a finite decimal; say how to round it: Round(rounding, decimals), or use Exact.");

    /// <summary>Gets the unit.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Creates a quantity in tonnes (<i>tấn</i>).</summary>
    public static Quantity Tonnes(decimal value) => new(value, MeasureUnits.Tonne);

    /// <summary>Creates a quantity in hectares (<i>ha</i>).</summary>
    public static Quantity Hectares(decimal value) => new(value, MeasureUnits.Hectare);

    /// <summary>Creates a quantity in percent (<i>%</i>).</summary>
    public static Quantity Percent(decimal value) => new(value, MeasureUnits.Percent);

    /// <summary>Creates a quantity in billion đồng (<i>tỷ đồng</i>).</summary>
    public static Quantity BillionDong(decimal value) => new(value, MeasureUnits.BillionDong);

    /// <summary>Adds two amounts of the same family, in the unit of the left one.</summary>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    /// <exception cref="InvalidOperationException">The unit is not additive.</exception>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        Fraction other = Other(left, right);
        MeasureUnit? rate = !left.Unit.IsAdditive ? left.Unit : right.Unit.IsAdditive ? null : right.Unit;
        return rate is null
            ? new(left.Exact + other, left.Unit)
            : throw new RateArithmeticException(
                rate,
                $"Quantities in {rate} are rates and cannot be added: add what they were divided from and by, or take a weighted mean "
                    + "(Percentage.Mean).");
    }

    /// <summary>
    /// Subtracts a quantity from another of the same family, in the unit of the left one; for
    /// percentages (‰, lần) the result is in percentage points.
    /// </summary>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public static Quantity operator -(Quantity left, Quantity right)
    {
        Fraction difference = left.Exact - Other(left, right);
        return left.IsRatio ? new(difference * left.Unit.InBase, MeasureUnits.PercentagePoint) : new(difference, left.Unit);
    }

    /// <summary>Negates the value.</summary>
    public static Quantity operator -(Quantity value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(-value.Exact, value.Unit);
    }

    /// <summary>Multiplies a quantity by a number.</summary>
    public static Quantity operator *(Quantity left, Fraction right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return new(left.Exact * right, left.Unit);
    }

    /// <summary>Multiplies a quantity by a number.</summary>
    public static Quantity operator *(Fraction left, Quantity right) => right * left;

    /// <summary>Divides a quantity by a number.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Quantity operator /(Quantity left, Fraction right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return new(left.Exact / right, left.Unit);
    }

    /// <summary>Determines whether the left quantity is less than the right one.</summary>
    public static bool operator <(Quantity left, Quantity right) => Order(left, right) < 0;

    /// <summary>Determines whether the left quantity is greater than the right one.</summary>
    public static bool operator >(Quantity left, Quantity right) => Order(left, right) > 0;

    /// <summary>Determines whether the left quantity is less than or equal to the right one.</summary>
    public static bool operator <=(Quantity left, Quantity right) => Order(left, right) <= 0;

    /// <summary>Determines whether the left quantity is greater than or equal to the right one.</summary>
    public static bool operator >=(Quantity left, Quantity right) => Order(left, right) >= 0;

    /// <summary>Calculates the ratio of this amount to another of the same family.</summary>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    /// <exception cref="InvalidOperationException">
    /// The quantities are percentages (‰, lần): compare them in points, or call <see cref="RatioOfRatesTo"/>.
    /// </exception>
    /// <exception cref="DivideByZeroException"><paramref name="other"/> is zero.</exception>
    public Fraction RatioTo(Quantity other) => IsRatio
        ? throw new RateArithmeticException(
            Unit,
            $"A rate in {Unit} is compared by the difference in percentage points (left - right); where the ratio of two rates is meant, "
                + "call RatioOfRatesTo.")
        : RatioOfRatesTo(other);

    /// <summary>
    /// Calculates the ratio of this rate to another: 3.35% is 67/62 of 3.10%. Reports give the difference in points instead.
    /// </summary>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="other"/> is zero.</exception>
    public Fraction RatioOfRatesTo(Quantity other) => Exact / Other(this, other);

    /// <summary>Compares two quantities of the same family, in any units, without rounding.</summary>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public int CompareTo(Quantity? other) => other is null ? 1 : Exact.CompareTo(Other(this, other));

    /// <summary>Converts the quantity exactly to another unit of the family.</summary>
    /// <exception cref="MeasureUnitMismatchException">The unit is of another family.</exception>
    public Quantity ConvertTo(MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        RequireFamily(unit);
        return unit == Unit ? this : new(Exact * Unit.InBase / unit.InBase, unit);
    }

    /// <summary>Rounds the number once, to exactly the given number of decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 20, or the rounding is not defined.
    /// </exception>
    public Quantity Round(Rounding rounding, int decimals) => new(Exact.Round(rounding, decimals), Unit);

    /// <inheritdoc/>
    public bool Equals(Quantity? other) => other is not null
        && Exact == other.Exact && Unit == other.Unit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Quantity);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Exact, Unit);

    /// <summary>Reads the invariant form, "4785 tấn", with a unit of <see cref="MeasureUnitCatalogue.Vietnam"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is not such a quantity.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider) =>
        QuantityText.Read(s, language: null, MeasureUnitCatalogue.Vietnam).Value;

    /// <summary>Reads the invariant form, with a unit of <see cref="MeasureUnitCatalogue.Vietnam"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result) =>
        TextFormat.TryParse(s is null ? null : QuantityText.Read(s, language: null, MeasureUnitCatalogue.Vietnam), out result);

    /// <summary>Reads the invariant form, "4785 tấn", with a unit of a catalogue.</summary>
    public static ReadResult<Quantity> Read(string text, MeasureUnitCatalogue units) => QuantityText.Read(text, language: null, units);

    /// <summary>
    /// Reads what <see cref="In(Language)"/> prints and other common spellings: "4.785 tấn", "500ha", "69 tỷ 180 triệu đồng".
    /// </summary>
    public static ReadResult<Quantity> Read(string text, Language language) =>
        QuantityText.Read(text, language, MeasureUnitCatalogue.Vietnam);

    /// <summary>Reads a quantity from a text, with a unit of a catalogue.</summary>
    public static ReadResult<Quantity> Read(string text, Language language, MeasureUnitCatalogue units) =>
        QuantityText.Read(text, language, units);

    /// <summary>Prints the number and the unit in a language: "4.785 tấn".</summary>
    public string In(Language language) => Print(language);

    /// <summary>Prints the number alone, as in a column or before a slash.</summary>
    internal string NumberIn(Language language) => QuantityText.Number(number, fraction, language);

    /// <summary>Returns the invariant form: "4785 tấn", "250/9 sào (Bắc Bộ)".</summary>
    public override string ToString() => Print(language: null);

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Print(TextFormat.LanguageOf(format));

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    private bool IsRatio => string.Equals(Unit.Family, MeasureUnit.RatioFamily, StringComparison.Ordinal);

    // The right quantity's number in the unit of the left one.
    private static Fraction Other(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        left.RequireFamily(right.Unit);
        return right.Unit == left.Unit ? right.Exact : right.Exact * right.Unit.InBase / left.Unit.InBase;
    }

    private static int Order(Quantity left, Quantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return left.CompareTo(right);
    }

    private string Print(Language? language) => Unit.After(QuantityText.Number(number, fraction, language), language);

    private void RequireFamily(MeasureUnit unit)
    {
        if (!string.Equals(unit.Family, Unit.Family, StringComparison.Ordinal))
            throw new MeasureUnitMismatchException(Unit, unit);
    }

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(Quantity? left, Quantity? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(Quantity? left, Quantity? right) => !Equals(left, right);
}
