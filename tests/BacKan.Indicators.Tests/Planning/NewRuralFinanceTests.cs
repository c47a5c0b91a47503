using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Planning.Rules;

namespace BacKan.Indicators.Tests.Planning;

/// <summary>Circular 52/2026/TT-BTC: each floor at its edge.</summary>
public class NewRuralFinanceTests
{
    private static readonly CriteriaSet Communes = NewRuralFinance.Communes.On(new(2026, 6, 27)).Rule;

    [Fact]
    public void It_is_in_force_since_27_June_2026_and_for_the_period_of_the_criteria()
    {
        NewRuralFinance.Communes.Ask(new(2026, 6, 26)).Coverage.Should().Be(DayCoverage.Uncovered);
        NewRuralFinance.Communes.Ask(new(2030, 12, 31)).Coverage.Should().Be(DayCoverage.Covered);
        NewRuralFinance.Communes.Ask(new(2031, 1, 1)).Coverage.Should().Be(DayCoverage.Uncovered);
        Communes.Items.Select(i => i.Id).Should().Equal("3.1", "3.6", "3.9", "3.10");
        Communes.Items.Should().OnlyContain(i => i.IsHeld);
    }

    [Theory]
    [InlineData("3.1", "income-growth", "9.5", "9.49")]
    [InlineData("3.9", "new-firms-growth", "10", "9.99")]
    [InlineData("3.9", "insured-growth", "5", "4.99")]
    [InlineData("3.6", "cooperative-services", "1", "0")]
    public void A_floor_counts_and_less_does_not(string item, string key, string least, string less)
    {
        Outcome(item, Good().Set(Number(item, key), decimal.Parse(least, System.Globalization.CultureInfo.InvariantCulture))).Should().Be(BacKan.Indicators.Outcome.Met);
        Outcome(item, Good().Set(Number(item, key), decimal.Parse(less, System.Globalization.CultureInfo.InvariantCulture))).Should().Be(BacKan.Indicators.Outcome.NotMet);
    }

    // "5%/năm (hoặc 10 thành viên/năm)".
    [Theory]
    [InlineData("5", "0", true)]
    [InlineData("4.99", "10", true)]
    [InlineData("4.99", "9", false)]
    public void Members_grow_by_5_percent_or_by_10(string growth, string increase, bool met)
    {
        FactSheetBuilder sheet = Good()
            .Set(Number("3.6", "cooperative-growth"), decimal.Parse(growth, System.Globalization.CultureInfo.InvariantCulture))
            .Set(Number("3.6", "cooperative-increase"), decimal.Parse(increase, System.Globalization.CultureInfo.InvariantCulture));
        Outcome("3.6", sheet).Should().Be(met ? BacKan.Indicators.Outcome.Met : BacKan.Indicators.Outcome.NotMet);
    }

    [Theory]
    [InlineData("park-planned")]
    [InlineData("park-founded")]
    [InlineData("park-land")]
    public void A_park_must_be_planned_established_and_have_its_land(string key)
    {
        Outcome("3.10", Good()).Should().Be(BacKan.Indicators.Outcome.Met);
        Outcome("3.10", Good().Set(YesNo("3.10", key), false)).Should().Be(BacKan.Indicators.Outcome.NotMet);
        Outcome("3.10", Good().Set(YesNo("3.10", key), null)).Should().Be(BacKan.Indicators.Outcome.Unknown);
    }

    [Fact]
    public void A_province_s_private_economy_grows_by_10_percent_a_year()
    {
        CriteriaSet set = NewRuralFinance.Provinces.On(new(2026, 6, 27)).Rule;
        var fact = ((ThresholdCriterion)set.Items[0].For(null)).Fact;
        set.Assess(new FactSheetBuilder().Set(fact, 10m).Build()).Outcome.Should().Be(BacKan.Indicators.Outcome.Met);
        set.Assess(new FactSheetBuilder().Set(fact, 9.99m).Build()).Outcome.Should().Be(BacKan.Indicators.Outcome.NotMet);
    }

    private static Outcome Outcome(string item, FactSheetBuilder sheet) => Communes.Items.Single(i => string.Equals(i.Id, item, StringComparison.Ordinal)).For(null).Evaluate(sheet.Build()).Outcome;

    // Every floor is reached.
    private static FactSheetBuilder Good()
    {
        var sheet = new FactSheetBuilder();
        foreach (Criterion leaf in Communes.Items.SelectMany(i => Leaves(i.For(null))))
        {
            if (leaf is YesNoCriterion yes)
                sheet.Set(yes.Fact, true);
            else if (leaf is ThresholdCriterion number)
                sheet.Set(number.Fact, 50m);
        }

        return sheet;
    }

    private static NumberFact Number(string item, string key) => Leaves(Communes.Items.Single(i => string.Equals(i.Id, item, StringComparison.Ordinal)).For(null)).OfType<ThresholdCriterion>().Single(c => string.Equals(c.Fact.Key, key, StringComparison.Ordinal)).Fact;

    private static YesNoFact YesNo(string item, string key) => Leaves(Communes.Items.Single(i => string.Equals(i.Id, item, StringComparison.Ordinal)).For(null)).OfType<YesNoCriterion>().Single(c => string.Equals(c.Fact.Key, key, StringComparison.Ordinal)).Fact;

    private static IEnumerable<Criterion> Leaves(Criterion criterion) => criterion switch
    {
        AllCriterion all => all.Parts.SelectMany(Leaves),
        AnyCriterion any => any.Parts.SelectMany(Leaves),
        _ => [criterion],
    };
}
