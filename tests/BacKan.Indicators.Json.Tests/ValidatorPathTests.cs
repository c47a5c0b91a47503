using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BacKan.Indicators.Json.Tests;

/// <summary>What a validator finds stands where it says in the JSON of the value, in both languages.</summary>
public class ValidatorPathTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
    private static readonly AdministrativeUnit Place = BacKanUnits.Register.Units[0];
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2013);
    private static readonly DataSource Source = new("s", "s");

    [Fact]
    public void A_figure() => Finds(
        new Figure(IndicatorCatalogue.PoorRate, Place, Year, new(120m), Source, new(2012, 1, 1)), "$.asOf", "$.stated");

    [Fact]
    public void A_figure_of_a_place_that_was_gone() => Finds(
        new Figure(
            IndicatorCatalogue.PoorRate, new(new("058", new(1990, 7, 16)), AdministrativeUnitType.Town, "Bắc Kạn", new LocalDate(2010, 1, 1)),
            Year, new(12m), Source, new(2014, 1, 1)), "$.place");

    [Fact]
    public void A_target_and_a_plan_that_has_it_twice()
    {
        Target target = Target.AtLeast(IndicatorCatalogue.PoorRate, Quantity.Percent(120));
        Finds(target, "$");
        Finds(new DevelopmentPlan { Place = Place, Period = Year, Targets = [target, target] }, "$.targets[0]", "$.targets[1]", "$.targets");
        Finds(new DevelopmentPlan { Place = Place, Period = Year, Targets = [] }, "$.targets");
    }

    [Fact]
    public void A_row_whose_bases_are_zero()
    {
        StatedQuantity zero = new(new(0m), MeasureUnits.Tonne), one = new(new(1m), MeasureUnits.Tonne);
        Finds(new ComparisonRow(IndicatorCatalogue.GrainOutput, zero, zero, one, one), "$.plan", "$.previousActual");
        Finds(new ComparisonRow(IndicatorCatalogue.GrainOutput, one, one, zero, one), "$.estimate");
    }

    [Fact]
    public void A_breakdown_that_does_not_add_up() => Finds(
        FigureBreakdown.Full(new(new(10m), MeasureUnits.Tonne), [KeyValuePair.Create("a", (StatedQuantity?)new(new(1m), MeasureUnits.Tonne))]),
        "$.parts");

    [Fact]
    public void A_structure_that_does_not_close()
    {
        SectorScheme scheme = SectorSchemes.All[0];
        Finds(new EconomicStructure(scheme, Year, [.. scheme.Sectors.Select(s => new SectorShare(s, new StatedNumber(20m)))]), "$.shares");
    }

    [Fact]
    public void A_household_and_a_review_sheet()
    {
        Finds(new HouseholdRecord { Area = AreaType.Rural, Members = 0 }, "$.members");
        Finds(
            new ReviewSheet(new(AreaType.Rural, new(2023, 9, 1), "UBND xã"), new(2023, 9, 1))
            {
                Members = [new() { Born = new LocalDate(2024, 1, 1) }], Answers = new Dictionary<string, decimal> { ["persons"] = 3m },
            }, "$.region", "$.members[0].born", "$.answers.persons");
    }

    [Fact]
    public void A_proposal() => Finds(
        new Proposal(EmulationTitles.GrassrootsEmulationFighter, new Candidate(RecipientKind.Household), 2020, new(2019, 1, 1)),
        "$.on", "$.title");

    private static void Finds<T>(T value, params string[] paths)
        where T : notnull
    {
        ValidationResult result = Services.GetRequiredService<IValidator<T>>().Validate(value);
        result.Errors.Select(e => e.PropertyName).Distinct().Should().BeEquivalentTo(paths);
        using JsonDocument written = JsonDocument.Parse(ValueJson.Write(value));
        foreach (ValidationFailure failure in result.Errors)
        {
            Parent(written.RootElement, failure.PropertyName).Should().BeTrue("{0} stands in {1}", failure.PropertyName, written.RootElement);
            failure.CustomState.Should().BeOfType<BilingualText>().Which.En.Should().Be(failure.ErrorMessage);
        }
    }

    // A member that lacks is named too: what it would stand in is there.
    private static bool Parent(JsonElement at, string path)
    {
        string[] steps = path.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries)[1..];
        for (int i = 0; i < steps.Length; i++)
        {
            JsonElement next = default;
            bool isThere = steps[i].EndsWith(']')
                ? at.ValueKind == JsonValueKind.Array
                    && int.Parse(steps[i][..^1], System.Globalization.CultureInfo.InvariantCulture) is var index
                    && index < at.GetArrayLength()
                    && (next = at[index]).ValueKind != JsonValueKind.Undefined
                : at.TryGetProperty(steps[i], out next);
            if (!isThere)
                return i == steps.Length - 1 && at.ValueKind == JsonValueKind.Object;
            at = next;
        }

        return true;
    }
}
