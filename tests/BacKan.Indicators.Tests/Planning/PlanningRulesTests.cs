using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Planning;

/// <summary>What a caller asks of the sets and classes that are held, by the press's account of each decision.</summary>
public class PlanningRulesTests
{
    private static readonly LocalDate In2026 = new(2026, 3, 1), In2024 = new(2024, 3, 1);

    [Theory]
    [InlineData(8.21, false, false, false, "1")] // the town's agriculture of 2013
    [InlineData(9.99, false, false, false, "1")]
    [InlineData(10, false, false, false, "2")]
    [InlineData(10, true, false, false, "1")]
    [InlineData(10, false, true, false, "1")]
    [InlineData(10, false, false, true, "3")]
    public void The_group_of_a_commune_follows_from_its_zone_and_its_nearness_to_a_town(
        double agriculture, bool beside, bool planned, bool difficult, string group)
    {
        Determination<string> of = PlanningRules.NewRuralGroup(In2026, (decimal)agriculture, beside, planned, difficult);

        of.Result.Should().Be(group);
        of.Deciding!.Citation.Instrument.Number.Text.Should().Be("51/2025/QĐ-TTg");
    }

    [Fact]
    public void A_commune_of_two_groups_is_not_addressed_and_one_that_nobody_knows_is_asked_about()
    {
        PlanningRules.NewRuralGroup(In2026, 8m, besideTown: false, plannedTown: false, difficultZone: true)
            .Kind.Should().Be(DeterminationKind.NotAddressed);
        PlanningRules.NewRuralGroup(In2026, 8m, besideTown: null, plannedTown: null, difficultZone: null)
            .Missing.Should().ContainSingle().Which.Key.Should().Be("zone-ii-iii");
        PlanningRules.NewRuralGroup(In2026, null, null, null, null).Missing.Should().HaveCount(4);
    }

    [Fact]
    public void There_were_no_groups_before_15_2_2026()
    {
        FluentActions.Invoking(() => PlanningRules.NewRuralGroup(In2024, 8m, false, false, false))
            .Should().Throw<NoRuleInForceException>().Which.Covered.Single().From.Should().Be(new LocalDate(2026, 2, 15));
    }

    [Fact]
    public void A_district_is_judged_by_its_communes_its_people_and_its_own_criteria()
    {
        AdministrativeUnit[] communes = [.. BacKanUnits.RuralDistricts.Take(2)];
        ChildOutcomes all = new(communes, communes.Select(c => KeyValuePair.Create(c, Outcome.Met))), none = new([], []);

        PlanningRules.NewRuralDistrict(In2024, all, all, none, 90m, 80m, districtCriteria: true).Outcome.Should().Be(Outcome.Met);
        PlanningRules.NewRuralDistrict(In2024, all, all, none, 89.9m, 80m, districtCriteria: true).Outcome.Should().Be(Outcome.NotMet);
        PlanningRules.NewRuralDistrict(In2024, all, all, none, 90m, 79.9m, districtCriteria: true).Outcome.Should().Be(Outcome.NotMet);
        PlanningRules.NewRuralDistrict(In2024, all, all, none, 90m, 80m).Outcome.Should().Be(Outcome.Unknown);
    }

    [Theory]
    [InlineData(AdministrativeUnitType.Province, false, "population")]
    [InlineData(AdministrativeUnitType.SpecialZone, true, "population")]
    public void Points_are_held_by_type_of_unit(AdministrativeUnitType type, bool urban, string fact) =>
        PlanningRules.UnitPoints(type, urban).On(In2026).Rule.Facts.Select(f => f.Key).Should().Contain(fact);

    [Fact]
    public void A_special_zone_that_is_urban_has_points_of_its_own_and_a_district_has_none()
    {
        PlanningRules.UnitPoints(AdministrativeUnitType.SpecialZone, isUrban: true).Id
            .Should().NotBe(PlanningRules.UnitPoints(AdministrativeUnitType.SpecialZone).Id);
        FluentActions.Invoking(() => PlanningRules.UnitPoints(AdministrativeUnitType.RuralDistrict)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => PlanningRules.UnitPoints(AdministrativeUnitType.Ward, isUrban: true)).Should().Throw<ArgumentException>();
    }
}
