using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;

namespace BacKan.Indicators.Tests.Planning;

/// <summary>The town's road to city status by 2015, as docs/criteria.md tells it.</summary>
public class RoadToCityTests
{
    private static readonly Citation Basis = new(VietnamInstruments.Resolution892Of2015);

    [Fact]
    public void What_the_reviewers_said_gives_two_known_of_thirteen_and_no_city_by_the_rule()
    {
        var classThree = new YesNoFact("class-iii", new("đô thị loại III", "class III urban area"), new("Đã là đô thị loại III chưa?", "Is it a class III urban area?"));
        var density = new YesNoFact("density", new("mật độ dân số", "density of population"), new("Mật độ dân số đạt chưa?", "Is the density reached?"));
        var set = new CriteriaSet("city-2015", new("thành lập thành phố Bắc Kạn", "founding of Bắc Kạn city"), Basis, Confidence.Secondary,
        [
            new(new YesNoCriterion("class-iii", classThree.Name, Basis, Confidence.Secondary, classThree)),
            new(new YesNoCriterion("density", density.Name, Basis, Confidence.Secondary, density)),
            .. Enumerable.Range(3, 11).Select(i => CriteriaItem.NotHeld($"item-{i}", new($"điều kiện, tiêu chuẩn thứ {i}", $"condition or standard {i}"), Basis, Confidence.Secondary)),
        ]);

        CriteriaAssessment town = set.Assess(new FactSheetBuilder().Set(classThree, true).Set(density, false).Build());
        town.In(Language.English).Should().Be("1 of 13 criteria met, 1 not met, 11 not known: the set is not met");
        town.Outcome.Should().Be(Outcome.NotMet, "one that fails decides, whatever the others are");
        set.Assess(new FactSheetBuilder().Set(classThree, true).Build()).Outcome.Should().Be(Outcome.Unknown);
    }
}
