namespace BacKan.Indicators.Emulation;

/// <summary>An initiative: <i>sáng kiến</i>. Null means unknown.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Year">The year of its recognition.</param>
/// <param name="Scope">The scope, or null.</param>
/// <param name="Recogniser">The recognising authority, or null if the file has no certificate.</param>
public sealed record Initiative(int Year, InitiativeScope? Scope, InitiativeRecogniser? Recogniser) : IYearlyRecord
{
    /// <summary>Gets whether it is applied, or null.</summary>
    public bool? IsApplied { get; init; }

    /// <summary>Gets whether it can be repeated in the ministry or province (<i>khả năng nhân rộng</i>), or null.</summary>
    public bool? IsReplicable { get; init; }

    /// <summary>Gets whether it was already used for a title or form, or null.</summary>
    public bool? IsUsed { get; init; }
}
