using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tests.Poverty.Measures;

/// <summary>What is not defined is null with its reason, and what cannot be is refused.</summary>
public class UndefinedMeasureTests
{
    private static PovertyMeasures Of(params (decimal Income, decimal Weight)[] rows)
    {
        var distribution = new IncomeDistribution();
        foreach ((decimal income, decimal weight) in rows)
            distribution.Add(income, weight);
        return distribution.Measure(10m);
    }

    [Fact]
    public void Nobody()
    {
        foreach (PovertyMeasures none in new[] { Of(), Of((5, 0)) })
        {
            (none.P0, none.Watts, none.Sen, none.Gini, none.TheilT, none.Foster(1), none.Atkinson(1m), none.ExitTime(new(1m))).Should()
                .Be((null, null, null, null, null, null, null, null));
            none.Reasons.Should().ContainKey("all").WhoseValue.Vi.Should().Contain("không có ai");
            none.PopulationShare.Should().BeNull();
        }
    }

    [Fact]
    public void Nobody_poor()
    {
        PovertyMeasures rich = Of((11, 1), (12, 1));
        (rich.P0, rich.P2, rich.Sen, rich.SenFinite, rich.SenShorrocksThon).Should()
            .Be((default(Fraction), default(Fraction), default(Fraction), default(Fraction), default(Fraction)));
        (rich.Watts, rich.GiniOfPoor).Should().Be((0d, null));
        rich.Reasons.Keys.Should().Equal("giniOfPoor");
    }

    [Fact]
    public void An_income_of_zero()
    {
        PovertyMeasures zero = Of((0, 1), (20, 1));
        (zero.P0, zero.P1, zero.Watts, zero.TheilL).Should().Be(((Fraction)0.5m, (Fraction)0.5m, null, null));
        zero.TheilT.Should().BeApproximately(Math.Log(2), 1e-15, "the limit of y·ln y is zero");
        (zero.Atkinson(1m), zero.Atkinson(1.01m)).Should().Be((1d, null));
        zero.Atkinson(0.5m).Should().BeApproximately(0.5, 1e-15);
        zero.Sen.Should().Be((Fraction)0.5m, "the gap of the poor is whole, whatever their Gini index");
        zero.Reasons.Keys.Should().BeEquivalentTo("watts", "theilL", "giniOfPoor", "atkinson");
        zero.Reasons.Values.Should().OnlyContain(reason => reason.Vi.Contains("bằng 0"));
    }

    [Fact]
    public void Every_income_zero()
    {
        PovertyMeasures none = Of((0, 3));
        (none.P0, none.P2, none.SenShorrocksThon, none.Gini, none.TheilT, none.Atkinson(0m)).Should()
            .Be(((Fraction)1m, (Fraction)1m, (Fraction)1m, null, null, null));
    }

    [Fact]
    public void The_form_of_1976_counts_persons()
    {
        PovertyMeasures fractional = Of((5, 1.5m), (20, 2));
        fractional.SenFinite.Should().BeNull();
        fractional.Reasons["senFinite"].En.Should().Contain("whole numbers");
        Of((5, 2), (20, 2)).SenFinite.Should().Be(Of((5, 1), (5, 1), (20, 1), (20, 1)).SenFinite);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var distribution = new IncomeDistribution();
        FluentActions.Invoking(() => distribution.Add(-0.01m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("income");
        FluentActions.Invoking(() => distribution.Add(1m, -1m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("weight");
        FluentActions.Invoking(() => distribution.Measure(0m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("line");
        FluentActions.Invoking(() => distribution.Measure(1m).Foster(21)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => distribution.Measure(1m).Atkinson(-1m)).Should().Throw<ArgumentOutOfRangeException>();
        distribution.Rows.Should().Be(0);
    }

    [Fact]
    public void Without_deprivations()
    {
        var none = new DeprivationDistribution(["a", "b"]);
        DeprivationMeasures empty = none.Measure(1m);
        (empty.H, empty.A, empty.M0, empty.M1).Should().Be((null, null, null, null));
        empty.Reasons.Should().ContainKey("all");
        none.Add([true, false]);
        DeprivationMeasures noneIsPoor = none.Measure(2m);
        (noneIsPoor.H, noneIsPoor.M0, noneIsPoor.A).Should().Be((default(Fraction), default(Fraction), null));
        (noneIsPoor.Contributions.Count, noneIsPoor.Uncensored["a"]).Should().Be((0, (Fraction)1m));
        noneIsPoor.Reasons.Keys.Should().BeEquivalentTo("a", "contributions", "m1", "m2");
    }

    [Fact]
    public void Deprivations_that_do_not_fit_are_refused()
    {
        var two = new DeprivationDistribution(["a", "b"], [1m, 1m]);
        FluentActions.Invoking(() => two.Add([true])).Should().Throw<ArgumentException>().WithMessage("*Expected 2 values*not 1*");
        FluentActions.Invoking(() => two.AddPattern("1x", 1)).Should().Throw<ArgumentException>().WithMessage("*'1x'*");
        FluentActions.Invoking(() => two.AddPattern("11", -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => two.AddAchievements([1m, -1m])).Should().Throw<ArgumentException>().WithMessage("*b is -1*");
        FluentActions.Invoking(() => new DeprivationDistribution(["a"]).AddAchievements([1m])).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => new DeprivationDistribution([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DeprivationDistribution(["a", "a"])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new DeprivationDistribution(["a"], [0m])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => two.Measure(0m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => two.Measure(2.01m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => two.Measure(1m, [1m])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => two.Merge(new(["a", "c"]))).Should().Throw<ArgumentException>();
        two.Rows.Should().Be(0);
    }
}
