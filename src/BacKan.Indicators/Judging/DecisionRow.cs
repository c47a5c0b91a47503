namespace BacKan.Indicators.Judging;

/// <summary>One row of a decision table: <i>một trường hợp</i>, the class of the cases that meet its condition.</summary>
/// <typeparam name="T">What is decided.</typeparam>
public sealed class DecisionRow<T>
    where T : notnull
{
    /// <summary>Creates the row.</summary>
    /// <param name="result">What is decided.</param>
    /// <param name="when">The condition, with its provision.</param>
    public DecisionRow(T result, Criterion when)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(when);
        (Result, When) = (result, when);
    }

    /// <summary>Gets what is decided.</summary>
    public T Result { get; }

    /// <summary>Gets the condition.</summary>
    public Criterion When { get; }
}
