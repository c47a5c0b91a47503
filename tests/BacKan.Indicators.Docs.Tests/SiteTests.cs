namespace BacKan.Indicators.Docs.Tests;

public sealed class SiteTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("backan-docs-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Pages_just_written_do_not_differ()
    {
        Site site = SiteOf("public class A { } public class B<T> { }");

        site.WriteTo(folder);

        site.DifferencesFrom(folder).Should().BeEmpty();
        site.Pages.Keys.Should().Equal("api/Sample/A.md", "api/Sample/B-1.md", "api/Sample/index.md", "api/index.md", "glossary.md");
    }

    [Fact]
    public void A_stale_a_missing_and_a_surplus_page_are_named()
    {
        SiteOf("public class A { } public class Old { }").WriteTo(folder);

        SiteOf("public class A { public int B => 0; } public class New { }").DifferencesFrom(folder).Should().Equal(
            "docs/api/Sample/A.md: older than the code, run the generator",
            "docs/api/Sample/New.md: missing, run the generator",
            "docs/api/Sample/index.md: older than the code, run the generator",
            "docs/api/index.md: older than the code, run the generator",
            "docs/api/Sample/Old.md: of no type, run the generator");
    }

    [Fact]
    public void Writing_takes_away_the_pages_of_types_that_are_gone()
    {
        SiteOf("public class Old { }").WriteTo(folder);

        SiteOf("public class New { }").WriteTo(folder);

        File.Exists(Path.Combine(folder, "api", "Sample", "Old.md")).Should().BeFalse();
    }

    [Fact]
    public void Two_types_that_some_disks_cannot_tell_apart_are_a_problem() =>
        SiteOf("public class Law { } public class LAW { }").Problems.Should().ContainSingle().Which.Should().EndWith("two types want this page");

    private static Site SiteOf(string source) => Site.Of(Fixture.Of(source), new GlossaryNotes(""));
}
