namespace BacKan.Indicators.Judging;

/// <summary>One grade of a rating scale with the values that earn it: <i>mức xếp loại</i>.</summary>
/// <typeparam name="T">The grade.</typeparam>
/// <param name="Grade">The grade.</param>
/// <param name="Values">The values that earn it.</param>
public sealed record RatingBand<T>(T Grade, ValueRange Values)
    where T : notnull;
