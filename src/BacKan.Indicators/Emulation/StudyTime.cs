namespace BacKan.Indicators.Emulation;

/// <summary>Time sent to study in a year: <i>thời gian được cử đi học</i>. What is null is not known.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Months">How long the course lasts, in whole months; 0 for nobody sent.</param>
public sealed record StudyTime(int Months)
{
    /// <summary>Gets the value that says that the person was not sent to study.</summary>
    public static StudyTime None { get; } = new(0);

    /// <summary>Gets whether the rules of the school were kept, or null.</summary>
    public bool? ObeyedRules { get; init; }

    /// <summary>Gets the result, or null.</summary>
    public StudyResult? Result { get; init; }
}
