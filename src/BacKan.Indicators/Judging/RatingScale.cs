using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Judging;

/// <summary>A scale that gives each value in its range a grade: <i>thang xếp loại</i>.</summary>
/// <remarks>The constructor verifies that the bands have no gap and no overlap. Immutable and thread-safe; compares by reference.</remarks>
/// <typeparam name="T">The grade.</typeparam>
internal sealed class RatingScale<T>
    where T : notnull
{
    private readonly RatingBand<T>[] bands;

    /// <summary>Creates a scale.</summary>
    /// <param name="name">The name of what is rated.</param>
    /// <param name="range">The values that the scale must cover: from 0 to 100, or every number.</param>
    /// <param name="bands">The bands, in any order.</param>
    /// <exception cref="ArgumentException">
    /// Two bands overlap, a value in the range has no band, or a band exceeds the range; the message names the place.
    /// </exception>
    public RatingScale(BilingualText name, ValueRange range, IEnumerable<RatingBand<T>> bands)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(bands);
        (Name, Range) = (name, range);
        this.bands = [.. bands.OrderBy(b => b.Values.Low.HasValue).ThenBy(b => b.Values.Low).ThenBy(b => !b.Values.LowIncluded)];
        if (this.bands.Length == 0)
            throw new ArgumentException($"{name.En} must have one band or more.", nameof(bands));

        ValueRange first = this.bands[0].Values, last = this.bands[^1].Values;
        if (first.Low != range.Low || first.LowIncluded != range.LowIncluded)
            throw new ArgumentException(
                Invariant($"{name.En} must begin where its range {range} begins; the first band is {first}."), nameof(bands));
        for (int i = 1; i < this.bands.Length; i++)
        {
            ValueRange before = this.bands[i - 1].Values, after = this.bands[i].Values;
            if (before.High is null || before.High > after.Low || (before.High == after.Low && before.HighIncluded && after.LowIncluded))
                throw new ArgumentException(
                    Invariant($"{name.En}: the bands {before} and {after} overlap; one value has one grade."), nameof(bands));
            if (before.High < after.Low || (!before.HighIncluded && !after.LowIncluded))
                throw new ArgumentException(
                    Invariant($"{name.En}: between the bands {before} and {after} values have no grade."), nameof(bands));
        }

        if (last.High != range.High || last.HighIncluded != range.HighIncluded)
            throw new ArgumentException(
                Invariant($"{name.En} must end where its range {range} ends; the last band is {last}."), nameof(bands));
    }

    /// <summary>Gets the name of what is rated.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the values that the scale covers.</summary>
    public ValueRange Range { get; }

    /// <summary>Gets the bands from the lowest values up.</summary>
    public IReadOnlyList<RatingBand<T>> Bands => bands;

    /// <summary>Returns the grade of an unrounded value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside the range of the scale.</exception>
    public T Rate(decimal value) => Array.Find(bands, b => b.Values.Contains(value)) is { } band
        ? band.Grade
        : throw new ArgumentOutOfRangeException(nameof(value), value, Invariant($"{Name.En} rates values in {Range}."));
}
