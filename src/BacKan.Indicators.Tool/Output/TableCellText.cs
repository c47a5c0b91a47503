namespace BacKan.Indicators.Tool.Output;

/// <summary>A cell of a table for people.</summary>
/// <param name="Words">The words.</param>
/// <param name="Tone">What they say at a glance.</param>
internal readonly record struct TableCellText(string Words, Tone Tone = Tone.None)
{
    public static implicit operator TableCellText(string words) => new(words);
}
