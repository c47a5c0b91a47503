using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace BacKan.Indicators.Docs;

/// <summary>Turns documentation comments into Markdown, seen from one page.</summary>
internal sealed partial class DocText(Links links)
{
    /// <summary>Writes an element as paragraphs, lists and code.</summary>
    public string Blocks(XElement? element) => string.Join("\n\n", element is null ? [] : BlocksOf(element));

    /// <summary>Writes an element as one line.</summary>
    public string Line(XElement? element) => Blocks(element).Replace("\n\n", " ", StringComparison.Ordinal).Replace('\n', ' ');

    /// <summary>Gets the first sentence of a rendered text.</summary>
    public static string FirstSentence(string rendered) =>
        SentenceEnd().Match(rendered) is { Success: true } end ? rendered[..(end.Index + 1)] : rendered;

    private List<string> BlocksOf(XElement element)
    {
        List<string> blocks = [];
        var line = new StringBuilder();
        foreach (XNode node in element.Nodes())
        {
            List<string>? inner = node is XElement child ? child.Name.LocalName switch
            {
                "para" or "p" => BlocksOf(child),
                "code" => [Markdown.Fence(Unindent(child.Value))],
                "list" => [ListOf(child)],
                _ => null,
            } : null;
            if (inner is null)
            {
                line.Append(Inline(node));
                continue;
            }

            Flush();
            blocks.AddRange(inner);
        }

        Flush();
        return blocks;

        void Flush()
        {
            string text = Markdown.Paragraph(Spaces().Replace(line.ToString(), " "));
            if (text.Length > 0)
                blocks.Add(text);
            line.Clear();
        }
    }

    private string Inline(XNode node) => node switch
    {
        XText text => Markdown.Escape(text.Value),
        XElement { Name.LocalName: "i" or "em" } italic => Markdown.Italic(Inner(italic).Trim()),
        XElement { Name.LocalName: "b" or "strong" } bold => $"<b>{Inner(bold)}</b>",
        XElement { Name.LocalName: "c" } code => Markdown.Code(code.Value.Trim()),
        XElement { Name.LocalName: "paramref" or "typeparamref" } named => Markdown.Code(named.Attribute("name")?.Value ?? ""),
        XElement { Name.LocalName: "see" or "seealso" } see => See(see),
        XElement { Name.LocalName: "br" } => "<br>",
        XElement other => Inner(other),
        _ => "",
    };

    private string Inner(XElement element) => Spaces().Replace(string.Concat(element.Nodes().Select(Inline)), " ");

    private string See(XElement see)
    {
        string words = Inner(see).Trim();
        if (see.Attribute("langword") is { } keyword)
            return Markdown.Code(keyword.Value);
        if (see.Attribute("href") is { } address)
            return $"[{(words.Length > 0 ? words : Markdown.Escape(address.Value))}]({address.Value})";
        return links.ToCref(see.Attribute("cref")?.Value ?? "", words);
    }

    private string ListOf(XElement list)
    {
        var items = list.Elements("item").Select(item => (
            Term: item.Element("term") is { } term ? Line(term) : "",
            Text: Line(item.Element("description") ?? (item.Element("term") is null ? item : null)))).ToList();
        if (list.Attribute("type") is { Value: "table" })
        {
            XElement? head = list.Element("listheader");
            return Markdown.Table(
                [Line(head?.Element("term")), Line(head?.Element("description"))], items.Select(i => (string[])[i.Term, i.Text]));
        }

        bool numbered = list.Attribute("type") is { Value: "number" };
        return string.Join('\n', items.Select((item, at) =>
            (numbered ? FormattableString.Invariant($"{at + 1}. ") : "- ")
                + string.Join(": ", new[] { item.Term, item.Text }.Where(t => t.Length > 0))));
    }

    private static string Unindent(string code)
    {
        string[] lines = code.ReplaceLineEndings("\n").Trim('\n').TrimEnd().Split('\n');
        int margin = lines.Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select(l => l.Length > margin ? l[margin..] : ""));
    }

    // A sentence ends with a stop before a capital, a quotation or a code span.
    [GeneratedRegex(@"[.?!](?=[)”""]?\s+[\p{Lu}""“`\[])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
