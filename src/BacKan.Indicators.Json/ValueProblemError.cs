namespace BacKan.Indicators.Json;

/// <summary>One thing that is wrong with a request: <i>một lỗi</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ValueProblemError
{
    internal ValueProblemError(string code, string path, int? line, int? column, string detail) =>
        (Code, Path, Line, Column, Detail) = (code, path, line, column, detail);

    /// <summary>Gets the stable code, "BK4004".</summary>
    public string Code { get; }

    /// <summary>Gets where it stands, "$.income".</summary>
    public string Path { get; }

    /// <summary>Gets the line, from 1, where the document was read.</summary>
    public int? Line { get; }

    /// <summary>Gets the column, from 1, where the document was read.</summary>
    public int? Column { get; }

    /// <summary>Gets what is wrong, in the language that was asked for.</summary>
    public string Detail { get; }
}
