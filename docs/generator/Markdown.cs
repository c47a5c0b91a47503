using System.Text;
using System.Text.RegularExpressions;

namespace BacKan.Indicators.Docs;

/// <summary>Text that means the same to GitHub and to site builders that read HTML tags and <c>{{ }}</c>.</summary>
internal static partial class Markdown
{
    /// <summary>Escapes plain text.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '{' => escaped.Append("&#123;"),
                '}' => escaped.Append("&#125;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '~' or '$' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Writes code inside a line.</summary>
    public static string Code(string code) => code.Length == 0 ? "" : code.AsSpan().ContainsAny('`', '{')
        ? "<code>" + Escape(code) + "</code>"
        : "`" + code + "`";

    /// <summary>Writes code on lines of its own.</summary>
    public static string Fence(string code)
    {
        string marks = "```";
        while (code.Contains(marks, StringComparison.Ordinal))
            marks += "`";
        return $"{marks}csharp\n{code}\n{marks}";
    }

    /// <summary>Writes a term in italics; the tag where the stars would not be seen as such.</summary>
    public static string Italic(string rendered) =>
        rendered.Length == 0 ? "" : char.IsLetter(rendered[0]) && char.IsLetter(rendered[^1]) ? $"*{rendered}*" : $"<i>{rendered}</i>";

    /// <summary>Keeps a paragraph from being read as a heading or a list.</summary>
    public static string Paragraph(string rendered) => BlockStart().Replace(rendered.Trim(), @"${digits}\${mark}");

    /// <summary>Writes a table.</summary>
    public static string Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows) =>
        string.Join('\n', rows.Prepend([.. head.Select(_ => "---")]).Prepend(head).Select(
            row => "| " + string.Join(" | ", row.Select(Cell)) + " |"));

    private static string Cell(string rendered) => rendered
        .Replace("\n\n", "<br>", StringComparison.Ordinal)
        .Replace('\n', ' ')
        .Replace("|", @"\|", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<digits>[0-9]*)(?<mark>[-+#=.)])(?=[\s#.-]|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlockStart();
}
