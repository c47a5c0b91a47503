using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tests.Structure;

public class StructureSeriesTests
{
    private static readonly StructureSeries Delta = new(
    [
        Kit.Values(ReportingPeriod.Year(2000), 5548.2m, 1235.0m, 1960.2m), Kit.Values(ReportingPeriod.Year(2004), 5186.2m, 1675m, 2081m),
        Kit.Values(ReportingPeriod.Year(2006), 5553.3m, 2434.6m, 2606.1m), Kit.Values(ReportingPeriod.Year(2008), 5566m, 2618.2m, 2699.2m),
    ]);

    [Fact]
    public void Angles_from_year_to_year_add_up_to_no_less_than_the_whole()
    {
        Delta.Changes.Should().HaveCount(3);
        Delta.Overall.AngleDegrees.Should().BeApproximately(12.657552278868, 1e-9);
        Delta.PathDegrees.Should().BeApproximately(5.364820126331 + 5.846781867070 + 1.459514965371, 1e-9).And.BeGreaterThan(Delta.Overall.AngleDegrees);
        Delta.MeanRatioPercent.Should().BeApproximately((5.960911251479 + 6.496424296744 + 1.621683294856) / 3d, 1e-9);
    }

    [Fact]
    public void The_triangle_inequality_holds() => Seeds.ForAll(1000, random =>
    {
        int n = random.Next(2, 9), years = random.Next(2, 7);
        var series = new StructureSeries([.. Enumerable.Range(0, years).Select(i => Kit.Values(ReportingPeriod.Year(2000 + i), Kit.Some(random, n, zeros: true)))]);
        series.PathDegrees.Should().BeGreaterThanOrEqualTo(series.Overall.AngleDegrees - 1e-9);
    });

    [Fact]
    public void Periods_stand_in_the_order_of_time()
    {
        EconomicStructure first = Kit.Values(ReportingPeriod.Year(2013), 1m, 1m), same = Kit.Values(ReportingPeriod.Year(2013), 1m, 2m), earlier = Kit.Values(ReportingPeriod.Year(2012), 1m, 2m);
        FluentActions.Invoking(() => new StructureSeries([first, same])).Should().Throw<ArgumentException>().WithMessage("*2013 stands after 2013*");
        FluentActions.Invoking(() => new StructureSeries([first, earlier])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new StructureSeries([first])).Should().Throw<ArgumentException>().WithMessage("*two or more*");
    }
}
