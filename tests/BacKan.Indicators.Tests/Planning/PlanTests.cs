using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Planning;

public class PlanTests
{
    private static readonly Citation First = new(VietnamInstruments.All[0]), Later = new(VietnamInstruments.All[1]);
    private static readonly Target Grain = Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4350));
    private static readonly LevelTarget ByProvince = new(IndicatorCatalogue.PlantedForestArea, TargetSense.AtLeast, Quantity.Hectares(110)) { Assigner = "tỉnh giao" };
    private static readonly LevelTarget ByCity = new(IndicatorCatalogue.PlantedForestArea, TargetSense.AtLeast, Quantity.Hectares(200)) { Assigner = "thành phố giao" };

    private static readonly DevelopmentPlan Plan = new() { Place = BacKanUnits.Town, Period = ReportingPeriod.Year(2016), Targets = [Grain, ByProvince, ByCity], Citation = First };

    [Fact]
    public void One_figure_exceeds_one_assigner_and_misses_another()
    {
        PlanAssessment year = Assessor.Assess(Plan, [Figure(IndicatorCatalogue.PlantedForestArea, 192.72m)]);
        year.Of(IndicatorCatalogue.PlantedForestArea).Select(r => (r.Target.Assigner, r.Status)).Should().Equal(("tỉnh giao", AttainmentStatus.Exceeded), ("thành phố giao", AttainmentStatus.NotAttained));
        year.Counts(AttainmentScale.Plain).In(Language.Vietnamese).Should().Be("3 chỉ tiêu, 1 vượt, 0 đạt, 1 không đạt, 1 chưa có hoặc chưa đủ số liệu");
    }

    [Fact]
    public void A_figure_is_measured_against_the_plan_as_decided_and_as_adjusted()
    {
        var lower = Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4000));
        DevelopmentPlan adjusted = Plan.Amend(new(Later, TargetChange.Replace(Grain, lower)));
        Figure[] figures = [Figure(IndicatorCatalogue.GrainOutput, 4200)];
        Assessor.Assess(adjusted.Original, figures)[IndicatorCatalogue.GrainOutput].Status.Should().Be(AttainmentStatus.NotAttained);
        Assessor.Assess(adjusted, figures)[IndicatorCatalogue.GrainOutput].Status.Should().Be(AttainmentStatus.Exceeded);
        (Plan.Targets[0], adjusted.Targets[0], adjusted.Original).Should().Be((Grain, lower, Plan));
        adjusted.Amendments.Should().ContainSingle().Which.Citation.Should().Be(Later);
        Plan.Original.Should().BeSameAs(Plan);
    }

    [Fact]
    public void A_second_decision_changes_what_the_first_one_left()
    {
        var lower = Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4000));
        var rate = Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3.1m));
        DevelopmentPlan twice = Plan.Amend(new(Later, TargetChange.Replace(Grain, lower), TargetChange.Add(rate))).Amend(new(Later, TargetChange.Withdraw(lower)));
        twice.Targets.Should().Equal(ByProvince, ByCity, rate);
        twice.Original.Should().BeSameAs(Plan);
        twice.Amendments.Should().HaveCount(2);
        FluentActions.Invoking(() => twice.Amend(new(Later, TargetChange.Withdraw(Grain)))).Should().Throw<ArgumentException>().WithMessage("*grain_output that the plan does not have*");
        FluentActions.Invoking(() => TargetChange.Replace(Grain, rate)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PlanAmendment(Later)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Six_months_are_progress_and_count_as_undecided()
    {
        var half = ReportingPeriod.FirstMonths(2016, 6);
        PlanAssessment progress = Assessor.Assess(Plan, [Figure(IndicatorCatalogue.GrainOutput, 2610, half), Figure(IndicatorCatalogue.GrainOutput, 4785)], half);
        progress[IndicatorCatalogue.GrainOutput].Should().Match<Attainment>(a => a.IsProgress && a.Percent!.Value.Value == 60m);
        progress.Counts(AttainmentScale.Plain).In(Language.Vietnamese).Should().Be("3 chỉ tiêu, 0 vượt, 0 đạt, 0 không đạt, 1 đang thực hiện, 2 chưa có hoặc chưa đủ số liệu");
        FluentActions.Invoking(() => Assessor.Assess(Plan, [], ReportingPeriod.FirstMonths(2015, 6))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Several_targets_together_are_one_row()
    {
        var together = Target.Together(IndicatorCatalogue.CityStatus, Grain, ByProvince);
        DevelopmentPlan plan = new() { Place = BacKanUnits.Town, Period = ReportingPeriod.Year(2016), Targets = [together] };
        PlanAssessment year = Assessor.Assess(plan, [Figure(IndicatorCatalogue.GrainOutput, 4785), Figure(IndicatorCatalogue.PlantedForestArea, 109)]);
        year.Rows.Should().ContainSingle().Which.Should().Match<Attainment>(a => a.Status == AttainmentStatus.NotAttained && a.Parts.Count == 2);
    }

    [Fact]
    public void The_plan_is_doubted_with_its_targets()
    {
        DevelopmentPlan plan = new() { Place = BacKanUnits.Town, Period = ReportingPeriod.Year(2016), Targets = [Grain, Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(5)), Target.AtLeast(IndicatorCatalogue.PoorRate, Quantity.Percent(3m))] };
        Services.Get<FluentValidation.IValidator<DevelopmentPlan>>().Validate(plan).Errors.Select(e => e.ErrorCode).Should().BeEquivalentTo("BK2004", "BK2010");
    }

    private static IPlanAssessor Assessor => Services.Get<IPlanAssessor>();

    private static Figure Figure(Indicator indicator, decimal value, ReportingPeriod? period = null) =>
        new(indicator, BacKanUnits.Town, period ?? ReportingPeriod.Year(2016), new(value), new("s", "s"), new(2017, 1, 22));
}
