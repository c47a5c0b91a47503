namespace BacKan.Indicators.Figures;

/// <summary>A part of a whole at two times: <i>bộ phận ở hai kỳ</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Id">The id of the part, "services".</param>
/// <param name="From">Its earlier value.</param>
/// <param name="To">Its later value.</param>
public sealed record GrowthPart(string Id, Quantity From, Quantity To);
