using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tests.Poverty.Measures;

/// <summary>The example of Alkire and Foster (2011): four persons, four dimensions, z = (13, 12, 3, 1).</summary>
public class AlkireFosterTests
{
    private static readonly decimal[][] Achievements = [[13.1m, 14, 4, 1], [15.2m, 7, 5, 0], [12.5m, 10, 1, 0], [20, 11, 3, 1]];

    private static DeprivationDistribution Of(bool withAchievements = true)
    {
        var distribution = new DeprivationDistribution(["1", "2", "3", "4"], [13m, 12m, 3m, 1m]);
        foreach (decimal[] row in Achievements)
        {
            if (withAchievements)
                distribution.AddAchievements(row);
            else
                distribution.Add([.. row.Zip(new[] { 13m, 12m, 3m, 1m }, (y, z) => y < z)]);
        }

        return distribution;
    }

    // k, H, A, M0, M1, M2 (six decimals), censored headcounts in quarters, contributions as parts of their sum.
    public static TheoryData<int, string, string, string, decimal, decimal, int[]> Table => new()
    {
        { 1, "3/4", "7/12", "7/16", 0.210737m, 0.165891m, [1, 3, 1, 2] },
        { 2, "1/2", "3/4", "3/8", 0.205529m, 0.165457m, [1, 2, 1, 2] },
        { 3, "1/4", "1", "1/4", 0.116987m, 0.092106m, [1, 1, 1, 1] },
        { 4, "1/4", "1", "1/4", 0.116987m, 0.092106m, [1, 1, 1, 1] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void The_table_of_every_cut_off(int k, string h, string a, string m0, decimal m1, decimal m2, int[] quarters)
    {
        DeprivationMeasures measures = Of().Measure(k);
        (measures.H, measures.A, measures.M0).Should().Be((Exact(h), Exact(a), Exact(m0)));
        measures.M1!.Value.Round(Rounding.HalfAwayFromZero, 6).Should().Be(m1);
        measures.M2!.Value.Round(Rounding.HalfAwayFromZero, 6).Should().Be(m2);
        measures.Uncensored.Values.Should().Equal(0.25m, 0.75m, 0.25m, 0.5m);
        measures.Censored.Values.Should().Equal(quarters.Select(q => new Fraction(q, 4)));
        measures.Contributions.Values.Should().Equal(quarters.Select(q => new Fraction(q, quarters.Sum())));
    }

    [Fact]
    public void Weighted_dimensions()
    {
        // w = (2, 1, ½, ½): c = (0, 1.5, 4, 1), so at k = 2 the third alone is poor.
        DeprivationMeasures measures = Of().Measure(2m, [2m, 1m, 0.5m, 0.5m]);
        (measures.H, measures.M0, measures.A).Should().Be(((Fraction)0.25m, (Fraction)0.25m, (Fraction)1m));
        measures.Weights.Values.Should().Equal(0.5m, 0.25m, 0.125m, 0.125m);
        Of().Measure(1.5m, [2m, 1m, 0.5m, 0.5m]).H.Should().Be((Fraction)0.5m, "who has k is poor");
        Of().Measure(new Fraction(1501, 1000), [2m, 1m, 0.5m, 0.5m]).H.Should().Be((Fraction)0.25m);
    }

    [Fact]
    public void Weights_that_sum_to_one_are_the_same_measure()
    {
        Fraction third = new(1, 3), sixth = new(1, 6);
        DeprivationMeasures measures = Of().Measure(third, [third, third, sixth, sixth]);
        measures.M0.Should().Be(Of().Measure(2m, [2m, 2m, 1m, 1m]).M0, "a third is a third, not 0.333");
    }

    [Fact]
    public void Patterns_with_counts_are_the_same_as_their_rows()
    {
        var patterns = new DeprivationDistribution(["1", "2", "3", "4"]);
        patterns.AddPattern("0000", 1);
        patterns.AddPattern("0101", 1);
        patterns.AddPattern("1111", 1);
        patterns.AddPattern("0100", 1);
        DeprivationMeasures counted = patterns.Measure(2m), rows = Of(withAchievements: false).Measure(2m);
        (counted.H, counted.A, counted.M0, counted.M1).Should().Be((rows.H, rows.A, rows.M0, null));
        counted.Reasons["m1"].En.Should().Contain("not by how much");
    }

    [Fact]
    public void At_a_deprivation_cut_off_nobody_is_deprived_unless_asked()
    {
        var weak = new DeprivationDistribution(["a"], [3m], deprivedAtCutoff: true);
        var strict = new DeprivationDistribution(["a"], [3m]);
        weak.AddAchievements([3m]);
        strict.AddAchievements([3m]);
        (weak.Measure(1m).H, strict.Measure(1m).H).Should().Be(((Fraction)1m, default(Fraction)));
        weak.Measure(1m).M1.Should().Be(default(Fraction));
    }

    [Fact]
    public void Without_the_gap_of_every_row_there_is_no_gap_of_all()
    {
        DeprivationDistribution mixed = Of();
        mixed.Add([false, false, false, true]);
        mixed.Measure(1m).M1.Should().BeNull();
        mixed.Measure(1m).M0.Should().NotBeNull();
    }

    private static Fraction Exact(string text) => Fraction.Parse(text, null);

    // Alkire and Foster (2011), theorem 1: weak transfer holds for M1 and M2.
    [Fact]
    public void Averaging_the_achievements_of_two_poor_persons_never_raises_M1_or_M2()
    {
        var random = new Random(20111);
        int tried = 0;
        for (int sample = 0; sample < 400; sample++)
        {
            decimal[][] before = [.. Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, 4).Select(_ => (decimal)random.Next(0, 21)).ToArray())];
            int k = random.Next(1, 5);
            int[] poor = [.. Enumerable.Range(0, 6).Where(i => before[i].Count(a => a < 10m) >= k)];
            if (poor.Length < 2)
                continue;
            tried++;
            decimal[] mean = [.. before[poor[0]].Zip(before[poor[1]], (a, b) => (a + b) / 2m)];
            decimal[][] after = [.. before.Select((row, i) => i == poor[0] || i == poor[1] ? mean : row)];
            DeprivationMeasures from = Measured(before, k), to = Measured(after, k);
            to.M1!.Value.Should().BeLessThanOrEqualTo(from.M1!.Value);
            to.M2!.Value.Should().BeLessThanOrEqualTo(from.M2!.Value);
        }

        tried.Should().BeGreaterThan(200);
    }

    private static DeprivationMeasures Measured(decimal[][] rows, int k)
    {
        var distribution = new DeprivationDistribution(["1", "2", "3", "4"], [10m, 10m, 10m, 10m]);
        foreach (decimal[] row in rows)
            distribution.AddAchievements(row);
        return distribution.Measure(k);
    }
}
