using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>The part of the glossary that people write. A code span in it names a type or <c>Type.Member</c> and becomes a link.</summary>
internal sealed partial class GlossaryNotes(string markdown)
{
    public string Render(ApiModel model, Links links) =>
        CodeSpan().Replace(markdown.Trim(), span => Find(model, span.Groups["name"].Value) is { } symbol ? links.To(symbol) : span.Value);

    /// <summary>Names every code span that means nothing, or more than one thing.</summary>
    public IEnumerable<string> Problems(ApiModel model) => CodeSpan().Matches(markdown)
        .Select(span => span.Groups["name"].Value)
        .Where(name => Find(model, name) is null)
        .Select(name => $"docs/generator/glossary-notes.md: `{name}` is no type and no Type.Member");

    private static ISymbol? Find(ApiModel model, string name)
    {
        var found = model.Types.SelectMany(t => model.MembersOf(t).Prepend(t))
            .Where(
                s => string.Equals(Names.Of(s), name, StringComparison.Ordinal)
                    && s is not IMethodSymbol { MethodKind: MethodKind.Constructor })
            .ToList();
        return found.Count == 0 || found.Any(s => s is INamedTypeSymbol) && found.Count > 1 ? null : found[0];
    }

    [GeneratedRegex("`(?<name>[^`\n]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeSpan();
}
