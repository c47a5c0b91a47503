using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json;

/// <summary>A value that was read from JSON, or everything that could not be used: <i>kết quả đọc JSON</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
/// <typeparam name="T">What was to be read.</typeparam>
public sealed class ValueReading<T>
    where T : notnull
{
    private readonly T? value;

    internal ValueReading(T? value, IReadOnlyList<FileProblem> problems, int more)
    {
        (this.value, Problems, MoreProblems) = (value, problems, more);
    }

    /// <summary>
    /// Gets what could not be used in order of the document, each with path, line and column, at most
    /// <see cref="JsonReadOptions.MaxProblems"/>; empty where the value was read.
    /// </summary>
    public IReadOnlyList<FileProblem> Problems { get; }

    /// <summary>Gets how many problems there are beside those that are named.</summary>
    public int MoreProblems { get; }

    /// <summary>Gets the value, if nothing stood in its way.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T read)
    {
        read = value;
        return Problems.Count == 0;
    }

    /// <summary>What was read beside problems, where that comes out.</summary>
    internal T? Kept => value;

    /// <summary>Gets what could not be used as a problem that a host answers.</summary>
    /// <param name="language">The language of the words; the codes are the same in each.</param>
    /// <exception cref="InvalidOperationException">The value was read.</exception>
    public ValueProblem ToProblem(Language language) => Problems.Count > 0
        ? ValueProblem.Unreadable(Problems, MoreProblems, language)
        : throw new InvalidOperationException("The value was read; there is no problem.");

    /// <summary>Gets the value.</summary>
    /// <param name="language">The language of the problem.</param>
    /// <exception cref="ValueProblemException">It was not read.</exception>
    public T Require(Language language) => Problems.Count == 0 ? value! : throw new ValueProblemException(ToProblem(language));

    /// <summary>Gets the value.</summary>
    /// <exception cref="FormatException">It was not read; the message names the first problem.</exception>
    public T Value => Problems.Count == 0 ? value! : throw new FormatException(
        $"{Problems[0].Code} at {Problems[0].Place.Path}: found {Problems[0].Value ?? "nothing"}, expected {Problems[0].Expected.En}.");
}
