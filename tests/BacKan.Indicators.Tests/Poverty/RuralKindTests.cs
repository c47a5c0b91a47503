using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>Rural plains and mountains are rural: under one rural line both are, under two the plain word "rural" does not say which.</summary>
public class RuralKindTests
{
    private static readonly PovertyClassifier Classifier = new(PovertyStandards.National, new ReviewSheetValidator());
    private static readonly LocalDate OneLine = new(2023, 6, 1), TwoLines = new(2003, 6, 1);

    // Decree 07/2021: rural 1,500,000 đồng and 3 deprivations.
    [Theory]
    [InlineData(AreaType.Rural, 1_500_000, PovertyClass.Poor)]
    [InlineData(AreaType.RuralPlain, 1_500_000, PovertyClass.Poor)]
    [InlineData(AreaType.RuralMountainIsland, 1_500_000, PovertyClass.Poor)]
    [InlineData(AreaType.RuralMountainIsland, 1_500_001, PovertyClass.AverageLivingStandard)]
    [InlineData(AreaType.RuralPlain, 2_250_001, PovertyClass.Above)]
    public void Under_one_rural_line_every_kind_is_rural(AreaType area, decimal income, PovertyClass expected)
    {
        Household household = Of(area, income, HouseholdDeprivations.Count(3));
        PovertyClassification classified = Classifier.Classify(household, OneLine);
        (classified.Class, Classifier.ClassifyBriefly(household, OneLine).Class).Should().Be((expected, expected));
        classified.Determination.Data.Single(d => d.Key == "area").Value.Vi.Should().Be("nông thôn");
    }

    // Decision 1143/2000: 80,000 đồng in mountains and islands, 100,000 in plains, 150,000 in towns.
    [Theory]
    [InlineData(AreaType.RuralMountainIsland, 79_000, PovertyClass.Poor)]
    [InlineData(AreaType.RuralMountainIsland, 90_000, PovertyClass.Above)]
    [InlineData(AreaType.RuralPlain, 90_000, PovertyClass.Poor)]
    [InlineData(AreaType.RuralPlain, 101_000, PovertyClass.Above)]
    [InlineData(AreaType.Rural, 79_000, PovertyClass.Poor)] // poor in both
    [InlineData(AreaType.Rural, 101_000, PovertyClass.Above)] // poor in neither
    [InlineData(AreaType.Rural, 90_000, null)]
    [InlineData(AreaType.Urban, 101_000, PovertyClass.Poor)]
    public void Under_two_rural_lines_the_kind_decides(AreaType area, decimal income, PovertyClass? expected)
    {
        Household household = Of(area, income, deprivations: null);
        (Classifier.Classify(household, TwoLines).Class, Classifier.ClassifyBriefly(household, TwoLines).Class).Should().Be((expected, expected));
    }

    [Fact]
    public void Where_the_kind_decides_it_is_asked_for()
    {
        Determination<PovertyClass> open = Classifier.Classify(Of(AreaType.Rural, 90_000m, deprivations: null), TwoLines).Determination;
        (open.Kind, open.UnknownReason).Should().Be((DeterminationKind.Unknown, UnknownReason.MissingFacts));
        open.Missing.Select(m => m.Key).Should().Equal("area");
        open.FirstQuestion!.Question.In(Language.Vietnamese).Should().Be("Nông thôn đồng bằng hay miền núi, hải đảo?");
        ((ChoiceFact)open.FirstQuestion).Options.Select(o => o.Code).Should().Equal("rural-plain", "rural-mountain-island");
    }

    [Fact]
    public void What_else_is_missing_is_asked_for_with_it() =>
        Classifier.Classify(Of(AreaType.Rural, income: null, deprivations: null), TwoLines).Determination.Missing.Select(m => m.Key).Should().BeEquivalentTo("area", "income");

    private static Household Of(AreaType area, decimal? income, HouseholdDeprivations? deprivations) => new(new(area, new(2003, 1, 1), "UBND xã"))
    {
        Income = income is { } amount ? HouseholdIncome.PerPersonMonth(amount) : null, Deprivations = deprivations,
    };
}
