namespace BacKan.Indicators.Tests;

/// <summary>Texts that nobody would write, for readers that must refuse them.</summary>
internal static class Fuzz
{
    /// <summary>Pieces of an alphabet, at random and up to 30 of them; words of the alphabet come whole now and then.</summary>
    public static string Text(Random random, string alphabet)
    {
        string[] words = alphabet.Split(' ');
        return string.Concat(Enumerable.Range(0, random.Next(0, 30)).Select(_ =>
            random.Next(4) == 0 ? words[random.Next(words.Length)] + " " : alphabet[random.Next(alphabet.Length)].ToString()));
    }

    public static string Megabyte(string piece) => string.Concat(Enumerable.Repeat(piece, (1_000_000 / piece.Length) + 1));
}
