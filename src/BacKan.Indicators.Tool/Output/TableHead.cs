namespace BacKan.Indicators.Tool.Output;

/// <summary>The head of a column of a table for people.</summary>
/// <param name="Name">The words.</param>
/// <param name="IsNumber">Whether its cells are numbers: at the right, never broken.</param>
internal sealed record TableHead(string Name, bool IsNumber = false)
{
    /// <summary>Gets whether its cells name the row, with those before them.</summary>
    public bool IsName { get; init; }

    /// <summary>Gets whether its cells are values, which say nothing without the head.</summary>
    public bool IsValue { get; init; }
}
