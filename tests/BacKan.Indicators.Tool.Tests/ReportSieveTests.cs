using BacKan.Indicators.Figures;
using BacKan.Indicators.Json;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Tool.Reports;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>A statement that nothing can be reckoned with is named, and costs no other: whatever it is that fails.</summary>
public sealed class ReportSieveTests
{
    private static readonly Report Town = ReportFile.Read(File.ReadAllBytes(Tool.Case("town-2013.json"))).Report!;

    [Fact]
    public void A_figure_that_fails_is_left_out_and_the_rest_stays_in_its_order()
    {
        ReportedFigure bad = Town.Figures[2];
        Report rest = ReportSieve.Answerable(Town, r => r.Figures.Contains(bad), out IReadOnlyList<LeftOut> left)!;
        rest.Figures.Should().Equal(Town.Figures.Where(f => f != bad));
        rest.OtherFigures.Should().Equal(Town.OtherFigures);
        rest.Plan.Targets.Should().Equal(Town.Plan.Targets);
        (rest.Structure, rest.Shift, rest.Titles, rest.Pledges).Should().Be((Town.Structure, Town.Shift, Town.Titles, Town.Pledges));
        left.Should().Equal(new LeftOut(bad.Figure.Indicator, bad.Place, "$.figures"));
    }

    [Fact]
    public void A_target_that_fails_alone_costs_no_figure()
    {
        Indicator bad = Town.Plan.Targets[0].Indicator;
        Report rest = ReportSieve.Answerable(Town, r => r.Plan.Targets.Any(t => t.Indicator == bad), out IReadOnlyList<LeftOut> left)!;
        rest.Figures.Should().Equal(Town.Figures);
        rest.Plan.Targets.Should().NotBeEmpty().And.NotContain(t => t.Indicator == bad);
        left.Should().OnlyContain(l => l.Indicator == bad && l.Path == "$.targets");
    }

    [Fact]
    public void A_figure_that_fails_beside_its_target_alone_is_the_one_that_is_left_out()
    {
        ReportedFigure bad = Town.Figures[3];
        Report rest = ReportSieve.Answerable(Town, r => r.Figures.Contains(bad) && r.Plan.Targets.Count > 0, out IReadOnlyList<LeftOut> left)!;
        rest.Plan.Targets.Should().Equal(Town.Plan.Targets);
        left.Should().ContainSingle().Which.Indicator.Should().Be(bad.Figure.Indicator);
    }

    [Fact]
    public void A_structure_that_fails_is_left_out_with_its_shift()
    {
        Report rest = ReportSieve.Answerable(Town, r => r.Structure is not null, out IReadOnlyList<LeftOut> left)!;
        (rest.Structure, rest.Shift, rest.Figures.Count).Should().Be((null, null, Town.Figures.Count));
        left.Should().ContainSingle().Which.Path.Should().Be("$.structure");
    }

    [Fact]
    public void A_report_that_fails_without_any_statement_cannot_be_answered() =>
        ReportSieve.Answerable(Town, _ => true, out _).Should().BeNull();
}
