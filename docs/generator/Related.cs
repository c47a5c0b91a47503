using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>The lines of a page that lead to its neighbours.</summary>
internal static class Related
{
    public static string Of(ApiModel model, INamedTypeSymbol type, Links links)
    {
        var kinds = model.Types.Where(t => SymbolEqualityComparer.Default.Equals(t.BaseType?.OriginalDefinition, type)
            || (type.TypeKind == TypeKind.Interface
                && t.Interfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, type))));
        var extensions = model.Types.Where(t => t.IsStatic).SelectMany(model.MembersOf).OfType<IMethodSymbol>()
            .Where(m => m.IsExtensionMethod && SymbolEqualityComparer.Default.Equals(m.Parameters[0].Type.OriginalDefinition, type));
        return string.Join("\n\n", new[]
        {
            Line(type.TypeKind == TypeKind.Interface ? "Implemented by" : "Derived types", kinds),
            Line("Inherited members", InheritedOf(model, type)),
            Line("Extension methods", extensions),
            Line("Related types", NeighboursOf(model, type)),
        }.Where(line => line.Length > 0));

        string Line(string title, IEnumerable<ISymbol> symbols) =>
            string.Join(", ", symbols.Select(s => links.To(s)).Distinct(StringComparer.Ordinal)) is { Length: > 0 } list
                ? $"{title}: {list}"
                : "";
    }

    private static IEnumerable<ISymbol> InheritedOf(ApiModel model, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? parent = type.BaseType; parent is not null && model.IsOwn(parent); parent = parent.BaseType)
        {
            foreach (ISymbol member in model.MembersOf(parent.OriginalDefinition))
            {
                if (member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: false })
                    yield return member;
            }
        }
    }

    /// <summary>Gets the other types of the libraries that the signatures name: fences cannot hold links.</summary>
    private static IEnumerable<INamedTypeSymbol> NeighboursOf(ApiModel model, INamedTypeSymbol type) => model.MembersOf(type)
        .SelectMany(TypesOf)
        .Concat(SignatureWriter.BasesOf(type))
        .Concat(type.DelegateInvokeMethod is { } invoke ? TypesOf(invoke) : [])
        .SelectMany(Parts)
        .Select(t => t.OriginalDefinition)
        .Where(t => model.HasPage(t) && !SymbolEqualityComparer.Default.Equals(t, type))
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .OrderBy(Names.Of, StringComparer.Ordinal);

    private static IEnumerable<ITypeSymbol> TypesOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(p => p.Type).Append(method.ReturnType),
        IPropertySymbol property => property.Parameters.Select(p => p.Type).Append(property.Type),
        IFieldSymbol field => [field.Type],
        IEventSymbol { Type: { } handler } => [handler],
        _ => [],
    };

    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Prepend(named),
        _ => [],
    };
}
