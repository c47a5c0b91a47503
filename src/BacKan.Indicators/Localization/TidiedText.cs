namespace BacKan.Indicators.Localization;

/// <summary>A text with composed letters and plain spaces, which still knows where each of its characters came from.</summary>
internal readonly struct TidiedText(string text, IReadOnlyList<int>? places, int originalLength)
{
    public string Text => text;

    /// <summary>Returns the place in the given text of a place in the tidied one.</summary>
    public int Original(int place) => places is null ? place : place < places.Count ? places[place] : originalLength;
}
