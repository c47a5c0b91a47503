using System.Globalization;

namespace BacKan.Indicators;

/// <summary>A percentage: <i>phần trăm</i>; 53.1 is 53.1 percent. Not limited to 0 to 100.</summary>
/// <remarks>There is no sum of percentages: rates cannot be added. The default is 0 percent. Equality compares the value.</remarks>
/// <param name="Value">The value in percent.</param>
public readonly record struct Percentage(decimal Value) : IComparable<Percentage>
{
    /// <summary>Gets a part of a whole in percent, divided once and not rounded further than a decimal's 28 digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="whole"/> is zero.</exception>
    public static Percentage Of(decimal part, decimal whole) => whole == 0m
        ? throw new ArgumentOutOfRangeException(nameof(whole), whole, "A percentage of zero is not defined.")
        : new(part * 100m / whole);

    /// <summary>Gets the difference of two percentages, in percentage points.</summary>
    public static PercentagePoints operator -(Percentage left, Percentage right) => new(left.Value - right.Value);

    /// <summary>Adds percentage points to a percentage.</summary>
    public static Percentage operator +(Percentage left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>Tells whether the left percentage is less.</summary>
    public static bool operator <(Percentage left, Percentage right) => left.Value < right.Value;

    /// <summary>Tells whether the left percentage is more.</summary>
    public static bool operator >(Percentage left, Percentage right) => left.Value > right.Value;

    /// <summary>Tells whether the left percentage is less or equal.</summary>
    public static bool operator <=(Percentage left, Percentage right) => left.Value <= right.Value;

    /// <summary>Tells whether the left percentage is more or equal.</summary>
    public static bool operator >=(Percentage left, Percentage right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Value.CompareTo(other.Value);

    /// <summary>Prints the value with a percent sign, invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value}%");
}
