namespace BacKan.Indicators.Judging;

/// <summary>One row of a decision table: <i>một trường hợp</i>, the class of the cases that meet its condition.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
internal sealed class DecisionRow<T>
    where T : notnull
{
    /// <summary>Creates a row.</summary>
    /// <param name="result">The result.</param>
    /// <param name="when">The condition, with its provision.</param>
    public DecisionRow(T result, Criterion when)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(when);
        (Result, When) = (result, when);
    }

    /// <summary>Gets the result.</summary>
    public T Result { get; }

    /// <summary>Gets the condition.</summary>
    public Criterion When { get; }
}
