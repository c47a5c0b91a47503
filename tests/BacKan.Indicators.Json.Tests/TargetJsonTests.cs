using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using BacKan.Indicators.Tests;
using Microsoft.Extensions.DependencyInjection;
using BacKan.Indicators.Tests.Root;

namespace BacKan.Indicators.Json.Tests;

public class TargetJsonTests
{
    private static readonly IAttainmentCalculator Calculator = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider().GetRequiredService<IAttainmentCalculator>();
    private static readonly DataSource Report = new("report", "Báo cáo");
    private static readonly AdministrativeUnit Town = BacKanUnits.Register.Units[0];
    private static readonly Indicator Own = new("own", new("của tỉnh", "of the province"), MeasureUnits.Hectare, Tendency.Lower, AggregationRule.WeightedMean, AggregationRule.Never);
    private static readonly Indicator Growth = new("growth", BilingualText.Same("growth"), MeasureUnits.Percent, Tendency.Higher, AggregationRule.Never, AggregationRule.Never);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2014);

    /// <summary>A target of every kind.</summary>
    internal static readonly Target[] EveryKind =
    [
        .. Enum.GetValues<TargetSense>().Select(sense => new LevelTarget(IndicatorCatalogue.GrainOutput, sense, new(4_350.50m, MeasureUnits.Tonne))),
        Target.AtMost(Own, new(new Fraction(250, 9), MeasureUnits.Hectare)),
        Target.AtLeast(IndicatorCatalogue.LandReachingIncome.Reaching(new(70m, MeasureUnits.MillionDongPerPersonYear)), new(500m, MeasureUnits.Hectare)),
        Target.Between(IndicatorCatalogue.PoorRate, Quantity.Percent(33m), Quantity.Percent(34m), Tendency.Higher),
        Target.ReducedBy(IndicatorCatalogue.PoorRate, Quantity.Percent(3.35m), new(0.25m, MeasureUnits.PercentagePoint)),
        Target.ReducedTo(IndicatorCatalogue.PoorRate, Quantity.Percent(3.35m), Quantity.Percent(3.10m)),
        Target.Growth(Growth, new(7.5m)),
        Target.Growth(IndicatorCatalogue.GrainOutput, new(7.5m), new(4_000m, MeasureUnits.Tonne)),
        Target.Share(IndicatorCatalogue.PoorRate, TargetSense.Below, new(7.6m)),
        Target.DoneBy(IndicatorCatalogue.CityStatus, new(2015, 12, 31)),
        Target.Qualitative(Own, BilingualText.Same("xuất siêu")),
        Target.Qualitative(Own, BilingualText.Same("xuất siêu"), Target.Above(Own, new(0m, MeasureUnits.Hectare))),
        Target.Together(Own, Target.AtLeast(IndicatorCatalogue.GrainOutput, new(1m, MeasureUnits.Tonne)), Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3m))),
        Target.ReducedTo(IndicatorCatalogue.PoorRate, Quantity.Percent(3.35m), Quantity.Percent(3.10m))
            .With("tỉnh giao", VietnamInstruments.Decree07Of2021.At("Điều 3"), isImplied: true, period: Year, method: AttainmentMethod.Mirror),
    ];

    [Fact]
    public void Every_kind_of_target_reads_back_and_measures_the_same()
    {
        EveryKind.Select(t => t.GetType()).Distinct().Should().BeEquivalentTo(
            typeof(Target).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(Target).IsAssignableFrom(t)), "every kind that exists is tried");
        foreach (Target target in EveryKind)
        {
            Target read = JsonForm.Again(target);
            read.Should().BeOfType(target.GetType());
            (read.Indicator, read.Indicator.Name, read.Assigner, read.Citation, read.IsImplied, read.Period, read.Method).Should()
                .Be((target.Indicator, target.Indicator.Name, target.Assigner, target.Citation, target.IsImplied, target.Period, target.Method));
            foreach (decimal value in new[] { 0m, 2.43m, 33.5m, 4_785m })
            {
                var measured = new StatedQuantity(new(value), target.Indicator.Unit);
                Attainment before = Calculator.MeasureNumber(target, measured), after = Calculator.MeasureNumber(read, measured);
                (after.Status, after.PercentRange, after.Gap).Should().Be((before.Status, before.PercentRange, before.Gap));
            }
        }
    }

    [Fact]
    public void An_attainment_is_written_with_every_method_and_every_reason_for_none() => Seeds.ForAll(300, random =>
    {
        Target target = EveryKind[random.Next(EveryKind.Length)];
        MeasureUnit unit = target.Indicator.Unit;
        Attainment attainment = random.Next(5) switch
        {
            0 => Calculator.MeasureNumber(target, new(Some.Stated(random), unit)),
            1 => Calculator.Measure(target, Figure.Absent(target.Indicator, Town, Year, AbsenceReason.NotReported, Report, new(2014, 12, 31)), Year),
            2 => Calculator.Measure(target, null),
            3 when target is MilestoneTarget done => Calculator.MeasureDay(done, random.Next(2) == 0 ? null : new(2015, 12, random.Next(1, 32))),
            3 when target is CompositeTarget several => Calculator.MeasureAll(several, several.Parts.Select(p => new Figure(p.Indicator, Town, Year, Some.Stated(random), Report, new(2014, 12, 31)))),
            _ => Calculator.Measure(target, unit == MeasureUnits.Milestone
                ? Figure.Milestone(target.Indicator, Town, Year, new(2014, 1, 1), Report, new(2014, 12, 31))
                : new Figure(target.Indicator, Town, random.Next(2) == 0 ? Year : ReportingPeriod.FirstMonths(2014, 6), Some.Stated(random), Report, new(2014, 12, 31)), Year),
        };
        if (target.Methods.Count > 0)
            attainment = attainment.By(target.Methods[random.Next(target.Methods.Count)]);
        string json = JsonForm.Of(attainment, new() { Full = random.Next(2) == 0, Exact = random.Next(2) == 0 });
        json.Should().Contain($"\"status\": \"{attainment.Status}\"");
        using JsonDocument document = JsonDocument.Parse(json);
        bool Has(string member) => document.RootElement.TryGetProperty(member, out _);
        (Has("absence"), Has("percent"), Has("percentRange")).Should().Be((attainment.Absence is not null, attainment.PercentRange is { IsPoint: true }, attainment.PercentRange is { IsPoint: false }));
    });

    [Fact]
    public void A_percent_is_a_number_and_a_range_where_it_is_one()
    {
        Target target = Target.AtLeast(IndicatorCatalogue.GrainOutput, new(4_350m, MeasureUnits.Tonne));
        JsonForm.Of(Calculator.MeasureNumber(target, new(new(4_785m), MeasureUnits.Tonne))).Should().Contain("\"status\": \"Exceeded\"").And.Contain("\"percent\": 110.00").And.Contain("\"method\": \"plain\"").And.Contain("\"indicator\": \"grain_output\"");
        string range = JsonForm.Of(Calculator.MeasureNumber(target, new(new(4_705m, qualifier: Qualifier.About), MeasureUnits.Tonne)));
        range.Should().Contain("\"percentRange\": {").And.NotContain("\"percent\":");
    }

    [Fact]
    public void Claims_counts_scales_and_figures_read_back()
    {
        Seeds.ForAll(300, random => JsonForm.Again(new StatedClaim(Enum.GetValues<ClaimForm>()[random.Next(7)], random.Next(3) == 0 ? null : Some.Stated(random))
        {
            Actual = random.Next(3) == 0 ? null : Some.Stated(random),
            Reference = random.Next(3) == 0 ? null : Some.Stated(random),
            OfRates = random.Next(2) == 0,
        }));
        var claim = new StatedClaim(ClaimForm.PercentOf, new(110m)) { Actual = new(4_785m), Reference = new(4_350m) };
        StatedClaim again = JsonForm.Again(claim);
        (again.Form, again.Stated, again.Actual, again.Reference).Should()
            .Be((claim.Form, claim.Stated, claim.Actual, claim.Reference));
        JsonForm.Again(claim).Examine().Check.Verdict.Should().Be(ClaimVerdict.Consistent);
        JsonForm.Again(new AttainmentCounts(25, 8, 0, 2, 1)).Should().BeEquivalentTo(new AttainmentCounts(25, 8, 0, 2, 1));
        JsonForm.Again(new AttainmentCounts(25, 8, 0)).Should().BeEquivalentTo(new AttainmentCounts(25, 8, 0));
        AttainmentScale scale = new(new(95m), new(50m));
        JsonForm.Again(scale).Percents.Bands.Select(b => (b.Grade, b.Values)).Should()
            .Equal(scale.Percents.Bands.Select(b => (b.Grade, b.Values)));
        JsonForm.Again(AttainmentScale.Plain).HasNearly.Should().BeFalse();

        var figure = new Figure(IndicatorCatalogue.GrainOutput, Town, Year, new(4_785.0m, null, Qualifier.Over), new(Report.Id, Report.Title, "https://example.org/"), new(2014, 12, 31), MeasureUnits.Quintal)
        {
            Nature = FigureNature.Estimate,
            Change = new(ChangeDirection.Up, ReportingPeriod.Year(2013), strongly: true),
        };
        Figure read = JsonForm.Again(figure);
        (read.Indicator, read.Place, read.Period, read.Stated, read.Unit, read.Source, read.AsOf, read.Nature).Should()
            .Be((figure.Indicator, figure.Place, figure.Period, figure.Stated, figure.Unit, figure.Source, figure.AsOf, figure.Nature));
        (read.Change!.Direction, read.Change.Versus, read.Change.Strongly).Should()
            .Be((ChangeDirection.Up, ReportingPeriod.Year(2013), true));
        read.Should().Be(figure);
        foreach (Figure other in new[]
        {
            Figure.Between(IndicatorCatalogue.GrainOutput, Town, Year, new(new(61m), new(62m)), Report, new(2014, 12, 31)),
            Figure.InWords(IndicatorCatalogue.GrainOutput, Town, Year, new("được mùa", "a good harvest"), Report, new(2014, 12, 31)),
        })
            JsonForm.Again(other).Should().Be(other);
    }

    [Fact]
    public void A_plan_reads_back_with_what_later_decisions_made_of_it()
    {
        var basis = new Citation(VietnamInstruments.Decree07Of2021);
        Target grain = Target.AtLeast(IndicatorCatalogue.GrainOutput, new(4_350m, MeasureUnits.Tonne)), twin = Target.AtLeast(IndicatorCatalogue.GrainOutput, new(4_350m, MeasureUnits.Tonne));
        Target more = Target.AtLeast(IndicatorCatalogue.GrainOutput, new(4_500m, MeasureUnits.Tonne)), rate = Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3m));
        DevelopmentPlan plan = new DevelopmentPlan { Place = Town, Period = Year, Citation = basis, Targets = [grain, twin] }
            .Amend(new(basis, TargetChange.Replace(twin, more), TargetChange.Add(rate)))
            .Amend(new(basis, TargetChange.Withdraw(grain)));
        DevelopmentPlan read = JsonForm.Again(plan);
        read.Targets.Cast<LevelTarget>().Select(t => t.Level.Value).Should().Equal(4_500m, 3m);
        read.Original.Targets.Should().HaveCount(2);
        read.Amendments.Select(a => a.Changes.Count).Should().Equal(2, 1);
        JsonForm.Again(read.Original).Amendments.Should().BeEmpty();
        JsonForm.Problems<DevelopmentPlan>(JsonForm.Of(plan).Replace("\"original\": 1", "\"original\": 2", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().Be("$.amendments[0].changes[0].original");
    }

    [Fact]
    public void Assignments_and_cascades_read_back()
    {
        var assignment = new PlanAssignment(VietnamInstruments.Decree07Of2021, Year, ["UBND các xã, phường"]);
        JsonForm.Again(assignment).Addressees.Should().Equal(assignment.Addressees);
        var cascade = new TargetCascade(IndicatorCatalogue.PoorRate, new(new(3m), new(3.5m)), new CascadePart("A", 3.1m, 1_000m), new CascadePart("B", null)) { Reserve = 0m };
        JsonForm.Again(cascade).Check(AllocationPolicy.Exactly).Outcome.Should().Be(cascade.Check(AllocationPolicy.Exactly).Outcome);
        JsonForm.Again(new TargetCascade(IndicatorCatalogue.GrainOutput, new(new(10m), new(10m)), new CascadePart("A", 9m)) { Reserve = 1m }).Check(AllocationPolicy.Exactly).Outcome.Should().Be(AllocationOutcome.Equal);
    }

    [Theory]
    [InlineData("""{ "indicator": { "id": "grain_output" }, "sense": "at-leest", "value": 1 }""", "$.sense")]
    [InlineData("""{ "indicator": "grain", "sense": "at-least", "value": 1 }""", "$.indicator")]
    [InlineData("""{ "indicator": { "id": "grain" }, "sense": "at-least", "value": 1 }""", "$.indicator.id")]
    [InlineData("""{ "indicator": { "id": "grain_output" }, "sense": "at-least", "value": 1, "unit": "ha" }""", "$.unit")]
    [InlineData("""{ "indicator": { "id": "grain_output" }, "sense": "growth", "side": "at-least", "percent": 7 }""", "$")]
    [InlineData("""{ "indicator": { "id": "grain_output" }, "sense": "at-least", "value": 1, "method": "mirror" }""", "$")]
    [InlineData("""{ "indicator": { "id": "grain_output" }, "sense": "reduce-to", "value": 1 }""", "$.base")]
    [InlineData("""{ "indicator": { "id": "grain_output" }, "sense": "done-by", "deadline": "2015-13-01" }""", "$.deadline")]
    public void What_no_target_can_be_is_named_with_its_path(string json, string path) => JsonForm.Problems<Target>(json).Should().Equal(path);
}
