namespace BacKan.Indicators.Emulation;

/// <summary>An initiative: <i>sáng kiến</i>. What is null is not known.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Year">The year of its recognition.</param>
/// <param name="Scope">How far it reaches, or null.</param>
/// <param name="Recogniser">Who recognised it, or null while no certificate is in the file.</param>
public sealed record Initiative(int Year, InitiativeScope? Scope, InitiativeRecogniser? Recogniser) : IYearlyRecord
{
    /// <summary>Gets whether it is applied, or null.</summary>
    public bool? IsApplied { get; init; }

    /// <summary>Gets whether it can be repeated in the ministry or province (<i>khả năng nhân rộng</i>), or null.</summary>
    public bool? IsReplicable { get; init; }

    /// <summary>Gets whether it served a title or form already, or null.</summary>
    public bool? IsUsed { get; init; }
}
