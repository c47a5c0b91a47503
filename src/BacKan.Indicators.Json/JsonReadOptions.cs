namespace BacKan.Indicators.Json;

/// <summary>
/// The limits within which JSON is read: <i>giới hạn khi đọc JSON</i>. What goes beyond one is refused whole, with one problem.
/// </summary>
/// <remarks>Time and memory of reading are linear in the input within these limits. Immutable.</remarks>
public sealed class JsonReadOptions
{
    private readonly int depth = 64;

    /// <summary>Gets the limits that hold where none are given.</summary>
    public static JsonReadOptions Default { get; } = new();

    /// <summary>Gets the most bytes of a document; 16 MiB by default.</summary>
    public int MaxBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Gets how deep objects and arrays stand inside one another; 64 by default, at most 256.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 256.</exception>
    public int MaxDepth
    {
        get => depth;
        init => depth = value is >= 1 and <= 256
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a depth from 1 to 256.");
    }

    /// <summary>
    /// Gets the most values (objects, arrays, texts, numbers, words) of a document; 1,000,000 by default, about 40 bytes of memory each.
    /// </summary>
    public int MaxNodes { get; init; } = 1_000_000;

    /// <summary>Gets the most characters of a number or a fraction; 128 by default.</summary>
    public int MaxNumberLength { get; init; } = 128;

    /// <summary>Gets the most bytes of a text or of the name of a member; 65,536 by default.</summary>
    public int MaxTextLength { get; init; } = 65_536;

    /// <summary>Gets the most problems that are named; 100 by default. The others are counted.</summary>
    public int MaxProblems { get; init; } = 100;

    /// <summary>Gets the most conditions of a rule, counted at every depth and a run of years once for each year; 500 by default.</summary>
    public int MaxCriteria { get; init; } = 500;
}
