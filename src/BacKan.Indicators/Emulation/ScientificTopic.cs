namespace BacKan.Indicators.Emulation;

/// <summary>A scientific topic, project or work: <i>đề tài, đề án khoa học</i>. Null means unknown.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <param name="year">The year of its acceptance.</param>
/// <param name="scope">The scope, or null.</param>
public sealed class ScientificTopic(int year, InitiativeScope? scope) : IYearlyRecord
{
    /// <summary>Gets the year of its acceptance.</summary>
    public int Year { get; } = year;

    /// <summary>Gets the scope, or null.</summary>
    public InitiativeScope? Scope { get; } = scope;

    /// <summary>Gets whether it was accepted (<i>được nghiệm thu</i>), or null.</summary>
    public bool? IsAccepted { get; init; }

    /// <summary>Gets whether it is applied, or null.</summary>
    public bool? IsApplied { get; init; }
}
