using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>A difference of percentages: <i>điểm phần trăm</i>. Never printed as a percentage.</summary>
/// <remarks>The default is 0 points. Equality compares the value.</remarks>
public readonly struct PercentagePoints
    : IEquatable<PercentagePoints>, IComparable<PercentagePoints>, IParsable<PercentagePoints>, ISpanFormattable
{
    /// <summary>Creates a value.</summary>
    /// <param name="value">The value in percentage points.</param>
    public PercentagePoints(decimal value) => Value = value;

    /// <summary>Gets the value in percentage points.</summary>
    public decimal Value { get; }

    /// <summary>Adds differences.</summary>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>Subtracts differences.</summary>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) => new(left.Value - right.Value);

    /// <summary>Negates a difference.</summary>
    public static PercentagePoints operator -(PercentagePoints value) => new(-value.Value);

    /// <summary>Multiplies a difference by a number.</summary>
    public static PercentagePoints operator *(PercentagePoints left, decimal right) => new(left.Value * right);

    /// <summary>Multiplies a difference by a number.</summary>
    public static PercentagePoints operator *(decimal left, PercentagePoints right) => right * left;

    /// <summary>Determines whether the left difference is less than the right one.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Value < right.Value;

    /// <summary>Determines whether the left difference is greater than the right one.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Value > right.Value;

    /// <summary>Determines whether the left difference is less than or equal to the right one.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Value <= right.Value;

    /// <summary>Determines whether the left difference is greater than or equal to the right one.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Value >= right.Value;

    /// <summary>Rounds the value once, to exactly the given number of decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 20, or the rounding is not defined.
    /// </exception>
    public PercentagePoints Round(Rounding rounding, int decimals) => new(rounding.Round(Value, decimals));

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    /// <summary>Reads the invariant form, "1.9 percentage points".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is not such a difference.</exception>
    public static PercentagePoints Parse(string s, IFormatProvider? provider) => ReadText(s, language: null).Value;

    /// <summary>Reads the invariant form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PercentagePoints result) =>
        TextFormat.TryParse(s is null ? null : ReadText(s, language: null), out result);

    /// <summary>Reads a difference: "1,9 điểm %", "1,9 điểm phần trăm"; a bare percent sign is refused.</summary>
    public static ReadResult<PercentagePoints> Read(string text, Language language) => ReadText(text, language);

    /// <summary>Prints the difference in a language: "1,9 điểm %", "1.9 percentage points".</summary>
    public string In(Language language) =>
        LocalNumber.Format(Value, language) + (language == Language.Vietnamese ? " điểm %" : " percentage points");

    /// <summary>Returns the invariant form: "1.9 percentage points".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} percentage points");

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormat.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    private static ReadResult<PercentagePoints> ReadText(string text, Language? language)
    {
        ReadError? refusal = language == Language.Vietnamese
            ? PercentUnits.Read(text, language, out decimal value, "điểm %", "điểm phần trăm")
            : PercentUnits.Read(text, language, out value, "percentage points", "percentage point");
        return refusal is null ? new(new PercentagePoints(value)) : new(refusal);
    }

    /// <inheritdoc/>
    public bool Equals(PercentagePoints other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PercentagePoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(PercentagePoints left, PercentagePoints right) => left.Equals(right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(PercentagePoints left, PercentagePoints right) => !left.Equals(right);
}
