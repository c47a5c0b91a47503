using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>A number as printed: <i>con số như đã in</i>, with its value, its decimals and the word before it.</summary>
/// <remarks>
/// <para>
/// A printed number stands for a range: "110" may be 109.5 to 110.5 (rounded) or 110 to 111
/// (truncated); "trên 104" is every number greater than 104.
/// </para>
/// <para>Immutable; equality compares value, decimals and qualifier.</para>
/// </remarks>
public sealed class StatedNumber : IParsable<StatedNumber>, ISpanFormattable
{
    /// <summary>Creates a printed number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The number of printed decimals; null for those of <paramref name="value"/> (53.10m has two).</param>
    /// <param name="qualifier">The word before the number.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 20, or fewer than the value needs; or the qualifier is not defined.
    /// </exception>
    public StatedNumber(decimal value, int? decimals = null, Qualifier qualifier = Qualifier.Exactly)
    {
        int printed = decimals ?? value.Scale;
        if (printed is < 0 or > 20 || decimal.Round(value, printed) != value)
            throw new ArgumentOutOfRangeException(
                nameof(decimals), decimals, "Expected 0 to 20 decimals, and no fewer than the value needs.");
        if (!Enum.IsDefined(qualifier))
            throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "Expected a defined qualifier.");
        (Value, Decimals, Qualifier) = (Rounding.HalfAwayFromZero.Round(value, printed), printed, qualifier);
    }

    /// <summary>Gets the number with exactly <see cref="Decimals"/> decimals.</summary>
    public decimal Value { get; }

    /// <summary>Gets the number of printed decimals.</summary>
    public int Decimals { get; }

    /// <summary>Gets the word before the number.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>Gets half a unit of the last printed decimal.</summary>
    public decimal HalfUnit => new(5, 0, 0, isNegative: false, (byte)(Decimals + 1));

    /// <summary>Gets the range of the number as a count or an operand: the number itself, or what its word says.</summary>
    internal ValueRange AsOperand => Qualifier == Qualifier.Exactly ? ValueRange.Point(Value) : Qualified ?? Rounded;

    /// <summary>Gets the range of the number if it was rounded half away from zero.</summary>
    public ValueRange Rounded => Qualified ?? Around(HalfUnit, Value < 0m ? HalfUnit : -HalfUnit);

    /// <summary>Gets the range of the number if it was truncated.</summary>
    public ValueRange Truncated => Qualified ?? Around(2m * HalfUnit, 0m);

    private ValueRange? Qualified => Qualifier switch
    {
        Qualifier.Over => new(Value, lowIncluded: false, null, highIncluded: false),
        Qualifier.AtLeast => new(Value, lowIncluded: true, null, highIncluded: false),
        Qualifier.Under or Qualifier.Nearly => new(null, lowIncluded: false, Value, highIncluded: false),
        Qualifier.AtMost => new(null, lowIncluded: false, Value, highIncluded: true),
        _ => null,
    };

    // The end away from zero never counts, the other always does: -4.125 is printed as -4.13,
    // -4.135 as -4.14. Zero is rounded or cut to from both sides.
    private ValueRange Around(Fraction away, Fraction toZero) => Value switch
    {
        0m => new(-away, lowIncluded: false, away, highIncluded: false),
        < 0m => new(Value - away, lowIncluded: false, Value + toZero, highIncluded: true),
        _ => new(Value + toZero, lowIncluded: true, Value + away, highIncluded: false),
    };

    /// <summary>Converts a number with its decimals: 53.10m has two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 20 decimals.</exception>
    public static implicit operator StatedNumber(decimal value) => new(value);

    /// <summary>Reads the invariant form: "104", ">104", ">=104", "&lt;104", "&lt;=104", "~104", "&lt;~104".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is not such a number.</exception>
    public static StatedNumber Parse(string s, IFormatProvider? provider) => StatedText.ReadNumber(s, language: null).Value;

    /// <summary>Reads the invariant form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out StatedNumber result) =>
        TextFormat.TryParse(s is null ? null : StatedText.ReadNumber(s, language: null), out result);

    /// <summary>Reads a number with its word: "trên 104", "từ 10 trở lên", "≥ 65".</summary>
    public static ReadResult<StatedNumber> Read(string text, Language language) => StatedText.ReadNumber(text, language);

    /// <summary>Prints the number with its word: "trên 104", "over 104"; "từ 10 trở lên".</summary>
    public string In(Language language) => QualifierText.Print(Qualifier, LocalNumber.Format(Value, language), language);

    /// <summary>Prints the number with its word and its unit: "từ 10% trở lên".</summary>
    public string In(Language language, MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return QualifierText.Print(Qualifier, unit.After(LocalNumber.Format(Value, language), language), language);
    }

    /// <summary>Returns the invariant form: ">104".</summary>
    public override string ToString() => QualifierText.Print(Qualifier, Value.ToString(CultureInfo.InvariantCulture), language: null);

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormat.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StatedNumber other
        && Value == other.Value
        && Decimals == other.Decimals
        && Qualifier == other.Qualifier;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Decimals, Qualifier);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(StatedNumber? left, StatedNumber? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(StatedNumber? left, StatedNumber? right) => !Equals(left, right);
}
