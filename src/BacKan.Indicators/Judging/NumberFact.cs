using BacKan.Indicators.Judging.Completions;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Judging;

/// <summary>A fact with a numeric value in a unit: <i>dữ kiện bằng số</i>.</summary>
public sealed class NumberFact : Fact
{
    /// <summary>Creates a fact.</summary>
    /// <param name="key">The stable key.</param>
    /// <param name="name">The name.</param>
    /// <param name="question">The question to a person.</param>
    /// <param name="unit">The unit of its values and thresholds.</param>
    /// <param name="possible">The possible values, or null for every number.</param>
    /// <param name="isWhole">Whether it is always a whole number, such as a count of persons or months.</param>
    public NumberFact(
        string key, BilingualText name, BilingualText question, MeasureUnit unit, ValueRange? possible = null, bool isWhole = false)
        : base(key, name, question)
    {
        ArgumentNullException.ThrowIfNull(unit);
        (Unit, Possible, IsWhole) = (unit, possible, isWhole);
    }

    /// <summary>Gets the unit of its values and thresholds.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets the possible values, or null for every number.</summary>
    public ValueRange? Possible { get; }

    /// <summary>Gets whether it is always a whole number.</summary>
    public bool IsWhole { get; }

    /// <summary>Makes sure that the fact can have a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It cannot.</exception>
    internal void Require(ValueRange value)
    {
        bool fits = value is { IsPoint: true, Low: { } point } && (!IsWhole || point.Denominator.IsOne)
            ? Possible is null || Possible.Contains(point)
            : new NumberCells([]).IsPossible(this, value);
        if (!fits)
            throw new ArgumentOutOfRangeException(
                nameof(value), value,
                Invariant($"{Key} cannot be {value}; expected {(IsWhole ? "a whole number" : "a number")}")
                    + (Possible is { } possible ? Invariant($" in {possible}.") : "."));
    }
}
