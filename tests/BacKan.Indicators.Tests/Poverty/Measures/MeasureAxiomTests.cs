using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Tests.Poverty.Measures;

/// <summary>What the measures promise, on random weighted samples, and the same numbers by the plainest sums.</summary>
public class MeasureAxiomTests
{
    private static readonly string[] Groups = ["Bản Chang", "Nà Hin", "Phiêng An"];

    private sealed record Row(decimal Income, decimal Weight, string Group);

    private static Row[] Sample(Random random, bool weighted = true, decimal least = 1m) =>
    [
        .. Enumerable.Range(0, random.Next(3, 30)).Select(_ => new Row(
            least + (random.Next(0, 400) / 4m), weighted ? random.Next(1, 500) / 8m : 1m, Groups[random.Next(3)])),
    ];

    private static PovertyMeasures Measure(IEnumerable<Row> rows, decimal line, bool strict = false)
    {
        var distribution = new IncomeDistribution();
        foreach (Row row in rows)
            distribution.Add(row.Income, row.Weight, row.Group);
        return distribution.Measure(line, strict);
    }

    [Fact]
    public void Equal_to_sums_over_all_pairs() => Seeds.ForAll(200, random =>
    {
        Row[] rows = Sample(random);
        decimal z = random.Next(1, 400) / 4m;
        bool strict = random.Next(2) == 0;
        PovertyMeasures measures = Measure(rows, z, strict);
        double n = (double)rows.Sum(r => r.Weight), mean = (double)rows.Sum(r => r.Weight * r.Income) / n;
        Row[] poor = [.. rows.Where(r => r.Income < z || (!strict && r.Income == z))];
        double q = (double)poor.Sum(r => r.Weight);
        for (int alpha = 0; alpha <= 3; alpha++)
            Near(measures.Foster(alpha)!.Value, poor.Sum(r => (double)r.Weight * Math.Pow((double)((z - r.Income) / z), alpha)) / n);
        Near(measures.Watts!.Value, poor.Sum(r => (double)r.Weight * Math.Log((double)(z / r.Income))) / n);
        Near(measures.Gini!.Value, Pairs(rows) / (2 * n * n * mean));
        Near(measures.TheilT!.Value, rows.Sum(r => (double)r.Weight * (double)r.Income / mean * Math.Log((double)r.Income / mean)) / n);
        Near(measures.TheilL!.Value, rows.Sum(r => (double)r.Weight * Math.Log(mean / (double)r.Income)) / n);
        if (poor.Length == 0)
            return;
        double poorMean = poor.Sum(r => (double)(r.Weight * r.Income)) / q, gap = 1 - (poorMean / (double)z),
            gini = Pairs(poor) / (2 * q * q * poorMean);
        Near(measures.GiniOfPoor!.Value, gini);
        Near(measures.Sen!.Value, q / n * (gap + ((1 - gap) * gini)));

        // Thon's form: the sum over all pairs of the larger gap of the two, over n².
        Near(measures.SenShorrocksThon!.Value,
            rows.Sum(a => rows.Sum(b => (double)(a.Weight * b.Weight) * Math.Max(Gap(a, z), Gap(b, z)))) / (n * n));
    });

    [Fact]
    public void The_finite_form_counts_one_by_one() => Seeds.ForAll(100, random =>
    {
        decimal[] incomes = [.. Sample(random, weighted: false).Select(r => r.Income).Order()];
        const decimal z = 60m;
        var distribution = new IncomeDistribution();
        foreach (decimal income in incomes)
            distribution.Add(income);
        decimal[] poor = [.. incomes.Where(y => y <= z)];
        decimal sum = poor.Select((y, i) => (z - y) * (poor.Length - i)).Sum();
        distribution.Measure(z).SenFinite.Should().Be(new Fraction(1, (poor.Length + 1) * incomes.Length) * sum * 2m / z);
    });

    [Fact]
    public void Deeper_powers_are_smaller() => Seeds.ForAll(100, random =>
    {
        PovertyMeasures m = Measure(Sample(random), 50m);
        (m.P0 >= m.P1 && m.P1 >= m.P2 && m.P2 >= m.Foster(3)).Should().BeTrue();
        (m.Sen >= m.P1 && m.Sen <= m.P0).Should().BeTrue("Sen lies between gap and headcount");
    });

    [Fact]
    public void Groups_add_up_exactly() => Seeds.ForAll(100, random =>
    {
        PovertyMeasures all = Measure(Sample(random), 50m);
        all.Groups.Select(g => g.PopulationShare!.Value).Aggregate((a, b) => a + b).Should().Be((Fraction)1m);
        for (int alpha = 0; alpha <= 2; alpha++)
            all.Groups.Select(g => g.PopulationShare!.Value * g.Foster(alpha)!.Value).Aggregate((a, b) => a + b).Should()
                .Be(all.Foster(alpha)!.Value);
        Near(all.Watts!.Value, all.Groups.Sum(g => (double)g.PopulationShare!.Value.ToNearestDecimal() * g.Watts!.Value));
    });

    [Fact]
    public void Scale_order_and_replication_do_not_matter() => Seeds.ForAll(60, random =>
    {
        Row[] rows = Sample(random);
        PovertyMeasures one = Measure(rows, 50m);
        PovertyMeasures scaled = Measure(rows.Select(r => r with { Income = r.Income * 1000m }), 50_000m);
        PovertyMeasures thrice = Measure([.. rows, .. rows, .. rows], 50m);
        PovertyMeasures shuffled = Measure(rows.OrderBy(_ => random.Next()), 50m);
        foreach (PovertyMeasures other in new[] { scaled, thrice, shuffled })
        {
            (other.P0, other.P1, other.P2, other.Sen, other.SenShorrocksThon, other.Gini).Should()
                .Be((one.P0, one.P1, one.P2, one.Sen, one.SenShorrocksThon, one.Gini));
            Near(other.Watts!.Value, one.Watts!.Value);
            Near(other.TheilT!.Value, one.TheilT!.Value);
            Near(other.Atkinson(1.5m)!.Value, one.Atkinson(1.5m)!.Value);
        }

        (shuffled.Watts, shuffled.TheilL).Should().Be((one.Watts, one.TheilL), "the order of the rows changes not even the last bit");
    });

    [Fact]
    public void A_loss_of_a_poor_one_is_seen_by_all_but_the_headcount() => Seeds.ForAll(60, random =>
    {
        Row[] rows = [new(20m, 1m, "x"), .. Sample(random, weighted: false)];
        PovertyMeasures before = Measure(rows, 50m), after = Measure([rows[0] with { Income = 19m }, .. rows[1..]], 50m);
        after.P0.Should().Be(before.P0);
        (after.P1 > before.P1 && after.P2 > before.P2 && after.Watts > before.Watts && after.Sen > before.Sen
            && after.SenFinite > before.SenFinite && after.SenShorrocksThon > before.SenShorrocksThon).Should().BeTrue();
    });

    [Fact]
    public void A_transfer_from_a_poor_one_to_a_less_poor_one_is_seen_where_it_is_promised() => Seeds.ForAll(60, random =>
    {
        Row[] others = Sample(random, weighted: false);
        PovertyMeasures before = Measure([new(20m, 1m, "x"), new(30m, 1m, "x"), .. others], 50m),
            after = Measure([new(19m, 1m, "x"), new(31m, 1m, "x"), .. others], 50m);
        (after.P0, after.P1).Should().Be((before.P0, before.P1), "headcount and gap do not look at it");
        (after.P2 > before.P2 && after.Watts > before.Watts && after.Sen > before.Sen && after.SenFinite > before.SenFinite
            && after.SenShorrocksThon > before.SenShorrocksThon
                && after.Gini > before.Gini && after.TheilT > before.TheilT && after.TheilL > before.TheilL).Should().BeTrue();
    });

    [Fact]
    public void Among_those_above_the_line_nothing_is_seen() => Seeds.ForAll(30, random =>
    {
        Row[] rows = [new(90m, 1m, "x"), .. Sample(random)];
        PovertyMeasures before = Measure(rows, 50m), after = Measure([rows[0] with { Income = 900m }, .. rows[1..]], 50m);
        (after.P1, after.P2, after.Watts, after.Sen, after.SenShorrocksThon).Should()
            .Be((before.P1, before.P2, before.Watts, before.Sen, before.SenShorrocksThon));
    });

    [Fact]
    public void Halves_that_are_merged_are_the_whole() => Seeds.ForAll(40, random =>
    {
        Row[] rows = Sample(random);
        var left = new IncomeDistribution();
        var right = new IncomeDistribution();
        foreach (Row row in rows)
            (random.Next(2) == 0 ? left : right).Add(row.Income, row.Weight, row.Group);
        left.Merge(right);
        PovertyMeasures merged = left.Measure(50m), whole = Measure(rows, 50m);
        (merged.P2, merged.Sen, merged.Gini, merged.Watts, left.Rows).Should()
            .Be((whole.P2, whole.Sen, whole.Gini, whole.Watts, rows.LongLength));
        merged.Groups.Select(g => g.P1).Should().Equal(whole.Groups.Select(g => g.P1));
    });

    [Fact]
    public void One_group_however_it_is_typed()
    {
        var distribution = new IncomeDistribution();
        foreach (string typed in new[] { "Xã Hoà An", "xã Hòa  An", " XÃ HÒA AN ", "Xa\u0303 Ho\u0300a An", "xã\u00a0Hoà An" })
            distribution.Add(1m, 1m, typed);
        distribution.Add(100m, 1m, "  ");
        PovertyMeasures all = distribution.Measure(10m);
        all.Groups.Should().ContainSingle();
        (all.Groups[0].Group, all.Groups[0].Population, all.Groups[0].PopulationShare).Should()
            .Be(("Xã Hoà An", (Fraction)5m, new Fraction(5, 6)));
    }

    [Fact]
    public void Deprivations_by_the_plainest_sums() => Seeds.ForAll(150, random =>
    {
        int d = random.Next(1, 6);
        string[] names = [.. Enumerable.Range(1, d).Select(j => $"i{j}")];
        decimal[] weights = [.. names.Select(_ => random.Next(1, 9) / 2m)], z = [.. names.Select(_ => (decimal)random.Next(1, 9))];
        decimal k = random.Next(1, (int)(weights.Sum() * 2) + 1) / 2m;
        var rows = Enumerable.Range(0, random.Next(1, 25)).Select(_ =>
            (Y: z.Select(_ => random.Next(0, 12) / 1m).ToArray(), W: random.Next(1, 40) / 8m, G: Groups[random.Next(3)])).ToArray();
        var distribution = new DeprivationDistribution(names, z);
        foreach ((decimal[] y, decimal w, string g) in rows)
            distribution.AddAchievements(y, w, g);
        DeprivationMeasures m = distribution.Measure(k, weights.Select(w => (Fraction)w));

        decimal n = rows.Sum(r => r.W);
        decimal Score(decimal[] y) => y.Select((v, j) => v < z[j] ? weights[j] : 0m).Sum();
        var poor = rows.Where(r => Score(r.Y) >= k).ToArray();
        m.H.Should().Be((Fraction)poor.Sum(r => r.W) / n);
        m.M0.Should().Be((Fraction)poor.Sum(r => r.W * Score(r.Y)) / (n * weights.Sum()));
        Near(m.M1!.Value, (double)(poor.Sum(r => r.W * r.Y.Select((v, j) => v < z[j] ? weights[j] * (z[j] - v) / z[j] : 0m)
            .Sum()) / (n * weights.Sum())));
        Near(m.M2!.Value, (double)(poor.Sum(r =>
            r.W * r.Y.Select((v, j) => v < z[j] ? weights[j] * (z[j] - v) / z[j] * (z[j] - v) / z[j] : 0m).Sum()) / (n * weights.Sum())));
        for (int j = 0; j < d; j++)
            (m.Uncensored[names[j]], m.Censored[names[j]]).Should().Be(((Fraction)rows.Where(r => r.Y[j] < z[j]).Sum(r => r.W) / n,
                (Fraction)poor.Where(r => r.Y[j] < z[j]).Sum(r => r.W) / n));

        if (m.M0!.Value.Sign != 0)
        {
            m.M0.Should().Be(m.H!.Value * m.A!.Value);
            m.Contributions.Values.Aggregate((a, b) => a + b).Should().Be((Fraction)1m);
            names.Select(i => m.Weights[i] * m.Censored[i]).Aggregate((a, b) => a + b).Should().Be(m.M0.Value);
        }

        (m.H >= m.M0 && m.M0 >= m.M1 && m.M1 >= m.M2).Should().BeTrue();
        m.Groups.Select(g => g.PopulationShare!.Value * g.M0!.Value).Aggregate((a, b) => a + b).Should().Be(m.M0.Value);
        m.Groups.Select(g => g.PopulationShare!.Value * g.M2!.Value).Aggregate((a, b) => a + b).Should().Be(m.M2!.Value);
    });

    private static double Pairs(Row[] rows) => rows.Sum(a => rows.Sum(b => (double)(a.Weight * b.Weight * Math.Abs(a.Income - b.Income))));

    private static double Gap(Row row, decimal z) => row.Income < z ? (double)((z - row.Income) / z) : 0d;

    private static void Near(Fraction actual, double expected) => Near((double)actual.ToNearestDecimal(), expected);

    private static void Near(double actual, double expected) => actual.Should()
        .BeApproximately(expected, 1e-11 * Math.Max(1, Math.Abs(expected)));
}
