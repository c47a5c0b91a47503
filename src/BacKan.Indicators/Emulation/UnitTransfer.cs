namespace BacKan.Indicators.Emulation;

/// <summary>A transfer to another unit in a year: <i>chuyển công tác</i>. Null means unknown.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="MonthsAtOldUnit">The months of the year in the old unit; 0 for no transfer.</param>
public sealed record UnitTransfer(int MonthsAtOldUnit)
{
    /// <summary>Gets the value for no transfer.</summary>
    public static UnitTransfer None { get; } = new(0);

    /// <summary>Gets whether the old unit gave a favourable opinion (<i>ý kiến nhận xét</i>), or null.</summary>
    public bool? OldUnitSupports { get; init; }
}
