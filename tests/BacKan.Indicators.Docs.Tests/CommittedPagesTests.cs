namespace BacKan.Indicators.Docs.Tests;

/// <summary>The pages in the repository against the libraries as they are built.</summary>
public sealed class CommittedPagesTests
{
    private static readonly ApiModel Model = ApiModel.OfTheLibraries();
    private static readonly GlossaryNotes Notes = new(Repository.GlossaryNotes);

    [Fact]
    public void The_pages_are_as_new_as_the_code()
    {
        Site site = Site.Of(Model, Notes);
        if (string.Equals(Environment.GetEnvironmentVariable("BACKAN_UPDATE"), "1", StringComparison.Ordinal))
            site.WriteTo(Repository.Docs);

        site.DifferencesFrom(Repository.Docs).Should().BeEmpty("run dotnet run --project docs/generator, or the tests once with BACKAN_UPDATE=1, and commit the pages");
        site.Problems.Should().BeEmpty();
    }

    [Fact]
    public void The_code_says_all_that_the_pages_need()
    {
        Model.Types.Should().NotBeEmpty();
        Problems.Of(Model).Should().BeEmpty();
        Notes.Problems(Model).Should().BeEmpty();
    }
}
