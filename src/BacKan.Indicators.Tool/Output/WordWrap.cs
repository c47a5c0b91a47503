using System.Text;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Output;

/// <summary>Breaks lines between words for a terminal; what follows stands under what it belongs to.</summary>
internal static class WordWrap
{
    private const int Narrowest = 10;

    /// <summary>Breaks each line of a text; what does not fit goes on after as many spaces as the line begins with, and more.</summary>
    /// <param name="text">Lines.</param>
    /// <param name="width">The columns of the terminal.</param>
    /// <param name="hang">How many spaces more.</param>
    public static string Of(string text, int width, int hang = 0) =>
        string.Join('\n', text.Split('\n').SelectMany(line => Lines(line, width, hang)));

    private static IEnumerable<string> Lines(string line, int width, int hang)
    {
        if (Shown.Width(line) <= width)
            return [line.TrimEnd()];
        int own = line.Length - line.TrimStart(' ').Length, indent = Math.Min(own + hang, Math.Max(0, width - Narrowest));
        List<string> lines = [];
        var now = new StringBuilder(line[..own]);
        int at = own;
        foreach (string word in line[own..].Split(' '))
        {
            int wide = Shown.Width(word);
            if (at > indent && at + wide > width)
            {
                lines.Add(now.ToString().TrimEnd());
                now.Clear().Append(' ', indent);
                at = indent;
            }

            now.Append(word).Append(' ');
            at += wide + 1;
        }

        return [.. lines, now.ToString().TrimEnd()];
    }
}
