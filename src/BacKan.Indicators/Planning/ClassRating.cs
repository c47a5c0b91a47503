namespace BacKan.Indicators.Planning;

/// <summary>A sum of points and the class that it earns: <i>kết quả phân loại theo điểm</i>.</summary>
/// <param name="Total">The sum, with priority points.</param>
/// <param name="Class">The class.</param>
/// <param name="ReachesSpecialMark">Whether the points without priority points reach the mark of the class above all others, the conditions of which are not held.</param>
public sealed record ClassRating(decimal Total, string Class, bool ReachesSpecialMark);
