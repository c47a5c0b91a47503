namespace BacKan.Indicators.Judging;

/// <summary>A grade of a rating scale with its values: <i>mức xếp loại</i>.</summary>
/// <typeparam name="T">The grade.</typeparam>
internal sealed class RatingBand<T>
    where T : notnull
{
    /// <summary>Creates a band.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="values">The values of the grade.</param>
    public RatingBand(T grade, ValueRange values) =>
        (Grade, Values) = (grade, values);

    /// <summary>Gets the grade.</summary>
    public T Grade { get; }

    /// <summary>Gets the values of the grade.</summary>
    public ValueRange Values { get; }
}
