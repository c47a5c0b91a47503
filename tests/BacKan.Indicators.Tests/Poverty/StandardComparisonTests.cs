using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Poverty;

public class StandardComparisonTests
{
    private static StandardComparison Of2021And2022(decimal edge = 0m) => new(
        Services.Get<IPovertyClassifier>(), PovertyStandards.Find("vn-2016-2021")!, new(2021, 12, 31), PovertyStandards.Find("vn-2022-2026")!, new(2022, 1, 1), edge);

    [Fact]
    public void The_matrix_holds_every_household_once()
    {
        StandardComparison run = Of2021And2022();
        Seeds.ForAll(300, random => run.Add(DayTests.Of(random.Next(2) == 0 ? AreaType.Rural : AreaType.Urban, random.Next(0, 4_000_000), random.Next(0, 11))));
        run.Households.Should().Be(300);
        PovertyClass?[] classes = [.. Enum.GetValues<PovertyClass>(), null];
        classes.Sum(from => classes.Sum(to => run.Between(from, to))).Should().Be(300);
    }

    [Fact]
    public void Who_changes_is_told_why()
    {
        StandardComparison run = Of2021And2022();
        HouseholdComparison poorNoMore = run.Add(DayTests.Of(AreaType.Rural, 700_000m, 2));
        (poorNoMore.First.Class, poorNoMore.Second.Class, poorNoMore.Changes).Should().Be((PovertyClass.Poor, PovertyClass.NearPoor, true));
        poorNoMore.Reason.In(Language.English).Should().Contain("vn-2016-2021: poor household (poor by income)").And.Contain("point b, clause 2, Article 3 of Decree 07/2021");
        run.Add(DayTests.Of(AreaType.Rural, 700_000m, 3)).Changes.Should().BeFalse();
        HouseholdComparison open = run.Add(DayTests.Of(AreaType.Rural, 1_400_000m, null));
        (open.First.Class, open.Second.Kind).Should().Be((PovertyClass.AverageLivingStandard, DeterminationKind.Unknown));
        (run.Between(PovertyClass.Poor, PovertyClass.NearPoor), run.Between(PovertyClass.Poor, PovertyClass.Poor),
            run.Between(PovertyClass.AverageLivingStandard, null), run.Between(null, null)).Should().Be((1, 1, 1, 0));
    }

    [Fact]
    public void A_household_on_the_edge_says_by_what()
    {
        StandardComparison run = Of2021And2022(edge: 10_000m);
        HouseholdComparison three = run.Add(DayTests.Of(AreaType.Rural, 1_000_000m, 3));
        three.FirstEdge.Should().Be(new HouseholdEdge(PovertyClass.NearPoor, PovertyClass.AverageLivingStandard, 1m), "one indicator fewer is near-poor, one đồng more is average");
        three.SecondEdge.Should().Be(new HouseholdEdge(PovertyClass.NearPoor, null, null));
        run.Add(DayTests.Of(AreaType.Rural, 1_509_999m, 3)).SecondEdge.Should().Be(new HouseholdEdge(null, PovertyClass.Poor, -9_999m));
        run.Add(DayTests.Of(AreaType.Rural, 1_510_000m, 3)).SecondEdge.Should().Be(new HouseholdEdge(null, PovertyClass.Poor, -10_000m));
        run.Add(DayTests.Of(AreaType.Rural, 1_510_001m, 3)).SecondEdge.Should().BeNull();
        run.Add(new(DayTests.Area(AreaType.Rural)) { Income = HouseholdIncome.OfHousehold(4_500_001m, 3), Deprivations = HouseholdDeprivations.Count(0) })
            .SecondEdge.Should().Be(new HouseholdEdge(null, PovertyClass.NearPoor, -1m), "a third of a đồng above the line");
        run.OnEdge.Should().Be(4);
    }
}
