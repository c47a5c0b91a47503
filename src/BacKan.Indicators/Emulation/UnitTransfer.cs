namespace BacKan.Indicators.Emulation;

/// <summary>A move to another unit in a year: <i>chuyển công tác</i>. What is null is not known.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="MonthsAtOldUnit">The months of the year in the old unit; 0 for nobody moved.</param>
public sealed record UnitTransfer(int MonthsAtOldUnit)
{
    /// <summary>Gets the value that says that the person stayed.</summary>
    public static UnitTransfer None { get; } = new(0);

    /// <summary>Gets whether the old unit gave its opinion in favour (<i>ý kiến nhận xét</i>), or null.</summary>
    public bool? OldUnitSupports { get; init; }
}
