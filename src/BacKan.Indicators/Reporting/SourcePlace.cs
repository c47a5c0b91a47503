namespace BacKan.Indicators.Reporting;

/// <summary>The place of a statement in its source: <i>vị trí trong nguồn</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class SourcePlace
{
    /// <summary>Creates a place.</summary>
    /// <param name="path">The path: "$.figures[3]" in a file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Line or column is below 1.</exception>
    public SourcePlace(string path, int line = 1, int column = 1)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        (Path, Line, Column) = (path, line, column);
    }

    /// <summary>Gets the path.</summary>
    public string Path { get; }

    /// <summary>Gets the line, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column, from 1.</summary>
    public int Column { get; }
}
