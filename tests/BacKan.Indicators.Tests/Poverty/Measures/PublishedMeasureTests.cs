using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tests.Poverty.Measures;

/// <summary>Worked numbers of the literature.</summary>
public class PublishedMeasureTests
{
    // Data sets of the manual of the R package ineq, with its own results for Watts.
    private static readonly decimal[] X = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
    private static readonly decimal[] Y = [841, 2063, 2445, 3438, 4437, 5401, 6392, 8304, 11304, 21961];

    private static PovertyMeasures Measure(decimal line, bool strict, params decimal[] incomes) => Of(incomes).Measure(line, strict);

    private static IncomeDistribution Of(params decimal[] incomes)
    {
        var distribution = new IncomeDistribution();
        foreach (decimal income in incomes)
            distribution.Add(income);
        return distribution;
    }

    [Fact]
    public void The_handbook_on_poverty_and_inequality_country_c()
    {
        // Haughton and Khandker, page 72: 100, 110, 150, 160 under a line of 125; gaps 0.20 and 0.12.
        PovertyMeasures measures = Measure(125, false, 100, 110, 150, 160);
        (measures.P0, measures.P1, measures.P2).Should().Be(((Fraction)0.5m, (Fraction)0.08m, (Fraction)0.0136m));
        measures.Foster(3).Should().Be((Fraction)((0.008m + 0.001728m) / 4m));
    }

    [Fact]
    public void Watts_of_the_manual_of_ineq()
    {
        Measure(2000, true, X).Watts.Should().BeApproximately(0.1620141, 5e-8);
        Measure(2000, true, Y).Watts.Should().BeApproximately(0.08663108, 5e-9);
    }

    [Fact]
    public void Sen_in_both_forms()
    {
        (Measure(2000, true, X).Sen, Measure(5000, true, X).Sen).Should().Be(((Fraction)0.12285m, (Fraction)0.331656m));

        // 2/(3·10·2000) · (1459·2 + 537·1) = 6910/60000, and 2/(6·10·5000) · (4459·5 + 3537·4 + 2555·3 + 1562·2 + 563·1) = 95590/300000.
        Measure(2000, true, X).SenFinite.Should().Be(new Fraction(6910, 60000));
        Measure(5000, true, X).SenFinite.Should().Be(new Fraction(95590, 300000));
        Measure(2000, true, X).SenFinite!.Value.Round(Rounding.HalfAwayFromZero, 7).Should().Be(0.1151667m);
        Measure(5000, true, X).SenFinite!.Value.Round(Rounding.HalfAwayFromZero, 7).Should().Be(0.3186333m);
    }

    [Fact]
    public void Sen_Shorrocks_Thon() => Measure(2000, true, X).SenShorrocksThon.Should().Be((Fraction)0.18425m);

    [Fact]
    public void At_the_line_only_the_headcount_and_Sen_differ()
    {
        // Four incomes, two at the line and one below it.
        PovertyMeasures strict = Measure(400_000, true, 400_000, 400_000, 500_000, 390_000),
            weak = Measure(400_000, false, 400_000, 400_000, 500_000, 390_000);
        (strict.P0, weak.P0).Should().Be(((Fraction)0.25m, (Fraction)0.75m));
        (strict.P1, weak.P1).Should().Be(((Fraction)0.00625m, (Fraction)0.00625m));
        (strict.P2, strict.Watts, strict.SenShorrocksThon).Should().Be((weak.P2, weak.Watts, weak.SenShorrocksThon));
        strict.Sen.Should().NotBe(weak.Sen);
    }

    [Fact]
    public void Inequality_of_four_incomes_by_hand()
    {
        // 1, 2, 3, 4: Σ|y − y'| over pairs is 20, so Gini = 20/(2·16·2.5) = 1/4.
        PovertyMeasures four = Measure(2.5m, false, 1, 2, 3, 4);
        four.Gini.Should().Be((Fraction)0.25m);
        four.GiniOfPoor.Should().Be(new Fraction(1, 6), "of 1 and 2: 2·1/(2·4·1.5)");
        four.TheilT.Should().BeApproximately(((0.4 * Math.Log(0.4)) + (0.8 * Math.Log(0.8)) + (1.2 * Math.Log(1.2)) + (1.6 * Math.Log(1.6))) / 4, 1e-15);
        four.TheilL.Should().BeApproximately(-(Math.Log(0.4) + Math.Log(0.8) + Math.Log(1.2) + Math.Log(1.6)) / 4, 1e-15);
        four.Atkinson(1m).Should().BeApproximately(1 - (Math.Pow(24, 0.25) / 2.5), 1e-14);
        four.Atkinson(2m).Should().BeApproximately(1 - ((4 / (1 + (1 / 2.0) + (1 / 3.0) + (1 / 4.0))) / 2.5), 1e-14, "the harmonic mean");
        four.Atkinson(0.5m).Should().BeApproximately(1 - (Math.Pow((1 + Math.Sqrt(2) + Math.Sqrt(3) + 2) / 4, 2) / 2.5), 1e-14);
        four.Atkinson(0m).Should().Be(0d);
    }

    [Fact]
    public void Exit_takes_the_Watts_index_over_the_growth()
    {
        PovertyMeasures measures = Measure(2000, true, X);
        measures.ExitTime(new(5m)).Should().BeApproximately(0.1620141 / 0.05, 1e-6);
        FluentActions.Invoking(() => measures.ExitTime(new(0m))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
