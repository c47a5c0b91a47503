using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using FluentValidation.Results;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

public class HouseholdTests
{
    [Fact]
    public void Income_per_person_is_exact()
    {
        HouseholdIncome.OfHousehold(1_000_000m, 3).PerPerson(IncomePeriod.Month, excludesStateAllowance: false).Should().Be(ValueRange.Point(new Fraction(1_000_000, 3)));
        HouseholdIncome.OfMembers([2_000_000m, 0m, 1_000_000m]).Should().BeEquivalentTo(HouseholdIncome.OfHousehold(3_000_000m, 3));
        HouseholdIncome.PerPersonYear(12_000_000m).PerPerson(IncomePeriod.Month, excludesStateAllowance: false).Should().Be(ValueRange.Point(1_000_000));
        HouseholdIncome.PerPersonMonth(1_000_000m).PerPerson(IncomePeriod.Year, excludesStateAllowance: false).Should().Be(ValueRange.Point(12_000_000));
        HouseholdIncome.OfHousehold(500m, 2, 100m).PerPerson(IncomePeriod.Month, excludesStateAllowance: null).Should().Be(new ValueRange(200, true, 250, true));
        HouseholdIncome.OfHousehold(500m, 2, 100m).PerPerson(IncomePeriod.Month, excludesStateAllowance: true).Should().Be(ValueRange.Point(200));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        foreach (Action impossible in new Action[]
        {
            () => HouseholdIncome.PerPersonMonth(-1m), () => HouseholdIncome.OfHousehold(1m, 0), () => HouseholdIncome.OfHousehold(1m, -1), () => HouseholdIncome.OfHousehold(1m, 1, 2m),
            () => HouseholdIncome.OfMembers([]), () => HouseholdIncome.OfMembers([2m, -1m]), () => HouseholdDeprivations.Count(-1), () => HouseholdDeprivations.AtLeast(-1),
            () => HouseholdDeprivations.Count(1).WithDimension("income", 2), () => _ = new Household(DayTests.Area(AreaType.Rural)) { PointsA = -1m },
            () => Classify(HouseholdDeprivations.Count(13)), () => Classify(HouseholdDeprivations.AtLeast(13)),
        })
        {
            impossible.Should().Throw<ArgumentException>();
        }

        HouseholdIncome.PerPersonMonth(0m).Low.Should().Be(0m);
        Classify(HouseholdDeprivations.Count(12));
    }

    [Theory]
    [InlineData(ErrorCodes.PovertyMembers)]
    [InlineData(ErrorCodes.PovertyIncome)]
    [InlineData(ErrorCodes.PovertyDeprivations)]
    [InlineData(ErrorCodes.PovertyArea)]
    [InlineData(ErrorCodes.PovertyPoints)]
    [InlineData(ErrorCodes.PovertySaidTwice)]
    public void A_form_with_a_slip_is_refused_with_the_code_of_the_slip(string code)
    {
        var validator = new HouseholdRecordValidator(PovertyStandards.Find("vn-2022-2026"));
        HouseholdRecord[] slips = code switch
        {
            ErrorCodes.PovertyMembers => [new() { Area = AreaType.Urban, Members = 0, HouseholdIncome = 1m }],
            ErrorCodes.PovertyIncome => [new() { Area = AreaType.Urban, Income = -1m }, new() { Area = AreaType.Urban, HouseholdIncome = 1m, Members = 1, StateAllowance = 2m }],
            ErrorCodes.PovertyDeprivations =>
            [
                new() { Area = AreaType.Urban, Deprivations = 13 }, new() { Area = AreaType.Urban, Deprivations = -1 },
                new() { Area = AreaType.Urban, Indicators = new Dictionary<string, bool?>(StringComparer.Ordinal) { ["health-access"] = true } }, new() { Area = AreaType.Urban, Dimensions = new Dictionary<string, int>(StringComparer.Ordinal) { ["health"] = 3 } },
            ],
            ErrorCodes.PovertyArea => [new() { Area = (AreaType)9 }],
            ErrorCodes.PovertyPoints => [new() { Area = AreaType.Urban, PointsB = -1m }],
            _ => [new() { Area = AreaType.Urban, Income = 1m, AnnualIncome = 12m }, new() { Area = AreaType.Urban, Deprivations = 1, Indicators = new Dictionary<string, bool?>(StringComparer.Ordinal) { ["water"] = true } }],
        };
        foreach (HouseholdRecord slip in slips)
            validator.Validate(slip).Errors.Should().ContainSingle().Which.ErrorCode.Should().Be(code);
        validator.Validate(new HouseholdRecord { Area = AreaType.Urban, HouseholdIncome = 0m, Members = 1, Deprivations = 12, PointsA = 0m }).IsValid.Should().BeTrue();
        ValidationResult any = new HouseholdRecordValidator().Validate(new HouseholdRecord { Area = AreaType.RuralPlain, Deprivations = 99 });
        any.IsValid.Should().BeTrue("without a standard there is nothing to compare with");
    }

    [Fact]
    public void A_count_and_a_dimension_bind_one_another()
    {
        PovertyStandard city = PovertyStandards.Find("hcmc-2021-2025")!;
        PovertyClassification Of(HouseholdDeprivations said) => Services.Get<IPovertyClassifier>().Classify(new(DayTests.Area(AreaType.Urban)) { Deprivations = said, Income = HouseholdIncome.PerPersonYear(30_000_000m) }, city, new(2022, 1, 1));
        Of(HouseholdDeprivations.Count(1)).Class.Should().Be(PovertyClass.Above, "of one deprivation no two can be of income");
        Of(HouseholdDeprivations.NotCounted().WithDimension("income", 2)).SubClass.Should().BeNull("there may be a third one");
        Of(HouseholdDeprivations.NotCounted().WithDimension("income", 2)).Class.Should().Be(PovertyClass.Poor);
        Of(HouseholdDeprivations.Count(10)).SubClass.Should().Be(PovertySubClass.ThreeOrMoreDeprivations);
        Of(HouseholdDeprivations.Count(2)).Class.Should().BeNull();
        ((Action)(() => Of(HouseholdDeprivations.NotCounted().WithDimension("income", 3)))).Should().Throw<ArgumentException>();
    }

    private static void Classify(HouseholdDeprivations said) => Services.Get<IPovertyClassifier>().ClassifyBriefly(new(DayTests.Area(AreaType.Urban)) { Deprivations = said }, new LocalDate(2023, 1, 1));
}
