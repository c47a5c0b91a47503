using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using BacKan.Indicators.Tests;
using NodaTime;
using PovertyHousehold = BacKan.Indicators.Poverty.Household;

namespace BacKan.Indicators.Json.Tests;

public class PovertyJsonTests
{
    private static readonly PovertyClassifier Classifier = new(PovertyStandards.National, new ReviewSheetValidator());

    [Fact]
    public void Every_standard_reads_back_row_by_row()
    {
        foreach (PovertyStandard standard in PovertyStandards.All)
        {
            JsonForm.Of(standard).Should().Be($"\"{standard.Id}\"");
            PovertyStandard own = Own(standard), read = JsonForm.Again(own);
            ((IListedRule)read).Parameters.Should().BeEquivalentTo(((IListedRule)standard).Parameters, o => o.WithStrictOrdering());
            (read.Areas, read.Indicators, read.IncomeRules).Should().BeEquivalentTo((standard.Areas, standard.Indicators, standard.IncomeRules));
            foreach (IncomeRule rule in standard.IncomeRules)
                JsonForm.Again(rule).Should().BeEquivalentTo(rule);
        }

        foreach (Timeline<PovertyStandard> timeline in PovertyStandards.Local.Prepend(PovertyStandards.National))
            JsonForm.Again(timeline).Enactments.Select(e => (e.Id, e.Applies, e.Confidence)).Should().Equal(timeline.Enactments.Select(e => (e.Id, e.Applies, e.Confidence)));
    }

    [Fact]
    public void A_stored_household_is_judged_as_before_and_its_classification_reads_back() => Seeds.ForAll(500, random =>
    {
        LocalDate on = new LocalDate(2001, 1, 1).PlusDays(random.Next(365 * 27));
        PovertyStandard? standard = PovertyStandards.National.Ask(on).Enactment?.Rule;
        AreaType area = standard is null ? AreaType.Rural : standard.Areas[random.Next(standard.Areas.Count)];
        PovertyHousehold household = Draw(area, on, standard, random), read = JsonForm.Again(household);
        BriefClassification before = Classifier.ClassifyBriefly(household, on);
        Classifier.ClassifyBriefly(read, on).Should().Be(before);
        JsonForm.Of(before).Should().Contain($"\"class\": \"{before.Class?.ToString() ?? before.Kind.ToString()}\"");

        PovertyClassification classified = Classifier.Classify(household, on);
        JsonForm.Of(classified).Should().Contain($"\"class\": \"{before.Class?.ToString() ?? before.Kind.ToString()}\"");
        JsonForm.Of(classified, new() { Full = true }).Should().Contain("\"findings\": [");
    });

    [Fact]
    public void An_income_reads_back_as_it_was_said()
    {
        foreach (HouseholdIncome income in new[]
        {
            HouseholdIncome.PerPersonMonth(650_000.50m), HouseholdIncome.PerPersonYear(7_000_000m), HouseholdIncome.Within(new(null, false, 700_000m, false)), HouseholdIncome.Within(new(700_000m, false, null, false)),
            HouseholdIncome.OfHousehold(2_600_000m, 4, 300_000m), HouseholdIncome.OfHousehold(2_600_000m, 1), HouseholdIncome.OfHousehold(2_600_000m, null), HouseholdIncome.OfHousehold(2_600_000m, null, 300_000m), HouseholdIncome.OfHousehold(0m, null),
            HouseholdIncome.OfMembers([1m, 2m, 0m]),
        })
            JsonForm.Again(income).Should().BeEquivalentTo(income);
    }

    [Fact]
    public void A_form_that_nobody_has_checked_reads_back_with_its_faults()
    {
        var form = new HouseholdRecord { Area = AreaType.Urban, Income = -1m, Members = 0, Deprivations = -3, IsAtLeast = true, Indicators = new Dictionary<string, bool?>(StringComparer.Ordinal) { ["x"] = true, ["y"] = null }, Dimensions = new Dictionary<string, int>(StringComparer.Ordinal) { ["health"] = 2 }, PointsA = 120m, Livelihood = Livelihood.Farming };
        HouseholdRecord read = JsonForm.Again(form);
        (read.Income, read.Members, read.Deprivations, read.IsAtLeast, read.PointsA, read.Livelihood).Should().Be((form.Income, form.Members, form.Deprivations, true, form.PointsA, form.Livelihood));
        read.Indicators.Should().Equal(new Dictionary<string, bool?>(StringComparer.Ordinal) { ["x"] = true });
        read.Dimensions.Should().Equal(form.Dimensions);
    }

    [Theory]
    [InlineData("""{ "perPersonMonth": -1 }""", "$")]
    [InlineData("""{ "perPersonMonth": 1, "perPersonYear": 12 }""", "$")]
    [InlineData("""{ "household": 1, "members": 0 }""", "$.members")]
    [InlineData("""{ "perPersonMonth": 1, "members": 2 }""", "$")]
    [InlineData("""{ }""", "$")]
    public void What_no_income_can_be_is_named_with_its_path(string json, string path) => JsonForm.Problems<HouseholdIncome>(json).Should().Equal(path);

    [Theory]
    [InlineData("""{ "least": 3, "most": 4 }""", "$")]
    [InlineData("""{ "most": 4 }""", "$")]
    [InlineData("""{ "least": 3, "indicators": { "x": true } }""", "$")]
    [InlineData("""{ "dimensions": { "health": 1.5 } }""", "$.dimensions.health")]
    [InlineData("""{ "indicators": { "x": 1 } }""", "$.indicators.x")]
    public void What_no_count_of_deprivations_can_be_is_named_with_its_path(string json, string path) => JsonForm.Problems<HouseholdDeprivations>(json).Should().Equal(path);

    // The same rows under an id that the library does not know.
    private static PovertyStandard Own(PovertyStandard s) => new("own-" + s.Id, s.Name, s.Citation, s.Rows, s.Indicators, s.PointRows, s.IncomeRules, s.IncomePeriod);

    // Facts of every kind, each known or not.
    private static PovertyHousehold Draw(AreaType area, LocalDate on, PovertyStandard? standard, Random random)
    {
        decimal amount = random.Next(0, 40) * 100_000m;
        HouseholdDeprivations? deprivations = random.Next(4) switch
        {
            0 => null,
            1 => HouseholdDeprivations.AtLeast(random.Next(0, 4)),
            2 when standard is { Indicators.Count: > 0 } => HouseholdDeprivations.Of(standard.Indicators.Select(i => KeyValuePair.Create(i.Key, random.Next(3) switch { 0 => true, 1 => false, _ => (bool?)null }))),
            _ => HouseholdDeprivations.Count(random.Next(0, 6)),
        };
        return new(new(area, on, "UBND xã"))
        {
            Income = random.Next(5) switch
            {
                0 => null,
                1 => HouseholdIncome.OfHousehold(amount, random.Next(3) == 0 ? null : random.Next(1, 7)),
                2 => HouseholdIncome.PerPersonYear(amount * 12m),
                3 => HouseholdIncome.Within(new(amount, random.Next(2) == 0, amount + 300_000m, random.Next(2) == 0)),
                _ => HouseholdIncome.PerPersonMonth(amount),
            },
            Deprivations = standard is { Indicators.Count: > 0 } ? deprivations : null,
            Livelihood = random.Next(3) == 0 ? Livelihood.Farming : null,
            PointsA = random.Next(6) == 0 ? random.Next(0, 200) : null,
            PointsB = random.Next(6) == 0 ? random.Next(0, 6) * 10m : null,
        };
    }
}
