using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BacKan.Indicators.Tests.Docs;

/// <summary>The README's C# compiles, prints what the README says, and is the sample that the packed library is tried with.</summary>
[Collection(nameof(Console))]
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_code_is_the_quick_start_sample() =>
        Block("csharp").Should().Be(File.ReadAllText(Repository.PathOf("docs", "samples", "QuickStart", "Program.cs")).ReplaceLineEndings("\n"));

    [Fact]
    public void The_code_compiles_and_prints_what_the_readme_says()
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        string implicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";
        var compilation = CSharpCompilation.Create(
            "readme", [CSharpSyntaxTree.ParseText(Block("csharp")), CSharpSyntaxTree.ParseText(implicitUsings)], references,
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

        output.ToString().Should().Be(Block("text"));
    }

    private static string Block(string language) =>
        Fence().Matches(Readme).Single(m => string.Equals(m.Groups["language"].Value, language, StringComparison.Ordinal)).Groups["body"].Value;

    [GeneratedRegex("^```(?<language>[a-z]+)\\n(?<body>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();
}
