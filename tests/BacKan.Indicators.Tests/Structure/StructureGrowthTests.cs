using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Tests.Structure;

public class StructureGrowthTests
{
    [Fact]
    public void Points_sum_to_the_growth_and_parts_to_a_hundred() => Seeds.ForAll(1000, random =>
    {
        int n = random.Next(2, 9);
        Fraction[] before = Kit.Some(random, n, zeros: true), after = Kit.Some(random, n, zeros: true);
        GrowthDecomposition growth = Kit.Values(before).GrowthTo(Kit.Values(after));
        growth.Parts.Aggregate(default(Fraction), (sum, s) => sum + s.Exact).Should().Be(growth.Exact);
        growth.Parts.Aggregate(default(Fraction), (sum, s) => sum + s.ExactShareOfGrowth!.Value).Should().Be((Fraction)100m);
        growth.Parts.Aggregate(default(Fraction), (sum, s) => sum + s.Increment.Exact).Should().Be(growth.Increment.Exact);
    });

    [Fact]
    public void A_contribution_is_the_share_times_the_growth_of_the_sector()
    {
        GrowthDecomposition growth = Kit.Values("25", "75").GrowthTo(Kit.Values("30", "75"));
        growth.Comparison.Percent.Should().Be(new Percentage(5m));
        (growth.Parts[0].Points, growth.Parts[0].ShareOfGrowth).Should().Be((new PercentagePoints(5m), new Percentage(100m)), "a quarter of the whole grew by a fifth");
        growth.Parts[1].Points.Value.Should().Be(0m);
    }

    [Fact]
    public void Without_growth_there_is_no_share_of_it()
    {
        GrowthDecomposition growth = Kit.Values("25", "75").GrowthTo(Kit.Values("30", "70"));
        growth.Parts[0].ShareOfGrowth.Should().BeNull();
        growth.Parts.Select(s => s.Points.Value).Should().Equal(5m, -5m);
    }

    [Fact]
    public void Shares_do_not_grow()
    {
        FluentActions.Invoking(() => Kit.Values("1", "1").GrowthTo(Kit.Shares("50", "50"))).Should().Throw<ArgumentException>().WithParameterName("later");
        FluentActions.Invoking(() => Kit.Shares("50", "50").GrowthTo(Kit.Values("1", "1"))).Should().Throw<ArgumentException>().WithMessage("*published shares only*");
        FluentActions.Invoking(() => Kit.Values("1", "1").GrowthTo(Kit.Values("1", "1", "1"))).Should().Throw<ArgumentException>().WithMessage("*Map one to the other*");
    }
}
