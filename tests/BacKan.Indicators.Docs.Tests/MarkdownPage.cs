using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace BacKan.Indicators.Docs.Tests;

/// <summary>A Markdown page as a reader follows it: its links, its anchors, its C#.</summary>
internal sealed partial class MarkdownPage
{
    private readonly string text;
    private readonly string prose;

    public MarkdownPage(string path, string text)
    {
        (Path, this.text) = (path, text.ReplaceLineEndings("\n"));
        prose = Fence().Replace(this.text, "");
        Anchors = AnchorsOf(prose);
    }

    /// <summary>Gets the path from the root of the repository, with slashes.</summary>
    public string Path { get; }

    /// <summary>Gets the anchors that GitHub makes of the headings.</summary>
    public IReadOnlySet<string> Anchors { get; }

    /// <summary>Gets the targets of the links inside the repository.</summary>
    public IEnumerable<string> Links => Link().Matches(CodeSpan().Replace(prose, "code"))
        .Select(link => link.Groups["target"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>Gets the blocks of C#.</summary>
    public IEnumerable<string> CSharp => Fence().Matches(text)
        .Where(fence => string.Equals(fence.Groups["language"].Value, "csharp", StringComparison.Ordinal))
        .Select(fence => fence.Groups["body"].Value);

    private static HashSet<string> AnchorsOf(string prose)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(prose))
        {
            string anchor = AnchorOf(heading.Groups["words"].Value);
            string free = anchor;
            for (int again = 1; !anchors.Add(free); again++)
                free = FormattableString.Invariant($"{anchor}-{again}");
        }

        return anchors;
    }

    private static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder();
        foreach (char c in WebUtility.HtmlDecode(Link().Replace(heading, "${words}")).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
                anchor.Append(c);
            else if (c == ' ')
                anchor.Append('-');
        }

        return anchor.ToString();
    }

    [GeneratedRegex("^(?<marks>```+)(?<language>[a-z]*)[^\\n]*\\n(?<body>.*?)^\\k<marks>\\s*$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\\n]+`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\[(?<words>[^\]\n]*)\]\((?<target>[^)\s]+)(\s[^)]*)?\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (?<words>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
