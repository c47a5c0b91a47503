using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>The pages that lead to the types: one of all namespaces, one of each.</summary>
internal static class IndexPages
{
    public static string OfAll(ApiModel model)
    {
        var links = new Links(model, Links.Api);
        return Page.Of(
            "# API reference",
            "Every public type and member of BacKan.Indicators and BacKan.Indicators.Json. Vietnamese terms lead here from the "
                + "[glossary](../glossary.md), codes from the [error codes](../errors.md).",
            Markdown.Table(
                ["namespace", "types"], model.Types.GroupBy(ApiModel.NamespaceOf, StringComparer.Ordinal).Select(types => (string[])[
                $"[{types.Key}]({links.To(Links.PageOf(types.Key))})", string.Join(" · ", types.Select(t => links.To(t)))])));
    }

    public static string Of(ApiModel model, string ns)
    {
        var links = new Links(model, Links.PageOf(ns));
        var text = new DocText(links);
        return Page.Of(
            $"# {ns}",
            $"[API]({links.To(Links.Api)}) / namespace",
            Markdown.Table(["type", "kind", "what"], model.Types
                .Where(t => string.Equals(ApiModel.NamespaceOf(t), ns, StringComparison.Ordinal))
                .Select(
                    t => (string[])[links.To(t), Names.KindOf(t), DocText.FirstSentence(text.Line(model.DocOf(t)?.Element("summary")))])));
    }
}
