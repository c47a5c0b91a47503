namespace BacKan.Indicators.Emulation;

/// <summary>Time of assigned study in a year: <i>thời gian được cử đi học</i>. Null means unknown.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Months">The length of the course in whole months; 0 for no study.</param>
public sealed record StudyTime(int Months)
{
    /// <summary>Gets the value for no study.</summary>
    public static StudyTime None { get; } = new(0);

    /// <summary>Gets whether the rules of the school were kept, or null.</summary>
    public bool? ObeyedRules { get; init; }

    /// <summary>Gets the result, or null.</summary>
    public StudyResult? Result { get; init; }
}
