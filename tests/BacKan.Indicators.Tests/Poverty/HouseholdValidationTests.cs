using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BacKan.Indicators.Tests.Poverty;

/// <summary>The validator knows the standard of the day, or several; what passes it can be classified.</summary>
public class HouseholdValidationTests
{
    private static readonly ServiceProvider Provider = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
    private static readonly IValidator<HouseholdRecord> Validator = Provider.GetRequiredService<IValidator<HouseholdRecord>>();

    [Fact]
    public void An_unknown_key_is_a_failure_that_lists_the_keys_of_the_day()
    {
        ValidationFailure failure = Validator.ValidateOn(Said("jobs", "employment"), new(2023, 6, 1)).Errors.Should().ContainSingle().Which;
        (failure.ErrorCode, failure.PropertyName, failure.AttemptedValue).Should().Be(("BK4005", "$.indicators.jobs", "jobs"));
        foreach (PovertyIndicator indicator in PovertyStandards.National.On(new(2023, 6, 1)).Rule.Indicators)
            failure.ErrorMessage.Should().Contain(indicator.Key);
        failure.CustomState.Should().BeOfType<BacKan.Indicators.Localization.BilingualText>().Which.Vi.Should().StartWith("Không có chỉ số “jobs”; các chỉ số: ");
    }

    [Fact]
    public void Without_a_day_a_key_is_one_of_any_standard()
    {
        Validator.Validate(Said("employment")).IsValid.Should().BeTrue();
        Validator.Validate(Said("jobs")).Errors.Should().ContainSingle().Which.PropertyName.Should().Be("$.indicators.jobs");
    }

    [Fact]
    public void Under_several_standards_a_key_belongs_to_one_and_the_area_to_each()
    {
        PovertyStandard old = PovertyStandards.Find("vn-2016-2021")!, since = PovertyStandards.Find("vn-2022-2026")!;
        string onlyOld = old.Indicators.Select(i => i.Key).Except(since.Indicators.Select(i => i.Key)).First(), onlySince = since.Indicators.Select(i => i.Key).Except(old.Indicators.Select(i => i.Key)).First();
        Validator.ValidateUnder(Said(onlyOld, onlySince), old, since).IsValid.Should().BeTrue();
        Validator.ValidateUnder(Said(onlyOld), since).Errors.Should().ContainSingle();
        PovertyStandard oldest = PovertyStandards.National.On(new(2003, 6, 1)).Rule;
        Validator.ValidateUnder(new() { Area = AreaType.RuralPlain, Income = 1m }, oldest, since).IsValid.Should().BeTrue("plains are rural");
        Validator.ValidateUnder(new() { Area = AreaType.Rural, Income = 1m }, oldest).IsValid.Should().BeTrue("the kind is asked for");
        Validator.ValidateUnder(new() { Area = (AreaType)9 }, oldest, since).Errors.Should().ContainSingle().Which.PropertyName.Should().Be("$.area");
    }

    [Fact]
    public void What_passes_on_a_day_is_classified_on_that_day()
    {
        IPovertyClassifier classifier = Provider.GetRequiredService<IPovertyClassifier>();
        Seeds.ForAll(2_000, random =>
        {
            LocalDate on = new LocalDate(2001, 1, 1).PlusDays(random.Next(365 * 27));
            var household = new HouseholdRecord
            {
                Area = (AreaType)random.Next(0, 6),
                Income = random.Next(3) == 0 ? random.Next(-1, 40) * 100_000m : null,
                HouseholdIncome = random.Next(3) == 0 ? random.Next(-1, 40) * 100_000m : null,
                Members = random.Next(3) == 0 ? random.Next(-1, 9) : null,
                StateAllowance = random.Next(4) == 0 ? random.Next(3) * 100_000m : null,
                Deprivations = random.Next(3) == 0 ? random.Next(-1, 14) : null,
                IsAtLeast = random.Next(2) == 0,
                Indicators = random.Next(3) == 0 ? new Dictionary<string, bool?>(StringComparer.Ordinal) { [random.Next(2) == 0 ? "employment" : "jobs"] = random.Next(2) == 0 } : new(StringComparer.Ordinal),
                Dimensions = random.Next(3) == 0 ? new Dictionary<string, int>(StringComparer.Ordinal) { [random.Next(2) == 0 ? "health" : "housing"] = random.Next(-1, 4) } : new(StringComparer.Ordinal),
                PointsA = random.Next(4) == 0 ? random.Next(-1, 200) : null,
            };
            if (!Validator.ValidateOn(household, on).IsValid)
                return;
            try
            {
                classifier.Classify(household.ToHousehold(on, "form"), on);
            }
            catch (BacKan.Indicators.Law.NoRuleInForceException)
            {
                // A day without a standard is no fault of the household.
            }
        });
    }

    private static HouseholdRecord Said(params string[] keys) => new() { Area = AreaType.Rural, Indicators = keys.ToDictionary(k => k, _ => (bool?)true, StringComparer.Ordinal) };
}
