using System.Globalization;

namespace BacKan.Indicators;

/// <summary>A difference of percentages: <i>điểm phần trăm</i>. Never printed as a percentage.</summary>
/// <remarks>The default is 0 points. Equality compares the value.</remarks>
/// <param name="Value">The value in percentage points.</param>
public readonly record struct PercentagePoints(decimal Value) : IComparable<PercentagePoints>
{
    /// <summary>Adds differences.</summary>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) => new(left.Value + right.Value);

    /// <summary>Turns a difference round.</summary>
    public static PercentagePoints operator -(PercentagePoints value) => new(-value.Value);

    /// <summary>Tells whether the left difference is less.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.Value < right.Value;

    /// <summary>Tells whether the left difference is more.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.Value > right.Value;

    /// <summary>Tells whether the left difference is less or equal.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.Value <= right.Value;

    /// <summary>Tells whether the left difference is more or equal.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.Value >= right.Value;

    /// <inheritdoc/>
    public int CompareTo(PercentagePoints other) => Value.CompareTo(other.Value);

    /// <summary>Prints the value in points, invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} percentage points");
}
