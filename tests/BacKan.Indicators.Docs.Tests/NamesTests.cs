using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BacKan.Indicators.Docs.Tests;

/// <summary>The public names beside those that a program imports anyway.</summary>
public sealed class NamesTests
{
    private const string Usings = "using System; using System.IO; using System.Linq; using System.Net.Http; using System.Threading; using System.Threading.Tasks; "
        + "using System.Collections.Generic; using System.Text; using NodaTime; using FluentValidation; using Spectre.Console; "
        + "using Microsoft.Extensions.DependencyInjection; ";

    [Fact]
    public void A_program_with_every_using_compiles_without_ambiguity()
    {
        ApiModel model = ApiModel.OfTheLibraries();
        INamedTypeSymbol[] types = [.. model.Types.Where(t => t.ContainingType is null)];
        string usings = Usings + string.Concat(types.Select(ApiModel.NamespaceOf).Distinct(StringComparer.Ordinal).Select(ns => $"using {ns}; "));
        string uses = string.Concat(types.Select(t => $"_ = typeof({t.Name}{(t.Arity == 0 ? "" : $"<{new string(',', t.Arity - 1)}>")});\n"));
        CSharpCompilation compilation = Compile(usings + "\n" + uses);

        types.Should().HaveCountGreaterThan(100);
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Should().BeEmpty();
    }

    [Fact]
    public void An_ambiguity_would_be_found() => Compile("using System.Threading; using System.Timers; _ = typeof(Timer);").GetDiagnostics()
        .Should().Contain(d => d.Id == "CS0104");

    private static CSharpCompilation Compile(string program) => CSharpCompilation.Create(
        "program", [CSharpSyntaxTree.ParseText(program)], ApiModel.Platform, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
}
