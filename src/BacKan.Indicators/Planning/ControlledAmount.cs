namespace BacKan.Indicators.Planning;

/// <summary>One amount before and after it was cut to a total: <i>số sau khống chế</i>.</summary>
/// <param name="Given">The amount before.</param>
/// <param name="Kept">The amount after.</param>
public readonly record struct ControlledAmount(decimal Given, decimal Kept)
{
    /// <summary>Gets what was cut.</summary>
    public decimal Cut => Given - Kept;
}
