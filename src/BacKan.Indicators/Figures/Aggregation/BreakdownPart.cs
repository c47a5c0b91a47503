namespace BacKan.Indicators.Figures;

/// <summary>A part of a figure as printed: <i>bộ phận</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class BreakdownPart
{
    /// <summary>Creates it.</summary>
    /// <param name="id">The id or name of the part, unique in its breakdown.</param>
    /// <param name="value">Its number, or null where it is missing.</param>
    public BreakdownPart(string id, StatedQuantity? value) =>
        (Id, Value) = (id, value);

    /// <summary>Gets the id or name of the part, unique in its breakdown.</summary>
    public string Id { get; }

    /// <summary>Gets its number, or null where it is missing.</summary>
    public StatedQuantity? Value { get; }
}
