using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BacKan.Indicators.Docs.Tests;

/// <summary>Compiles a few lines into a library with its documentation, and reads it as the generator reads the real ones.</summary>
internal static class Fixture
{
    private const string Usings = "#nullable enable\nusing System; using System.Collections.Generic; using System.Threading;\nnamespace BacKan.Indicators.Sample;\n";

    public static ApiModel Of(string source)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Usings + source, new CSharpParseOptions(documentationMode: DocumentationMode.Parse));
        var compilation = CSharpCompilation.Create("Sample", [tree], ApiModel.Platform, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        compilation.Emit(image, xmlDocumentationStream: documentation).Diagnostics
            .Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty("the fixture compiles");
        documentation.Position = 0;
        return new ApiModel([new Library(MetadataReference.CreateFromImage(image.ToArray()), XDocument.Load(documentation, LoadOptions.PreserveWhitespace))]);
    }

    /// <summary>Gets a type or a member by its name on the pages.</summary>
    public static ISymbol Symbol(this ApiModel model, string name) =>
        model.Types.SelectMany(t => model.MembersOf(t).Prepend(t)).First(s => string.Equals(Names.Of(s), name, StringComparison.Ordinal));

    /// <summary>Gets the page of the only type, or of the first.</summary>
    public static string Page(string source)
    {
        ApiModel model = Of(source);
        return TypePage.Write(model, model.Types[0]);
    }
}
