using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>The glossary: every Vietnamese term that a summary carries, what it means and what it is called in code.</summary>
internal static partial class Glossary
{
    public const string Path = "glossary.md";

    /// <summary>Gets the Vietnamese terms of a summary.</summary>
    public static IEnumerable<string> TermsOf(XElement? doc) => (doc?.Element("summary")?.Descendants("i") ?? [])
        .Select(i => Spaces().Replace(i.Value, " ").Trim())
        .Where(term => term.Length > 0);

    public static string Write(ApiModel model, GlossaryNotes notes)
    {
        var links = new Links(model, Path);
        var text = new DocText(links);
        var entries = from type in model.Types
                      from symbol in model.MembersOf(type).Where(m => m is not IMethodSymbol { MethodKind: MethodKind.Constructor })
                          .Prepend(type)
                      let doc = model.DocOf(symbol)
                      from term in TermsOf(doc).Distinct(StringComparer.OrdinalIgnoreCase)
                      select (Term: term, Symbol: symbol, Meaning: Meaning(text.Line(doc!.Element("summary")), term, symbol));
        var groups = entries
            .OrderBy(e => e.Term, VietnameseOrder.Instance)
            .ThenBy(e => Names.Of(e.Symbol), StringComparer.Ordinal)
            .GroupBy(e => VietnameseOrder.HeadingOf(e.Term), StringComparer.Ordinal)
            .OrderBy(g => g.Key, VietnameseOrder.Instance);
        return Page.Of(
        [
            "# Glossary",
            "Thuật ngữ tiếng Việt, nghĩa tiếng Anh và tên trong mã nguồn. The Vietnamese terms of the library in the order of a Vietnamese "
                + "dictionary, each with its meaning and its name in code.",
            notes.Render(model, links),
            .. groups.Select(group => $"## {(group.Key is "#" ? "Signs" : group.Key)}\n\n" + Markdown.Table(
                ["thuật ngữ", "meaning", "in code"],
                group.Select(e => (string[])[Markdown.Escape(e.Term), e.Meaning, links.To(e.Symbol)]))),
        ]);
    }

    /// <summary>Gets the first sentence without the term itself; the words of the code's name where the term opens it.</summary>
    private static string Meaning(string summary, string term, ISymbol symbol)
    {
        string shown = Markdown.Italic(Markdown.Escape(term));
        string meaning = DocText.FirstSentence(summary)
            .Replace($": {shown}", "", StringComparison.Ordinal)
            .Replace($" ({shown})", "", StringComparison.Ordinal);
        foreach (string opening in (string[])[shown + ": ", "Gets "])
            meaning = meaning.StartsWith(opening, StringComparison.Ordinal) ? meaning[opening.Length..] : meaning;
        if (meaning.StartsWith(shown, StringComparison.Ordinal))
            meaning = WordStart().Replace(symbol.Name, start => " " + start.Value.ToLowerInvariant()) + meaning[shown.Length..];
        return meaning.Length == 0 ? "" : char.ToUpperInvariant(meaning[0]) + meaning[1..];
    }

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
