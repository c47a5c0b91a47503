namespace BacKan.Indicators.Emulation;

/// <summary>A scientific topic, project or work: <i>đề tài, đề án khoa học</i>. Null means unknown.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Year">The year of its acceptance.</param>
/// <param name="Scope">The scope, or null.</param>
public sealed record ScientificTopic(int Year, InitiativeScope? Scope) : IYearlyRecord
{
    /// <summary>Gets whether it was accepted (<i>được nghiệm thu</i>), or null.</summary>
    public bool? IsAccepted { get; init; }

    /// <summary>Gets whether it is applied, or null.</summary>
    public bool? IsApplied { get; init; }
}
