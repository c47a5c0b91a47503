using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BacKan.Indicators.Docs;

/// <summary>What the libraries show to a caller: types, members and what is said of them.</summary>
/// <remarks>
/// The compiler's own model reads the assemblies as data, so generics, nullable annotations, records, crefs and
/// interface maps mean here what they mean to C#. Nothing of the libraries is loaded or run.
/// </remarks>
internal sealed class ApiModel
{
    /// <summary>The framework and the packages that this process runs with: the crefs may name them.</summary>
    public static readonly IReadOnlyList<MetadataReference> Platform = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly CSharpCompilation compilation;
    private readonly IAssemblySymbol[] assemblies;
    private readonly InheritedDocs docs;
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<ISymbol>> members = new(SymbolEqualityComparer.Default);

    public ApiModel(IReadOnlyList<Library> libraries)
    {
        IEnumerable<string?> own = libraries.Select(l => l.Assembly.Display);
        compilation = CSharpCompilation.Create("docs", references: [.. libraries.Select(l => l.Assembly), .. Platform.Where(
            p => !own.Contains(p.Display, StringComparer.Ordinal))]);
        assemblies = [.. libraries.Select(l => (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(l.Assembly)!)];
        docs = new InheritedDocs(this, libraries.Select(l => l.Documentation));
        Types = [.. assemblies
            .SelectMany(a => TypesIn(a.GlobalNamespace))
            .OrderBy(NamespaceOf, StringComparer.Ordinal)
            .ThenBy(Names.Of, StringComparer.Ordinal)];
    }

    /// <summary>Gets the public types by namespace and name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    public static ApiModel OfTheLibraries() => new([Library.At("BacKan.Indicators.dll"), Library.At("BacKan.Indicators.Json.dll")]);

    public static string NamespaceOf(ISymbol symbol) => symbol.ContainingNamespace.ToDisplayString();

    /// <summary>Gets the members that a caller sees and a person wrote, by name; overloads by their parameters.</summary>
    public IReadOnlyList<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        if (!members.TryGetValue(type, out IReadOnlyList<ISymbol>? found))
        {
            found = type.TypeKind == TypeKind.Delegate ? [] : [.. type.GetMembers()
                .Where(m => m is not INamedTypeSymbol && IsVisible(m) && IsWritten(m))
                .OrderBy(m => m.Name, StringComparer.Ordinal)
                .ThenBy(m => m is IMethodSymbol method ? method.Parameters.Length : 0)
                .ThenBy(m => m.GetDocumentationCommentId(), StringComparer.Ordinal)];
            members.Add(type, found);
        }

        return found;
    }

    /// <summary>Tells whether the symbol is one of the libraries', and not of the framework or a package.</summary>
    public bool IsOwn(ISymbol symbol) => assemblies.Contains(symbol.ContainingAssembly, SymbolEqualityComparer.Default);

    /// <summary>Tells whether the reference has a page, or a place on one.</summary>
    public bool HasPage(ISymbol symbol) =>
        IsOwn(symbol) && (symbol as INamedTypeSymbol ?? symbol.ContainingType) is { } type
        && Types.Contains(type.OriginalDefinition, SymbolEqualityComparer.Default)
        && (symbol is INamedTypeSymbol || (IsVisible(symbol) && IsWritten(symbol)));

    /// <summary>Gets what is said of a symbol, inherited words included, or null.</summary>
    public XElement? DocOf(ISymbol symbol) => docs.Of(symbol);

    /// <summary>Finds what a cref means, or null.</summary>
    public ISymbol? Find(string cref) => DocumentationCommentId.GetFirstSymbolForDeclarationId(cref, compilation);

    /// <summary>A constructor that nobody wrote: C# gives it, so nothing can be said of it.</summary>
    public bool IsGivenByTheLanguage(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } && DocOf(symbol) is null;

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol place) =>
        place.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesIn(inner),
        INamedTypeSymbol type when IsVisible(type) => TypesIn(type).Prepend(type),
        _ => [],
    });

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static bool IsWritten(ISymbol member) => !member.IsImplicitlyDeclared && !Names.IsCompilerGenerated(member) && member switch
    {
        IMethodSymbol method =>
            method.MethodKind is MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion,
        IFieldSymbol field => field.CanBeReferencedByName,
        _ => true,
    };
}
