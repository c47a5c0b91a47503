using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Output;

/// <summary>One column of an answer: what people read in every kind of table, and what machines read as JSON, said once.</summary>
/// <typeparam name="TRow">The answer.</typeparam>
/// <param name="Key">The key in JSON; empty where it is for people alone.</param>
/// <param name="Head">The head of the column; null where it is for machines alone.</param>
/// <param name="Shown">The cell as people read it.</param>
/// <param name="Value">Writes the value as JSON.</param>
internal sealed record AnswerColumn<TRow>(string Key, BilingualText? Head, Func<TRow, Language, string>? Shown, Action<Utf8JsonWriter,
    TRow>? Value)
{
    /// <summary>Gets whether the cells are numbers: at the right, never broken.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Gets the tone of a cell.</summary>
    public Func<TRow, Tone>? ToneOf { get; init; }
}
