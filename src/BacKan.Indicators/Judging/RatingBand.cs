namespace BacKan.Indicators.Judging;

/// <summary>One grade of a rating scale with the values that earn it: <i>mức xếp loại</i>.</summary>
/// <typeparam name="T">The grade.</typeparam>
public sealed record RatingBand<T>
    where T : notnull
{
    /// <summary>Creates it.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="values">The values that earn it.</param>
    public RatingBand(T grade, ValueRange values) =>
        (Grade, Values) = (grade, values);

    /// <summary>Gets the grade.</summary>
    public T Grade { get; }

    /// <summary>Gets the values that earn it.</summary>
    public ValueRange Values { get; }
}
