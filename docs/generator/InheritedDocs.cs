using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>Documentation by symbol, with <c>inheritdoc</c> answered by the words that it stands for.</summary>
internal sealed class InheritedDocs(ApiModel model, IEnumerable<XDocument> documents)
{
    private readonly Dictionary<string, XElement> written = documents
        .SelectMany(d => d.Descendants("member"))
        .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    public XElement? Of(ISymbol symbol)
    {
        if (symbol.OriginalDefinition.GetDocumentationCommentId() is not { } id || !written.TryGetValue(id, out XElement? own))
            return null;
        if (own.Element("inheritdoc") is not { } inherit)
            return own;
        if (SourceOf(symbol, inherit) is not { } source)
            return own;
        // The framework's words are not at hand, and a reader knows them.
        return model.IsOwn(source)
            ? Merge(own, Of(source))
            : Merge(own, new XElement("member", new XElement(
                "summary", "As in ", new XElement("see", new XAttribute("cref", source.OriginalDefinition.GetDocumentationCommentId()!)),
                ".")));
    }

    private ISymbol? SourceOf(ISymbol symbol, XElement inherit)
    {
        if (inherit.Attribute("cref") is { } cref)
            return model.Find(cref.Value);
        return symbol switch
        {
            INamedTypeSymbol { BaseType: { SpecialType: not SpecialType.System_Object } parent } => parent,
            INamedTypeSymbol type => type.Interfaces.FirstOrDefault(),
            IMethodSymbol { OverriddenMethod: { } parent } => parent,
            IPropertySymbol { OverriddenProperty: { } parent } => parent,
            _ => symbol.ContainingType.AllInterfaces
                .SelectMany(i => i.GetMembers())
                .Where(m => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(m), symbol))
                .OrderBy(m => model.IsOwn(m) ? 0 : 1)
                .ThenBy(m => m.GetDocumentationCommentId(), StringComparer.Ordinal)
                .FirstOrDefault(),
        };
    }

    private static XElement Merge(XElement own, XElement? source)
    {
        var said = own.Elements().Where(e => e.Name != "inheritdoc").ToList();
        return new XElement("member", said, source?.Elements().Where(e => said.TrueForAll(s => KeyOf(s) != KeyOf(e))));
    }

    private static (XName, string?) KeyOf(XElement element) =>
        (element.Name, (element.Attribute("name") ?? element.Attribute("cref"))?.Value);
}
