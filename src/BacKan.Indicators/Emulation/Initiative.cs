namespace BacKan.Indicators.Emulation;

/// <summary>An initiative: <i>sáng kiến</i>. Null means unknown.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <param name="year">The year of its recognition.</param>
/// <param name="scope">The scope, or null.</param>
/// <param name="recogniser">The recognising authority, or null if the file has no certificate.</param>
public sealed class Initiative(int year, InitiativeScope? scope, InitiativeRecogniser? recogniser) : IYearlyRecord
{
    /// <summary>Gets the year of its recognition.</summary>
    public int Year { get; } = year;

    /// <summary>Gets the scope, or null.</summary>
    public InitiativeScope? Scope { get; } = scope;

    /// <summary>Gets the recognising authority, or null if the file has no certificate.</summary>
    public InitiativeRecogniser? Recogniser { get; } = recogniser;

    /// <summary>Gets whether it is applied, or null.</summary>
    public bool? IsApplied { get; init; }

    /// <summary>Gets whether it can be repeated in the ministry or province (<i>khả năng nhân rộng</i>), or null.</summary>
    public bool? IsReplicable { get; init; }

    /// <summary>Gets whether it was already used for a title or form, or null.</summary>
    public bool? IsUsed { get; init; }
}
