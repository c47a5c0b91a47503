using System.Globalization;

namespace BacKan.Indicators;

/// <summary>A stretch of exact numbers with ends that count or do not: <i>khoảng giá trị</i>.</summary>
/// <remarks>An absent end is open without limit. Never empty. Immutable; equality compares the ends.</remarks>
public sealed record Interval
{
    /// <summary>Creates an interval.</summary>
    /// <param name="low">The lower end, or null without limit.</param>
    /// <param name="lowIncluded">Whether the lower end itself counts.</param>
    /// <param name="high">The upper end, or null without limit.</param>
    /// <param name="highIncluded">Whether the upper end itself counts.</param>
    /// <exception cref="ArgumentException">The interval would hold no number.</exception>
    public Interval(decimal? low, bool lowIncluded, decimal? high, bool highIncluded)
    {
        if (low > high || (low is not null && low == high && !(lowIncluded && highIncluded)))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"An interval from {low} to {high} with these ends holds no number; the lower end must lie below the upper one."), nameof(high));
        (Low, LowIncluded, High, HighIncluded) = (low, lowIncluded && low is not null, high, highIncluded && high is not null);
    }

    /// <summary>Gets the lower end, or null without limit.</summary>
    public decimal? Low { get; }

    /// <summary>Gets whether the lower end counts.</summary>
    public bool LowIncluded { get; }

    /// <summary>Gets the upper end, or null without limit.</summary>
    public decimal? High { get; }

    /// <summary>Gets whether the upper end counts.</summary>
    public bool HighIncluded { get; }

    /// <summary>Gets whether the interval is one number.</summary>
    public bool IsPoint => Low is not null && Low == High;

    /// <summary>Creates the interval of one number.</summary>
    public static Interval Point(decimal value) => new(value, lowIncluded: true, value, highIncluded: true);

    /// <summary>Tells whether a number lies in the interval.</summary>
    public bool Contains(decimal value) =>
        (Low is not { } low || (LowIncluded ? value >= low : value > low))
        && (High is not { } high || (HighIncluded ? value <= high : value < high));

    /// <summary>Tells whether the two intervals share a number.</summary>
    public bool Overlaps(Interval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ScaledOverlap(this, 1m, other, 1m);
    }

    /// <summary>Prints the interval in mathematical notation with invariant numbers: "[109.5, 110.5)".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(LowIncluded ? '[' : '(')}{Plain(Low, "-∞")}, {Plain(High, "∞")}{(HighIncluded ? ']' : ')')}");

    /// <summary>Tells whether a·<paramref name="left"/> and b·<paramref name="right"/> share a number, for positive a and b, without rounding.</summary>
    internal static bool ScaledOverlap(Interval left, decimal a, Interval right, decimal b) =>
        StartsBeforeEnd(left, a, right, b) && StartsBeforeEnd(right, b, left, a);

    private static string Plain(decimal? end, string without) =>
        end?.ToString("0.############################", CultureInfo.InvariantCulture) ?? without;

    private static bool StartsBeforeEnd(Interval first, decimal a, Interval second, decimal b)
    {
        if (first.Low is not { } low || second.High is not { } high)
            return true;
        int order = ExactProduct.Compare(low, a, high, b);
        return order < 0 || (order == 0 && first.LowIncluded && second.HighIncluded);
    }
}
