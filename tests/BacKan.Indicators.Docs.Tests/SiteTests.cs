namespace BacKan.Indicators.Docs.Tests;

public sealed class SiteTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("backan-docs-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_type_and_namespace_has_a_page() =>
        SiteOf("public class A { } public class B<T> { }").Pages.Keys
            .Should().Equal("api/Sample/A.md", "api/Sample/B-1.md", "api/Sample/index.md", "api/index.md", "glossary.md");

    [Fact]
    public void The_guides_stand_beside_the_pages()
    {
        SiteOf("public class A { }").WriteTo(folder, [KeyValuePair.Create("vi/index.md", "# Hướng dẫn")]);

        Written().Should().Equal("api/Sample/A.md", "api/Sample/index.md", "api/index.md", "glossary.md", "vi/index.md");
        File.ReadAllText(Path.Combine(folder, "vi", "index.md")).Should().Be("# Hướng dẫn");
    }

    [Fact]
    public void Building_again_takes_away_the_pages_of_types_that_are_gone()
    {
        SiteOf("public class Old { }").WriteTo(folder, []);

        SiteOf("public class New { }").WriteTo(folder, []);

        Written().Should().Equal("api/Sample/New.md", "api/Sample/index.md", "api/index.md", "glossary.md");
    }

    [Fact]
    public void Two_types_that_some_disks_cannot_tell_apart_are_a_problem() =>
        SiteOf("public class Law { } public class LAW { }").Problems.Should().ContainSingle().Which.Should().EndWith("two types want this page");

    private IEnumerable<string> Written() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static Site SiteOf(string source) => Site.Of(Fixture.Of(source), new GlossaryNotes(""));
}
