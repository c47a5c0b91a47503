using BacKan.Indicators.Figures;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace BacKan.Indicators.Tests.Figures;

/// <summary>Which of several figures counts: a stated order, never the order of a list.</summary>
public class FigurePrecedenceTests
{
    private static readonly DevelopmentPlan Plan = new() { Place = BacKanUnits.Town, Period = ReportingPeriod.Year(2013), Targets = [Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350))] };

    [Theory]
    [InlineData(FigureNature.Official, 1, FigureNature.Preliminary, 9)]
    [InlineData(FigureNature.Preliminary, 1, FigureNature.Actual, 9)]
    [InlineData(FigureNature.Actual, 1, FigureNature.Estimate, 9)]
    [InlineData(FigureNature.Actual, 2, FigureNature.Actual, 1)]
    public void Official_counts_before_preliminary_before_actual_before_estimate_then_the_later_day(FigureNature first, int firstDay, FigureNature second, int secondDay)
    {
        Figure[] figures = [Grain(4_000, second, secondDay), Grain(4_785, first, firstDay)];
        foreach (Figure[] given in new[] { figures, [figures[1], figures[0]] })
        {
            Attainment row = Assess(given).Rows.Single();
            (row.Actual, row.Status).Should().Be((figures[1], AttainmentStatus.Exceeded));
            row.Others.Should().ContainSingle().Which.Actual.Should().Be(figures[0]);
            row.Disagreements.Should().ContainSingle();
        }
    }

    [Fact]
    public void A_number_counts_before_a_figure_that_was_not_reported_and_what_agrees_is_no_disagreement()
    {
        Figure absent = Figure.Absent(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Plan.Period, AbsenceReason.NotReported, new("a", "a"), new(2014, 2, 9)).With(FigureNature.Official);
        Assess([absent, Grain(4_785, FigureNature.Estimate, 1)]).Rows.Single().Actual!.Value.Should().Be(Quantity.Tonnes(4_785));
        var rounded = new Figure(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Plan.Period, new(4.785m), new("b", "b"), new(2014, 1, 1), MeasureUnits.ThousandTonnes);
        Attainment row = Assess([Grain(4_785, FigureNature.Official, 1), rounded]).Rows.Single();
        (row.Others.Count, row.Disagreements.Count).Should().Be((1, 0));
    }

    [Fact]
    public void The_report_s_own_publication_counts_where_nothing_else_tells_two_figures_apart()
    {
        Figure thesis = new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Plan.Period, new(4_688m), new("a-thesis", "Luận văn"), new(2014, 1, 22));
        Figure own = new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Plan.Period, new(4_785m), new("report", "Báo cáo"), new(2014, 1, 22));
        Services.Get<IPlanAssessor>().Assess(Plan, [thesis, own], preferred: own.Source).Rows.Single().Actual.Should().Be(own);
        Services.Get<IPlanAssessor>().Assess(Plan, [own, thesis]).Rows.Single().Actual.Should().Be(thesis, "without a preference the source's id settles it, whatever the list");
    }

    [Fact]
    public void A_host_sets_another_order()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddBacKanIndicators(o => o.FigureOrder = Comparer<Figure>.Create((x, y) => (x.Stated?.Value ?? 0m).CompareTo(y.Stated?.Value ?? 0m)))
            .BuildServiceProvider();
        Figure[] figures = [Grain(4_785, FigureNature.Official, 9), Grain(4_000, FigureNature.Estimate, 1)];
        PlanAssessment assessment = provider.GetRequiredService<IPlanAssessor>().Assess(Plan, figures);
        assessment.Rows.Single().Actual.Should().Be(figures[1]);

        // The period compared with follows the same order.
        Figure Before(decimal tonnes, FigureNature nature) =>
            new Figure(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, ReportingPeriod.Year(2012), new(tonnes), new("b", "b"), new(2013, 1, 1)).With(nature);
        BacKan.Indicators.Reporting.PlanTable.From(assessment, [.. figures, Before(3_000, FigureNature.Estimate), Before(5_000, FigureNature.Official)], Presentation.In(BacKan.Indicators.Localization.Language.Vietnamese))
            .Rows.Single().Cells[3].Should().Be("3.000");
    }

    [Fact]
    public void Any_permutation_gives_the_same_assessment() => Seeds.ForAll(300, random =>
    {
        Figure[] figures = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Some(random))];
        DevelopmentPlan plan = new()
        {
            Place = Plan.Place,
            Period = Plan.Period,
            Targets = [Plan.Targets[0], Target.Together(IndicatorCatalogue.CityStatus, Plan.Targets[0], Target.AtLeast(IndicatorCatalogue.PlantedForestArea, Quantity.Hectares(500)))],
        };
        string[] expected = Described(plan, figures);
        Figure[] shuffled = [.. figures];
        random.Shuffle(shuffled);
        Described(plan, shuffled).Should().Equal(expected);
    });

    private static string[] Described(DevelopmentPlan plan, Figure[] figures) => [.. Services.Get<IPlanAssessor>().Assess(plan, figures).Rows
        .SelectMany(r => r.Others.Concat(r.Parts).Prepend(r)).Select(a => $"{a.Status} {a.Actual?.Stated} {a.Actual?.Source.Id} {a.Actual?.Nature} {a.Actual?.AsOf:uuuu-MM-dd} {a.PercentRange}")];

    private static Figure Some(Random random) => new Figure(
        random.Next(3) == 0 ? IndicatorCatalogue.PlantedForestArea : IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Plan.Period,
        new(random.Next(4_348, 4_353), null, (Qualifier)random.Next(1, 8)), new($"s{random.Next(3)}", "s"), new LocalDate(2014, 1, random.Next(1, 3)))
        .With((FigureNature)random.Next(1, 5));

    private static PlanAssessment Assess(Figure[] figures) => Services.Get<IPlanAssessor>().Assess(Plan, figures);

    private static Figure Grain(decimal tonnes, FigureNature nature, int day) =>
        new Figure(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, Plan.Period, new(tonnes), new($"s{day}", "s"), new(2014, 1, day)).With(nature);
}
