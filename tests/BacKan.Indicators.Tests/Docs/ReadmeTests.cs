using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BacKan.Indicators.Tests.Docs;

/// <summary>The C# of a page compiles, prints what the page says, and is a sample; the README's is what the packed library is tried with.</summary>
[Collection(nameof(Console))]
public partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "QuickStart")]
    [InlineData("docs/targets.md", "Attainment")]
    public void The_code_is_a_sample(string page, string sample) =>
        Block(page, "csharp").Should().Be(File.ReadAllText(Repository.PathOf("docs", "samples", sample, "Program.cs")).ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/targets.md")]
    public void The_code_compiles_and_prints_what_the_page_says(string page)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        string implicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";
        var compilation = CSharpCompilation.Create(
            "readme", [CSharpSyntaxTree.ParseText(Block(page, "csharp")), CSharpSyntaxTree.ParseText(implicitUsings)], references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        compilation.Emit(image).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();

        MethodInfo main = Assembly.Load(image.ToArray()).EntryPoint!;
        TextWriter console = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            main.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        output.ToString().Should().Be(Block(page, "text"));
    }

    private static string Block(string page, string language) =>
        Fence().Matches(File.ReadAllText(Repository.PathOf(page.Split('/'))).ReplaceLineEndings("\n"))
            .Single(m => string.Equals(m.Groups["language"].Value, language, StringComparison.Ordinal)).Groups["body"].Value;

    [GeneratedRegex("^```(?<language>[a-z]+)\\n(?<body>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();
}
