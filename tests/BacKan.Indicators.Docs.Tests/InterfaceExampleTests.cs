using System.Reflection;
using System.Xml.Linq;
using BacKan.Indicators.Law;
using FluentValidation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;

namespace BacKan.Indicators.Docs.Tests;

/// <summary>Every interface that the library registers shows in its documentation how it is used; the code is compiled and run.</summary>
public sealed class InterfaceExampleTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.Linq; using NodaTime; ";

    // Tests run beside each other: the example writes into a list of its own, and no one's console.
    private const string ConsoleOfTheTest = """
        public static class Console
        {
            public static readonly System.Collections.Generic.List<string> Lines = new();
            public static void WriteLine(object? value) =>
                Lines.Add(System.FormattableString.Invariant($"{value}"));
        }
        """;

    private static readonly string Documentation = Path.ChangeExtension(typeof(Quantity).Assembly.Location, ".xml");

    public static TheoryData<Type> Interfaces => [.. new ServiceCollection().AddBacKanIndicators()
        .Select(d => d.ServiceType)
        .Where(t => t.IsInterface && t.IsPublic && t.Assembly == typeof(Quantity).Assembly)
        .Distinct()];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void The_example_of_an_interface_compiles_and_prints_what_it_says(Type type)
    {
        string code = XDocument.Load(Documentation).Descendants("member")
            .Single(m => m.Attribute("name")!.Value == $"T:{type.FullName}")
            .Element("example")?.Element("code")?.Value ?? throw new InvalidOperationException($"{type.Name} has no example.");
        string[] expected = [.. code.Split('\n').Where(line => line.Contains("// ", StringComparison.Ordinal))
            .Select(line => line.Split("// ", 2)[1].Trim())];

        expected.Should().NotBeEmpty($"the example of {type.Name} says what it prints");
        Run(code).Should().Equal(expected);
    }

    [Fact]
    public void Every_service_is_tried() =>
        Interfaces.Select(row => row.Data).Should().Contain(typeof(ITimeline)).And.HaveCountGreaterThan(8);

    [Fact]
    public void What_is_registered_stands_in_the_documentation_of_the_method()
    {
        string said = XDocument.Load(Documentation).Descendants("member")
            .Single(m => m.Attribute("name")!.Value.Contains("AddBacKanIndicators", StringComparison.Ordinal))
            .Element("remarks")!.ToString();
        string[] listed = [.. XElement.Parse(said).Descendants("see").Select(s => s.Attribute("cref")!.Value).Order(StringComparer.Ordinal)];
        string[] registered =
        [
            .. new ServiceCollection().AddBacKanIndicators()
                .Select(d => d.ServiceType)
                .Select(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IValidator<>) ? t.GetGenericArguments()[0] : t)
                .Where(t => t.IsVisible)
                .Select(Cref)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

        listed.Should().Equal(registered);
    }

    private static string Cref(Type type) => $"T:{type.Namespace}.{type.Name}";

    private static string[] Run(string code)
    {
        string namespaces = string.Concat(typeof(Quantity).Assembly.GetExportedTypes()
            .Select(t => t.Namespace).Distinct(StringComparer.Ordinal).Select(ns => $"using {ns}; "));
        var compilation = CSharpCompilation.Create(
            "example", [CSharpSyntaxTree.ParseText(Usings + namespaces + "\n" + code), CSharpSyntaxTree.ParseText(ConsoleOfTheTest)],
            ApiModel.Platform, new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var file = new MemoryStream();
        compilation.Emit(file).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();

        Assembly example = Assembly.Load(file.ToArray());
        example.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return [.. (List<string>)example.GetType("Console")!.GetField("Lines")!.GetValue(null)!];
    }
}
