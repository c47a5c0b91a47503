using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BacKan.Indicators.Docs.Tests;

/// <summary>The repository's pages: every link leads somewhere, every C# block compiles.</summary>
public sealed class GuideTests
{
    private static readonly string Root = Path.GetDirectoryName(Repository.Docs)!;

    // The API pages and the glossary are built, not kept: guides link to them as they stand in the built site.
    private static readonly Dictionary<string, MarkdownPage> Written = Site.Of(ApiModel.OfTheLibraries(), new GlossaryNotes(Repository.GlossaryNotes)).Pages
        .ToDictionary(p => "docs/" + p.Key, p => new MarkdownPage("docs/" + p.Key, p.Value), StringComparer.Ordinal);

    private static readonly Dictionary<string, MarkdownPage> Guides = Directory.EnumerateFiles(Root, "*.md")
        .Concat(Directory.EnumerateFiles(Repository.Docs, "*.md", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .ToDictionary(path => path, path => new MarkdownPage(path, File.ReadAllText(Path.Combine(Root, path))), StringComparer.Ordinal);

    public static TheoryData<string, int> Blocks => [.. Guides.Values
        .OrderBy(page => page.Path, StringComparer.Ordinal)
        .SelectMany(page => page.CSharp.Select((_, at) => (page.Path, at)))];

    [Fact]
    public void Every_link_leads_to_a_file_and_a_heading_that_exist()
    {
        var pages = Guides.Values.Concat(Written.Values).ToList();

        pages.SelectMany(page => page.Links).Should().NotBeEmpty();
        pages.SelectMany(page => page.Links.Where(link => !Leads(page, link)).Select(link => $"{page.Path}: {link}")).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_block_of_code_compiles(string page, int block)
    {
        const string implicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";
        var compilation = CSharpCompilation.Create(
            "guide", [CSharpSyntaxTree.ParseText(Guides[page].CSharp.ElementAt(block)), CSharpSyntaxTree.ParseText(implicitUsings)], ApiModel.Platform,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    [Theory]
    [InlineData("[a](guide.md#two-words)", true)]
    [InlineData("[a](guide.md)", true)]
    [InlineData("[a](#here-and-there)", true)]
    [InlineData("[a](guide.md#gone)", false)]
    [InlineData("[a](gone.md)", false)]
    [InlineData("[a](#gone)", false)]
    [InlineData("[`code`](gone.md)", false)]
    [InlineData("`[a](gone.md)` and [b](https://example.org/gone.md)", true)]
    [InlineData("```md\n[a](gone.md)\n```", true)]
    public void A_link_that_leads_nowhere_is_found(string text, bool leads)
    {
        var guide = new MarkdownPage("docs/guide.md", "# Guide\n\n## Two *words*\n");
        var page = new MarkdownPage("docs/page.md", "# Here and there\n\n" + text);

        page.Links.All(link => Leads(page, link, path => string.Equals(path, guide.Path, StringComparison.Ordinal) ? guide : null, _ => false)).Should().Be(leads);
    }

    [Fact]
    public void Anchors_are_those_of_GitHub() =>
        new MarkdownPage("docs/page.md", "# Timeline&lt;T&gt;\n## Tỷ trọng, tỷ lệ\n### Values\n### `Values`\n```sh\n# no heading\n```\n").Anchors
            .Should().BeEquivalentTo("timelinet", "tỷ-trọng-tỷ-lệ", "values", "values-1");

    private static bool Leads(MarkdownPage page, string link) => Leads(
        page, link,
        path => Written.GetValueOrDefault(path) ?? Guides.GetValueOrDefault(path),
        path => Path.Exists(Path.Combine(Root, path)));

    private static bool Leads(MarkdownPage page, string link, Func<string, MarkdownPage?> pageAt, Func<string, bool> fileAt)
    {
        string[] parts = link.Split('#');
        string folder = Path.Combine(Root, Path.GetDirectoryName(page.Path)!);
        string path = parts[0].Length == 0 ? page.Path : Path.GetRelativePath(Root, Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])))).Replace('\\', '/');
        MarkdownPage? target = parts[0].Length == 0 ? page : pageAt(path);
        return target is null
            ? parts.Length == 1 && fileAt(path)
            : parts.Length == 1 || target.Anchors.Contains(Uri.UnescapeDataString(parts[1]));
    }
}
