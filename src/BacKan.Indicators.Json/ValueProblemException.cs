namespace BacKan.Indicators.Json;

/// <summary>
/// Data that a request gave and that cannot be used: <i>dữ liệu không dùng được</i>. A host answers <see cref="Problem"/>.
/// </summary>
public sealed class ValueProblemException : FormatException
{
    /// <summary>Creates the exception of a problem.</summary>
    public ValueProblemException(ValueProblem problem)
        : base(problem?.Detail)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Problem = problem;
    }

    /// <summary>Gets the problem.</summary>
    public ValueProblem Problem { get; }
}
