using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Planning.Rules;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Json.Tests;

public class TerritoryAndCriteriaTests
{
    [Fact]
    public void A_history_reads_back_with_its_weights()
    {
        TerritoryHistory read = JsonForm.Again(BacKanHistory.History);
        read.Units.Units.Should().Equal(BacKanHistory.History.Units.Units);
        read.Successions.Select(s => $"{s} {s.Confidence}").Should().Equal(BacKanHistory.History.Successions.Select(s => $"{s} {s.Confidence}"));

        AdministrativeUnit before = new(new("00001", new(2000, 1, 1)), AdministrativeUnitType.Commune, "A", new(2010, 1, 1)), since = new(new("00001", new(2010, 1, 1)), AdministrativeUnitType.Commune, "B");
        var weighed = new TerritoryHistory([before, since], [new(new(2010, 1, 1), new(VietnamInstruments.Decree56Of1997), [new(before, since, new Fraction(1, 3), 2m)])]);
        SuccessionPart part = JsonForm.Again(weighed).Successions[0].Parts[0];
        (part.Area, part.Population, part.Households).Should().Be((new Fraction(1, 3), (Fraction)2m, null));
    }

    [Fact]
    public void A_succession_of_a_unit_that_is_not_listed_is_named_by_its_path()
    {
        string json = JsonForm.Of(BacKanHistory.History).Replace("\"to\": \"01840@2025-07-01\"", "\"to\": \"09999@2025-07-01\"", StringComparison.Ordinal);
        ValueReading<TerritoryHistory> reading = ValueJson.Read<TerritoryHistory>(json);
        reading.Problems.Should().NotBeEmpty();
        reading.Problems[0].Place.Path.Should().EndWith(".to");
    }

    [Fact]
    public void Criteria_and_scores_read_back()
    {
        foreach (Enactment<CriteriaSet> set in NewRuralCommune.Timeline.Enactments)
            JsonForm.Again(set.Rule).Parameters.Should().BeEquivalentTo(set.Rule.Parameters, o => o.WithStrictOrdering());
        foreach (Enactment<ScoreSet> set in UrbanClassScores.Timeline.Enactments)
            JsonForm.Again(set.Rule).Items.Should().BeEquivalentTo(set.Rule.Items, o => o.WithStrictOrdering());
    }

    [Fact]
    public void Thresholds_by_group_read_back()
    {
        var basis = new Citation(VietnamInstruments.Decision51Of2025);
        var income = new NumberFact("income", BilingualText.Same("income"), BilingualText.Same("income?"), MeasureUnits.MillionDongPerPersonYear);
        ThresholdCriterion Least(decimal value) => new("income", BilingualText.Same("income"), basis, Confidence.Unverified, income, new(value, lowIncluded: true, null, highIncluded: false));
        var set = new CriteriaSet("host", BilingualText.Same("host"), basis, Confidence.Unverified,
            [new("income", BilingualText.Same("income"), new Dictionary<string, Criterion>(StringComparer.Ordinal) { ["a"] = Least(50m), ["b"] = Least(40.5m) })], [new("a", BilingualText.Same("A")), new("b", BilingualText.Same("B"))]);
        CriteriaSet read = JsonForm.Again(set);
        read.Groups.Should().BeEquivalentTo(set.Groups);
        read.Parameters.Should().BeEquivalentTo(set.Parameters, o => o.WithStrictOrdering());
    }
}
