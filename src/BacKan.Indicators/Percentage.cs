using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>A percentage: <i>phần trăm</i>; 53.1 is 53.1 percent. Not limited to 0 to 100.</summary>
/// <remarks>
/// <para>There is no sum of percentages, since rates cannot be added: take a mean with weights. There is no quotient either: rates are compared in points, and a ratio of rates is asked for by name.</para>
/// <para>The default is 0 percent. Equality compares the value.</para>
/// </remarks>
/// <param name="Value">The value in percent.</param>
public readonly record struct Percentage(decimal Value) : IComparable<Percentage>, IParsable<Percentage>, ISpanFormattable
{
    /// <summary>Gets the percentage as an exact number: 25% is 1/4.</summary>
    public Fraction AsFraction => (Fraction)Value / 100m;

    /// <summary>Gets a part of a whole in percent, divided once and not rounded further than a decimal's 28 digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whole"/> is zero.</exception>
    public static Percentage Of(decimal part, decimal whole) => whole == 0m
        ? throw new ArgumentOutOfRangeException(nameof(whole), whole, "A percentage of zero is not defined.")
        : new(((Fraction)part * 100m / whole).ToNearestDecimal());

    /// <summary>Gets the mean of rates by what they are rates of: the households of each commune, divided once and not rounded further than a decimal's 28 digits.</summary>
    /// <param name="rates">The rates with their weights, one or more; each weight over zero.</param>
    /// <exception cref="ArgumentException">There are no rates.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is not over zero.</exception>
    internal static Percentage Mean(IEnumerable<(Percentage Rate, decimal Weight)> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        Fraction sum = default, weights = default;
        foreach ((Percentage rate, decimal weight) in rates)
        {
            if (weight <= 0m)
                throw new ArgumentOutOfRangeException(nameof(rates), weight, $"The weight of {rate} must be over zero: what has no weight has no rate.");
            (sum, weights) = (sum + ((Fraction)rate.Value * weight), weights + weight);
        }

        return weights.Sign == 0
            ? throw new ArgumentException("A mean needs one or more rates.", nameof(rates))
            : new((sum / weights).ToNearestDecimal());
    }

    /// <summary>Gets how many times a rate another one is, exactly. Reports give the difference in points instead; this is for who means the ratio.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is zero.</exception>
    public static Fraction RatioOfRates(Percentage rate, Percentage to) => to.Value == 0m
        ? throw new ArgumentOutOfRangeException(nameof(to), to.Value, "The ratio to a rate of zero is not defined.")
        : (Fraction)rate.Value / to.Value;

    /// <summary>Gets the difference of two percentages, in percentage points.</summary>
    public static PercentagePoints operator -(Percentage left, Percentage right) => new(left.Value - right.Value);

    /// <summary>Adds percentage points to a percentage.</summary>
    public static Percentage operator +(Percentage left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>Takes percentage points from a percentage.</summary>
    public static Percentage operator -(Percentage left, PercentagePoints right) => new(left.Value - right.Value);

    /// <summary>Tells whether the left percentage is less.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Value < right.Value;

    /// <summary>Tells whether the left percentage is more.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Value > right.Value;

    /// <summary>Tells whether the left percentage is less or equal.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Value <= right.Value;

    /// <summary>Tells whether the left percentage is more or equal.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Value >= right.Value;

    /// <summary>Gets that part of a whole, exactly: 3% of 50 is 3/2.</summary>
    public Fraction PartOf(Fraction whole) => whole * AsFraction;

    /// <summary>Gets that part of a quantity, exactly.</summary>
    public Quantity PartOf(Quantity whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return whole * AsFraction;
    }

    /// <summary>Rounds the value once, to exactly that many decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 20, or the rounding is not defined.</exception>
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
        TextForm.TryParse(s is null ? null : ReadText(s, language: null), out result);

    /// <summary>Reads a percentage: "53,1%", "53,1 phần trăm".</summary>
    public static ReadResult<Percentage> Read(string text, Language language) => ReadText(text, language);

    /// <summary>Prints the percentage in a language: "53,1%".</summary>
    public string In(Language language) => LocalNumber.Format(Value, language) + "%";

    /// <summary>Returns the invariant form: "53.1%".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}%");

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextForm.LanguageOf(format) is { } language ? In(language) : ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryFormat(ToString(format.ToString(), provider), destination, out charsWritten);

    private static ReadResult<Percentage> ReadText(string text, Language? language)
    {
        ReadError? refusal = PercentUnits.Read(text, language, out decimal value, "%", language switch { Language.Vietnamese => "phần trăm", Language.English => "percent", _ => "%" });
        return refusal is null ? new(new Percentage(value)) : new(refusal);
    }
}
