namespace BacKan.Indicators.Tool.Output;

/// <summary>A cell of a table for people.</summary>
/// <param name="Words">The words.</param>
/// <param name="Tone">What they say at a glance.</param>
internal readonly record struct TableCellText(string Words, Tone Tone = Tone.None)
{
    /// <summary>Gets how deep the cell stands under what it is a part of; its words say it too.</summary>
    public int Indent { get; init; }

    public static implicit operator TableCellText(string words) => new(words);
}
