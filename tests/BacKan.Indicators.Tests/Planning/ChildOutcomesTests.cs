using BacKan.Indicators.Judging;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Planning;

public class ChildOutcomesTests
{
    private static readonly NewRuralDistrictRule Rule = NewRuralDistrictRule.Timeline.On(new LocalDate(2024, 1, 1)).Rule;
    private static readonly AdministrativeUnit[] Communes = [.. Enumerable.Range(1, 10).Select(i => Unit(i, AdministrativeUnitType.Commune))];
    private static readonly AdministrativeUnit[] Townships = [Unit(11, AdministrativeUnitType.Township)];
    private static readonly FactSheet District = new FactSheetBuilder().Set(NewRuralDistrictRule.Satisfaction, 90m).Set(NewRuralDistrictRule.LowestSatisfaction, 80m).Set(Rule.DistrictCriteria, true).Build();

    [Theory]
    [InlineData(10, 1, 1, Outcome.Met)]
    [InlineData(9, 1, 1, Outcome.NotMet)]
    [InlineData(10, 0, 1, Outcome.NotMet)]
    [InlineData(10, 1, 0, Outcome.NotMet)]
    public void A_district_is_new_rural_at_100_10_and_100_percent(int communes, int advanced, int townships, Outcome expected) =>
        Rule.Assess(Of(Communes, communes), Of(Communes, advanced), Of(Townships, townships), District).Outcome.Should().Be(expected);

    [Theory]
    [InlineData("89.99", "80", Outcome.NotMet)]
    [InlineData("90", "79.99", Outcome.NotMet)]
    [InlineData("90", "80", Outcome.Met)]
    public void People_must_be_satisfied_in_the_district_and_in_each_commune(string district, string lowest, Outcome expected)
    {
        FactSheet sheet = new FactSheetBuilder().Set(NewRuralDistrictRule.Satisfaction, Number(district)).Set(NewRuralDistrictRule.LowestSatisfaction, Number(lowest)).Set(Rule.DistrictCriteria, true).Build();
        Rule.Assess(Of(Communes, 10), Of(Communes, 1), Of(Townships, 1), sheet).Outcome.Should().Be(expected);
    }

    [Fact]
    public void A_commune_without_a_result_is_not_known_and_never_not_met()
    {
        var nine = new ChildOutcomes(Communes, Communes.Take(9).Select(u => KeyValuePair.Create(u, Outcome.Met)));
        nine.Share.Should().Be(new ValueRange(90m, lowIncluded: true, 100m, highIncluded: true));
        nine.Open.Should().Equal(Communes[9]);
        CriteriaAssessment district = Rule.Assess(nine, Of(Communes, 1), Of(Townships, 1), District);
        (district.Outcome, district.Met, district.Open).Should().Be((Outcome.Unknown, 5, 1));
        Rule.Assess(nine, Of(Communes, 0), Of(Townships, 1), District).Outcome.Should().Be(Outcome.NotMet, "another condition fails whatever that commune is");
    }

    [Fact]
    public void A_district_without_townships_fails_none_of_them() =>
        Rule.Assess(Of(Communes, 10), Of(Communes, 1), new ChildOutcomes([], []), District).Outcome.Should().Be(Outcome.Met);

    [Fact]
    public void Advanced_communes_are_of_the_same_communes() =>
        FluentActions.Invoking(() => Rule.Assess(Of(Communes, 10), Of(Townships, 1), Of(Townships, 1), District)).Should().Throw<ArgumentException>();

    private static ChildOutcomes Of(AdministrativeUnit[] units, int met) => new(units, units.Select((u, i) => KeyValuePair.Create(u, i < met ? Outcome.Met : Outcome.NotMet)));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static AdministrativeUnit Unit(int i, AdministrativeUnitType type) => new(new(i.ToString("00000", System.Globalization.CultureInfo.InvariantCulture), new(2020, 1, 1)), type, "X" + (char)('A' + i), null, "001");
}
