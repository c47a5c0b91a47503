using System.Text;

namespace BacKan.Indicators.Json;

/// <summary>The words of enumerations in files: AtLeast is "at-least".</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a defined value.");
        var word = new StringBuilder();
        foreach (char letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    public static bool TryParse<T>(string word, out T value)
        where T : struct, Enum
    {
        foreach (T candidate in Enum.GetValues<T>())
        {
            if (string.Equals(Of(candidate), word, StringComparison.Ordinal))
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}
