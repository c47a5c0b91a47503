using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>A percentage: <i>phần trăm</i>; 53.1 is 53.1 percent. Not limited to 0 to 100.</summary>
/// <remarks>
/// <para>
/// Percentages cannot be added: calculate a weighted mean. They cannot be divided with an operator either: rates are compared in points,
/// and <see cref="RatioOfRates"/> gives their ratio.
/// </para>
/// <para>The default is 0 percent. Equality compares the value.</para>
/// </remarks>
public readonly struct Percentage : IEquatable<Percentage>, IComparable<Percentage>, IParsable<Percentage>, ISpanFormattable
{
    /// <summary>Creates a value.</summary>
    /// <param name="value">The value in percent.</param>
    public Percentage(decimal value) => Value = value;

    /// <summary>Gets the value in percent.</summary>
    public decimal Value { get; }

    /// <summary>Gets the percentage as an exact number: 25% is 1/4.</summary>
    public Fraction AsFraction => (Fraction)Value / 100m;

    /// <summary>Calculates a part of a whole in percent, to a decimal's 28 digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whole"/> is zero.</exception>
    public static Percentage Of(decimal part, decimal whole) => whole == 0m
        ? throw new ArgumentOutOfRangeException(nameof(whole), whole, "A percentage of zero is not defined.")
        : new(((Fraction)part * 100m / whole).ToNearestDecimal());

    /// <summary>Calculates the weighted mean of rates, by the households of each commune for instance, to a decimal's 28 digits.</summary>
    /// <param name="rates">The rates with their weights, one or more; each weight greater than zero.</param>
    /// <exception cref="ArgumentException">There are no rates.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is not greater than zero.</exception>
    internal static Percentage Mean(IEnumerable<(Percentage Rate, decimal Weight)> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        Fraction sum = default, weights = default;
        foreach ((Percentage rate, decimal weight) in rates)
        {
            if (weight <= 0m)
                throw new ArgumentOutOfRangeException(
                    nameof(rates), weight, $"The weight of {rate} must be over zero: what has no weight has no rate.");
            (sum, weights) = (sum + ((Fraction)rate.Value * weight), weights + weight);
        }

        return weights.Sign == 0
            ? throw new ArgumentException("A mean needs one or more rates.", nameof(rates))
            : new((sum / weights).ToNearestDecimal());
    }

    /// <summary>
    /// Calculates the exact ratio of two rates. Reports give the difference in points instead; use this when a ratio is wanted.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is zero.</exception>
    public static Fraction RatioOfRates(Percentage rate, Percentage to) => to.Value == 0m
        ? throw new ArgumentOutOfRangeException(nameof(to), to.Value, "The ratio to a rate of zero is not defined.")
        : (Fraction)rate.Value / to.Value;

    /// <summary>Returns the difference of two percentages, in percentage points.</summary>
    public static PercentagePoints operator -(Percentage left, Percentage right) => new(left.Value - right.Value);

    /// <summary>Adds percentage points to a percentage.</summary>
    public static Percentage operator +(Percentage left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>Subtracts percentage points from a percentage.</summary>
    public static Percentage operator -(Percentage left, PercentagePoints right) => new(left.Value - right.Value);

    /// <summary>Determines whether the left percentage is less than the right one.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Value < right.Value;

    /// <summary>Determines whether the left percentage is greater than the right one.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Value > right.Value;

    /// <summary>Determines whether the left percentage is less than or equal to the right one.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Value <= right.Value;

    /// <summary>Determines whether the left percentage is greater than or equal to the right one.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Value >= right.Value;

    /// <summary>Calculates the percentage of a number exactly: 3% of 50 is 3/2.</summary>
    public Fraction PartOf(Fraction whole) => whole * AsFraction;

    /// <summary>Calculates the percentage of a quantity exactly.</summary>
    public Quantity PartOf(Quantity whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return whole * AsFraction;
    }

    /// <summary>Rounds the value once, to exactly the given number of decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 20, or the rounding is not defined.
    /// </exception>
    public Percentage Round(Rounding rounding, int decimals) => new(rounding.Round(Value, decimals));

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <summary>Reads the invariant form, "53.1%".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is not such a percentage.</exception>
    public static Percentage Parse(string s, IFormatProvider? provider) => ReadText(s, language: null).Value;

    /// <summary>Reads the invariant form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Percentage result) =>
        TextFormat.TryParse(s is null ? null : ReadText(s, language: null), out result);

    /// <summary>Reads a percentage: "53,1%", "53,1 phần trăm".</summary>
    public static ReadResult<Percentage> Read(string text, Language language) => ReadText(text, language);

    /// <summary>Prints the percentage in a language: "53,1%".</summary>
    public string In(Language language) => LocalNumber.Format(Value, language) + "%";

    /// <summary>Returns the invariant form: "53.1%".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}%");

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        TextFormat.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    private static ReadResult<Percentage> ReadText(string text, Language? language)
    {
        ReadError? refusal = PercentUnits.Read(
            text, language, out decimal value, "%",
            language switch { Language.Vietnamese => "phần trăm", Language.English => "percent", _ => "%" });
        return refusal is null ? new(new Percentage(value)) : new(refusal);
    }

    /// <inheritdoc/>
    public bool Equals(Percentage other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Percentage other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(Percentage left, Percentage right) => left.Equals(right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(Percentage left, Percentage right) => !left.Equals(right);
}
