using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators;

/// <summary>A range of exact numbers, whose ends are included or not: <i>khoảng giá trị</i>.</summary>
/// <remarks>
/// <para>
/// A null end is unbounded. Never empty: an empty result is null, and an empty range cannot be
/// created. Immutable; equality compares the ends.
/// </para>
/// <para>
/// Ends are fractions, because a quotient of decimals is seldom a decimal; decimals convert implicitly. The result of an operation contains
/// exactly the numbers that it gives for some number of each operand.
/// </para>
/// </remarks>
public sealed class ValueRange : IParsable<ValueRange>, ISpanFormattable
{
    /// <summary>Creates a range.</summary>
    /// <param name="low">The lower end, or null if unbounded.</param>
    /// <param name="lowIncluded">Whether the lower end is included.</param>
    /// <param name="high">The upper end, or null if unbounded.</param>
    /// <param name="highIncluded">Whether the upper end is included.</param>
    /// <exception cref="ArgumentException">The range would contain no number.</exception>
    public ValueRange(Fraction? low, bool lowIncluded, Fraction? high, bool highIncluded)
    {
        if (IsEmpty(low, lowIncluded, high, highIncluded))
            throw new ArgumentException(
                $"An interval from {low} to {high} with these ends holds no number; the lower end must lie below the upper one.",
                nameof(high));
        (Low, LowIncluded, High, HighIncluded) = (low, lowIncluded && low is not null, high, highIncluded && high is not null);
    }

    /// <summary>Gets the range of all numbers.</summary>
    public static ValueRange Everything { get; } = new(null, lowIncluded: false, null, highIncluded: false);

    /// <summary>Gets the lower end, or null if unbounded.</summary>
    public Fraction? Low { get; }

    /// <summary>Gets whether the lower end is included.</summary>
    public bool LowIncluded { get; }

    /// <summary>Gets the upper end, or null if unbounded.</summary>
    public Fraction? High { get; }

    /// <summary>Gets whether the upper end is included.</summary>
    public bool HighIncluded { get; }

    /// <summary>Gets whether the range is a single number.</summary>
    public bool IsPoint => Low is not null && Low == High;

    private ValueRangeEnd LowEnd => Low is { } value ? new(0, value, LowIncluded) : new(-1, default, Included: false);

    private ValueRangeEnd HighEnd => High is { } value ? new(0, value, HighIncluded) : new(1, default, Included: false);

    /// <summary>Creates the range of a single number.</summary>
    public static ValueRange Point(Fraction value) => new(value, lowIncluded: true, value, highIncluded: true);

    /// <summary>Adds two ranges.</summary>
    public static ValueRange operator +(ValueRange left, ValueRange right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(
            left.Low + right.Low, left.LowIncluded && right.LowIncluded, left.High + right.High, left.HighIncluded && right.HighIncluded);
    }

    /// <summary>Subtracts a range from another. The two are independent, so that a range minus itself is not zero.</summary>
    public static ValueRange operator -(ValueRange left, ValueRange right) => left + -right;

    /// <summary>Negates the range.</summary>
    public static ValueRange operator -(ValueRange value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(-value.High, value.HighIncluded, -value.Low, value.LowIncluded);
    }

    /// <summary>Multiplies a range by an exact number.</summary>
    public static ValueRange operator *(ValueRange left, Fraction right) => left * Point(right);

    /// <summary>Multiplies a range by an exact number.</summary>
    public static ValueRange operator *(Fraction left, ValueRange right) => right * left;

    /// <summary>Multiplies two ranges.</summary>
    public static ValueRange operator *(ValueRange left, ValueRange right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        ValueRangeEnd[] corners =
        [
            ValueRangeEnd.Times(left.LowEnd, right.LowEnd), ValueRangeEnd.Times(left.LowEnd, right.HighEnd),
            ValueRangeEnd.Times(left.HighEnd, right.LowEnd), ValueRangeEnd.Times(left.HighEnd, right.HighEnd),
        ];
        return Between(ValueRangeEnd.Outermost(-1, corners), ValueRangeEnd.Outermost(1, corners));
    }

    /// <summary>Divides a range by another.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> contains zero. An excluded end of zero is allowed.</exception>
    public static ValueRange operator /(ValueRange left, ValueRange right)
    {
        ArgumentNullException.ThrowIfNull(right);
        if (right.Contains(default))
            throw new DivideByZeroException($"{right} holds zero; an interval is divided only by one that does not.");

        // 1/x falls, so the ends change places; one over an end without limit is a zero that does not count, and the other way round.
        return left * new ValueRange(OneOver(right.High), right.HighIncluded, OneOver(right.Low), right.LowIncluded);
    }

    /// <summary>Determines whether a number lies in the range.</summary>
    public bool Contains(Fraction value) =>
        (Low is not { } low || (LowIncluded ? value >= low : value > low))
        && (High is not { } high || (HighIncluded ? value <= high : value < high));

    /// <summary>Determines whether the two ranges share a number.</summary>
    public bool Overlaps(ValueRange other) => Intersect(other) is not null;

    /// <summary>Determines whether every number of this range lies in the other.</summary>
    public bool IsWithin(ValueRange other) => Equals(Intersect(other));

    /// <summary>Returns the intersection of two ranges, or null if it is empty.</summary>
    public ValueRange? Intersect(ValueRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (Fraction? low, bool lowIncluded) = Low is null || other.Low > Low ? (other.Low, other.LowIncluded)
            : (Low, LowIncluded && (other.Low != Low || other.LowIncluded));
        (Fraction? high, bool highIncluded) = High is null || other.High < High ? (other.High, other.HighIncluded)
            : (High, HighIncluded && (other.High != High || other.HighIncluded));
        return IsEmpty(low, lowIncluded, high, highIncluded) ? null : new(low, lowIncluded, high, highIncluded);
    }

    /// <summary>Returns the smallest range that contains both.</summary>
    internal ValueRange Hull(ValueRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Between(ValueRangeEnd.Outermost(-1, [LowEnd, other.LowEnd]), ValueRangeEnd.Outermost(1, [HighEnd, other.HighEnd]));
    }

    /// <summary>Reads the invariant form, "[109.5, 110.5)".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the form is invariant.</param>
    /// <exception cref="FormatException">The text is not such a range.</exception>
    public static ValueRange Parse(string s, IFormatProvider? provider) => ValueRangeText.Read(s, language: null).Value;

    /// <summary>Reads the invariant form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ValueRange result) =>
        TextFormat.TryParse(s is null ? null : ValueRangeText.Read(s, language: null), out result);

    /// <summary>Reads what <see cref="In"/> prints.</summary>
    public static ReadResult<ValueRange> Read(string text, Language language) => ValueRangeText.Read(text, language);

    /// <summary>Prints the range in a language, with a semicolon between the ends: "[109,5; 110,5)".</summary>
    public string In(Language language) => ValueRangeText.Print(this, language);

    /// <summary>Prints the range in mathematical notation with invariant numbers: "[109.5, 110.5)".</summary>
    public override string ToString() => ValueRangeText.Print(this, language: null);

    /// <summary>Returns the form that a format names: G, vi or en; the provider is ignored.</summary>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) =>
        ValueRangeText.Print(this, TextFormat.LanguageOf(format));

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextFormat.TryFormat(((IFormattable)this).ToString(format.ToString(), provider), destination, out charsWritten);

    internal static bool IsEmpty(Fraction? low, bool lowIncluded, Fraction? high, bool highIncluded) =>
        low > high || (low is not null && low == high && !(lowIncluded && highIncluded));

    private static ValueRange Between(ValueRangeEnd low, ValueRangeEnd high) => new(
        low.Infinite == 0 ? low.Value : null, low.Included, high.Infinite == 0 ? high.Value : null, high.Included);

    private static Fraction? OneOver(Fraction? end) => end switch
    {
        null => default(Fraction),
        { Sign: 0 } => null,
        { } value => (Fraction)1m / value,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueRange other
        && Low == other.Low
        && LowIncluded == other.LowIncluded
        && High == other.High
        && HighIncluded == other.HighIncluded;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, LowIncluded, High, HighIncluded);

    /// <summary>Determines whether two are equal.</summary>
    public static bool operator ==(ValueRange? left, ValueRange? right) => Equals(left, right);

    /// <summary>Determines whether two differ.</summary>
    public static bool operator !=(ValueRange? left, ValueRange? right) => !Equals(left, right);
}
