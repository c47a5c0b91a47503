using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tests.Poverty.Sheet;

/// <summary>The page of the review sheet names every question by its key.</summary>
public class QuestionPageTests
{
    [Fact]
    public void Every_key_stands_in_the_guide()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "poverty-review.md"));
        string[] keys = [.. ReviewForm.National.On(FilledSheets.Day).Rule.Questions.Where(q => q.Key is not "region").Select(q => q.Key)];
        keys.Should().HaveCountGreaterThan(80);
        keys.Where(k => !page.Contains($"`{k}`", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
