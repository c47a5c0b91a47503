namespace BacKan.Indicators.Planning;

/// <summary>A sum of points with its class: <i>kết quả phân loại theo điểm</i>.</summary>
/// <param name="Total">The sum, with priority points.</param>
/// <param name="Class">The class.</param>
/// <param name="Special">
/// Whether the class above all others is out of reach (NotMet), open because the type of the unit was not stated (Unknown), or for people
/// to judge under further conditions; never Met.
/// </param>
public sealed record ClassRating(decimal Total, string Class, Outcome Special);
