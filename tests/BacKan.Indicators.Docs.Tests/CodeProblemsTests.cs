namespace BacKan.Indicators.Docs.Tests;

/// <summary>The libraries as they are built, against what their pages need.</summary>
public sealed class CodeProblemsTests
{
    private static readonly ApiModel Model = ApiModel.OfTheLibraries();
    private static readonly GlossaryNotes Notes = new(Repository.GlossaryNotes);

    [Fact]
    public void Every_type_has_a_page_of_its_own()
    {
        Site site = Site.Of(Model, Notes);

        site.Problems.Should().BeEmpty();
        site.Pages.Count.Should().BeGreaterThan(Model.Types.Count);
    }

    [Fact]
    public void The_code_says_all_that_the_pages_need()
    {
        Model.Types.Should().NotBeEmpty();
        Problems.Of(Model).Should().BeEmpty();
        Notes.Problems(Model).Should().BeEmpty();
    }
}
