using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>The links of one page.</summary>
/// <param name="model">What can be linked to.</param>
/// <param name="page">The page, from the folder of the site: <c>api/Law/Timeline-1.md</c>.</param>
/// <param name="type">The type that the page is of: its members go by their short names.</param>
internal sealed class Links(ApiModel model, string page, INamedTypeSymbol? type = null)
{
    private const string RootNamespace = "BacKan.Indicators";

    public const string Api = "api/index.md";

    /// <summary>Gets the folder of a namespace: "Root", "Law", "Json".</summary>
    public static string FolderOf(string ns) => ns.Length > RootNamespace.Length ? ns[(RootNamespace.Length + 1)..] : "Root";

    /// <summary>Gets the page of a namespace.</summary>
    public static string PageOf(string ns) => $"api/{FolderOf(ns)}/index.md";

    /// <summary>Gets the page of a type; the number tells generic namesakes apart.</summary>
    public static string PageOf(INamedTypeSymbol type) => $"api/{FolderOf(ApiModel.NamespaceOf(type))}/{FileOf(type)}.md";

    /// <summary>Gets the way from this page to another one.</summary>
    public string To(string target) => Path.GetRelativePath("/" + Path.GetDirectoryName(page), "/" + target).Replace('\\', '/');

    /// <summary>Links a symbol that has a page; the name alone where it has none.</summary>
    public string To(ISymbol symbol, string words = "")
    {
        ISymbol target = symbol.OriginalDefinition;
        INamedTypeSymbol? owner = target as INamedTypeSymbol ?? target.ContainingType;
        bool isHere = type is not null && SymbolEqualityComparer.Default.Equals(owner, type);
        string text = words.Length > 0 ? words : Markdown.Code(isHere ? Names.Short(target) : Names.Of(target));
        if (!model.HasPage(target))
            return text;
        string anchor = target is INamedTypeSymbol ? "" : "#" + AnchorOf(target);
        if (isHere)
            return anchor.Length == 0 ? text : $"[{text}]({anchor})";
        return $"[{text}]({To(PageOf(owner!))}{anchor})";
    }

    /// <summary>Links what a cref means.</summary>
    public string ToCref(string cref, string words = "") => model.Find(cref) is { } symbol
        ? To(symbol, words)
        : words.Length > 0 ? words : Markdown.Code(cref.Split(':')[^1].Split('(')[0].Split('.')[^1]);

    /// <summary>Gets the anchor that GitHub and site builders make of the heading above a member.</summary>
    public static string AnchorOf(ISymbol member)
    {
        TypePage.Section section = TypePage.SectionOf(member);
        return (section.HasHeadings ? member.Name.TrimEnd('[', ']') : section.Title).ToLowerInvariant();
    }

    private static string FileOf(INamedTypeSymbol type) =>
        (type.ContainingType is { } outer ? FileOf(outer) + "." : "") + type.Name
        + (type.Arity == 0 ? "" : FormattableString.Invariant($"-{type.Arity}"));
}
