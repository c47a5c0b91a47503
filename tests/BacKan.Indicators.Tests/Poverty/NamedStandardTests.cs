using BacKan.Indicators.Judging;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>A standard that is named off its days, and income of which a part is an allowance of the State.</summary>
public class NamedStandardTests
{
    private static readonly IPovertyClassifier Classifier = Services.Get<IPovertyClassifier>();

    // The average rows of 2014–2015 are known from the press, the other rows from quotations.
    [Theory]
    [InlineData("vn-2011-2015", 2020, Confidence.Secondary)]
    [InlineData("vn-2011-2015", 2013, Confidence.Quoted)]
    [InlineData("vn-2022-2026", 2020, Confidence.Quoted)]
    public void A_standard_that_is_named_off_its_days_is_no_better_checked_than_its_rows(string id, int year, Confidence confidence)
    {
        PovertyClassification poor = Classifier.Classify(Of(AreaType.Rural, 300_000m, 0m), PovertyStandards.All.Single(s => s.Id == id), new LocalDate(year, 6, 1));
        poor.Determination.Rule.Confidence.Should().Be(confidence);
        poor.Class.Should().Be(id == "vn-2022-2026" ? PovertyClass.NearPoor : PovertyClass.Poor, "a row that is not verified decides for its own households alone");
    }

    // The bound of the average class lies between the income with and without the allowance, or the line of the near-poor does: whether it counts there was not read.
    [Theory]
    [InlineData(2_300_000, 100_000)]
    [InlineData(1_550_000, 50_000)]
    [InlineData(1_550_000, 100_000)]
    public void A_household_whose_class_hangs_on_the_allowance_is_not_decided_in_silence(int income, int allowance)
    {
        Household household = Of(AreaType.Rural, income, allowance);
        PovertyClassification full = Classifier.Classify(household, new LocalDate(2024, 6, 1));
        (full.Class, full.Determination.Kind).Should().Be((null, DeterminationKind.Unknown));
        Classifier.ClassifyBriefly(household, new LocalDate(2024, 6, 1)).Class.Should().BeNull();
        full.IncomeRule!.ExcludesStateAllowance.Should().BeNull();
    }

    [Theory]
    [InlineData(2_400_000, 100_000, PovertyClass.Above)]
    [InlineData(2_250_000, 100_000, PovertyClass.AverageLivingStandard)]
    public void An_allowance_on_which_nothing_hangs_is_no_hindrance(int income, int allowance, PovertyClass expected) =>
        Classifier.Classify(Of(AreaType.Rural, income, allowance), new LocalDate(2024, 6, 1)).Class.Should().Be(expected);

    private static Household Of(AreaType area, decimal income, decimal allowance) => new(DayTests.Area(area))
    {
        Income = HouseholdIncome.OfHousehold(income * 4m, 4, allowance * 4m), Deprivations = HouseholdDeprivations.Count(0),
    };
}
