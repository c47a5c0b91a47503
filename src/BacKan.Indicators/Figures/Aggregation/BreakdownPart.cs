namespace BacKan.Indicators.Figures;

/// <summary>A part of a figure as printed: <i>bộ phận</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Id">The id or name of the part, unique in its breakdown.</param>
/// <param name="Value">Its number, or null where it is missing.</param>
public sealed record BreakdownPart(string Id, StatedQuantity? Value);
