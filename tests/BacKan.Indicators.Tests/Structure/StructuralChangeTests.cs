using System.Globalization;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tests.Structure;

public class StructuralChangeTests
{
    private const double AngleTolerance = 1e-9;

    private static readonly StructuralChange Town = Kit.Shares("8.21", "38.69", "53.1").ChangeTo(Kit.Shares(ReportingPeriod.Year(2016), "6.46", "35.68", "57.86"));

    private static readonly StructuralChange DienBien = Kit.Values("2171588.31", "2271463.30", "7327004.06", "572404.75").ChangeTo(Kit.Values("2311306.65", "2496183.05", "8593524.68", "630161.18"));

    [Fact]
    public void The_town_from_2013_to_2016()
    {
        Print(Town.Cosine, 8).Should().Be("0.99662827");
        Print(Town.AngleDegrees, 6).Should().Be("4.706371");
        Print(Town.RatioPercent, 4).Should().Be("5.2293");
        Town.NormOfAbsoluteValues.Should().Be(new PercentagePoints(4.76m));
        Town.Krugman.Should().Be((Fraction)0.0952m);
        Print(Town.ModifiedLilien!.Value, 8).Should().Be("0.05894634");
        Town.Lilien.Should().BeNull("printed shares have no levels");
        (Town.From.Herfindahl, Town.To.Herfindahl).Should().Be(((Fraction)0.43839302m, (Fraction)0.46625736m));
        Print(Town.From.Entropy, 8).Should().Be("0.90875041");
        Print(Town.To.Entropy, 8).Should().Be("0.86126269");
        (Town.From.NonAgricultural, Town.To.NonAgricultural).Should().Be((new Percentage(91.79m), new Percentage(93.54m)));
        Town.NonAgriculturalShift.Should().Be(new PercentagePoints(1.75m));
    }

    [Fact]
    public void Who_gained_and_who_lost()
    {
        Town.Gains.Select(s => (s.Sector.Code, s.Points.Value)).Should().Equal(("c", 4.76m));
        Town.Losses.Select(s => (s.Sector.Code, s.Points.Value)).Should().Equal(("b", -3.01m), ("a", -1.75m));
        Town[Kit.Scheme(3).Sectors[0]].Value.Should().Be(-1.75m);
        FluentActions.Invoking(() => Town[SectorSchemes.Services]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Dien_Bien_from_its_values()
    {
        Print(DienBien.Cosine, 8).Should().Be("0.99957884");
        Print(DienBien.AngleDegrees, 6).Should().Be("1.662937");
        Print(DienBien.RatioPercent, 4).Should().Be("1.8477");
        DienBien.NormOfAbsoluteValues.Round(Rounding.HalfAwayFromZero, 4).Value.Should().Be(1.8817m);
        Print(DienBien.Lilien!.Value, 8).Should().Be("0.03952375");
        Print(DienBien.ModifiedLilien!.Value, 8).Should().Be("0.02279532");
        DienBien.From.Total!.Value.Should().Be(12342460.42m);
        DienBien.Shifts[0].Points.Round(Rounding.HalfAwayFromZero, 2).Value.Should().Be(-1.12m, "16.4727 less 17.5945, not the difference of rounded shares");
    }

    [Fact]
    public void Towards_agriculture_is_below_zero_and_unchanged_is_zero()
    {
        Kit.Shares("10", "90").ChangeTo(Kit.Shares("11", "89")).NonAgriculturalShift.Should().Be(new PercentagePoints(-1m));
        Kit.Shares("10", "40", "50").ChangeTo(Kit.Shares("10", "50", "40")).NonAgriculturalShift.Should().Be(new PercentagePoints(0m));
    }

    [Fact]
    public void A_structure_does_not_differ_from_itself() => Seeds.ForAll(1000, random =>
    {
        Fraction[] values = Kit.Some(random, random.Next(2, 12), zeros: true);
        StructuralChange change = Kit.Values(values).ChangeTo(Kit.Values(values));
        (change.Cosine, change.AngleDegrees, change.RatioPercent, change.Lilien, change.ModifiedLilien).Should().Be((1d, 0d, 0d, 0d, 0d));
        change.Krugman.Sign.Should().Be(0);
        change.Gains.Should().BeEmpty();
    });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void From_one_sector_to_another_is_a_right_angle(int from, int to)
    {
        string[] Only(int at) => [.. Enumerable.Range(0, 2).Select(i => i == at ? "100" : "0")];
        StructuralChange change = Kit.Shares(Only(from)).ChangeTo(Kit.Shares(Only(to)));
        (change.Cosine, change.AngleDegrees, change.RatioPercent, change.NormOfAbsoluteValues.Value).Should().Be((0d, 90d, 100d, 100m));
        change.Krugman.Should().Be((Fraction)2m);
    }

    [Fact]
    public void Order_and_scale_do_not_matter() => Seeds.ForAll(1000, random =>
    {
        int n = random.Next(2, 12);
        Fraction[] a = Kit.Some(random, n, zeros: true), b = Kit.Some(random, n, zeros: true);
        int[] order = [.. Enumerable.Range(0, n)];
        random.Shuffle(order);
        Fraction scale = new(random.Next(1, 1000), random.Next(1, 1000));
        StructuralChange plain = Kit.Values(a).ChangeTo(Kit.Values(b));
        StructuralChange other = Kit.Values([.. order.Select(i => a[i] * scale)]).ChangeTo(Kit.Values([.. order.Select(i => b[i])]));
        other.AngleDegrees.Should().BeApproximately(plain.AngleDegrees, AngleTolerance);
        other.Cosine.Should().Be(plain.Cosine, "it is the root of one exact number");
        other.Krugman.Should().Be(plain.Krugman);
        (other.From.Herfindahl, other.To.NormalisedHerfindahl).Should().Be((plain.From.Herfindahl, plain.To.NormalisedHerfindahl));
        other.From.Entropy.Should().BeApproximately(plain.From.Entropy, 1e-12);
        (other.Lilien is null).Should().Be(plain.Lilien is null);
        other.Lilien.GetValueOrDefault().Should().BeApproximately(plain.Lilien.GetValueOrDefault(), 1e-12 * (1d + plain.Lilien.GetValueOrDefault()));
        other.ModifiedLilien.GetValueOrDefault().Should().BeApproximately(plain.ModifiedLilien.GetValueOrDefault(), 1e-12 * (1d + plain.ModifiedLilien.GetValueOrDefault()));
    });

    [Fact]
    public void There_and_back_is_the_same_angle_and_it_agrees_with_the_cosine() => Seeds.ForAll(1000, random =>
    {
        int n = random.Next(2, 12);
        EconomicStructure a = Kit.Values(Kit.Some(random, n, zeros: true)), b = Kit.Values(Kit.Some(random, n, zeros: true));
        StructuralChange there = a.ChangeTo(b), back = b.ChangeTo(a);
        back.AngleDegrees.Should().BeApproximately(there.AngleDegrees, AngleTolerance);
        there.AngleDegrees.Should().BeInRange(0d, 90d + AngleTolerance);
        Math.Cos(there.AngleDegrees * Math.PI / 180d).Should().BeApproximately(there.Cosine, 1e-14);
        there.ModifiedLilien.GetValueOrDefault().Should().BeApproximately(back.ModifiedLilien.GetValueOrDefault(), 1e-12 * (1d + back.ModifiedLilien.GetValueOrDefault()));
    });

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    [InlineData(1_000_000_000)]
    public void A_small_angle_keeps_its_digits(int parts)
    {
        // (p, p) and (p + 1, p): the tangent of the angle between them is 1 / (2p + 1), exactly.
        StructuralChange change = Kit.Values(parts, parts).ChangeTo(Kit.Values((Fraction)parts + 1m, parts));
        double expected = Math.Atan(1d / ((2d * parts) + 1d)) * 180d / Math.PI;
        change.AngleDegrees.Should().BeApproximately(expected, AngleTolerance);
        if (parts == 1_000_000_000)
            Math.Abs((Math.Acos(Math.Min(1d, change.Cosine)) * 180d / Math.PI) - expected).Should().BeGreaterThan(AngleTolerance, "the inverse cosine has lost it; else this test shows nothing");
    }

    [Fact]
    public void Where_both_close_the_norm_is_the_sum_of_the_gains() => Seeds.ForAll(1000, random =>
    {
        int n = random.Next(2, 12);
        StructuralChange change = Kit.Values(Kit.Some(random, n, zeros: true)).ChangeTo(Kit.Values(Kit.Some(random, n, zeros: true)));
        Fraction gains = change.Gains.Aggregate(default(Fraction), (sum, s) => sum + s.Exact);
        gains.Should().Be(change.Krugman * 50m);
        change.Losses.Aggregate(default(Fraction), (sum, s) => sum + s.Exact).Should().Be(-gains);
        change.NormOfAbsoluteValues.Value.Should().BeInRange(0m, 100m);
    });

    [Fact]
    public void Where_one_does_not_close_the_norm_is_not_the_sum_of_the_gains()
    {
        StructuralChange change = Kit.Shares("30.9", "22.5", "46.7").ChangeTo(Kit.Shares("30.9", "22.5", "46.6"));
        change.NormOfAbsoluteValues.Value.Should().Be(0.05m);
        change.Gains.Should().BeEmpty();
    }

    [Fact]
    public void A_sector_of_zero_is_taken_measure_by_measure()
    {
        StructuralChange appears = Kit.Values("0", "40", "60").ChangeTo(Kit.Values("10", "40", "50")), stays = Kit.Values("0", "40", "60").ChangeTo(Kit.Values("0", "50", "50"));
        (appears.Lilien, appears.ModifiedLilien).Should().Be((null, null), "0 has no logarithm");
        appears.From.ChangeTo(appears.From).ModifiedLilien.Should().Be(0d);
        appears.NormOfAbsoluteValues.Value.Should().Be(10m);
        appears.AngleDegrees.Should().BeGreaterThan(0d);
        StructuralChange without = Kit.Values("40", "60").ChangeTo(Kit.Values("50", "50"));
        (stays.Lilien, stays.ModifiedLilien, stays.AngleDegrees).Should().Be((without.Lilien, without.ModifiedLilien, without.AngleDegrees), "a sector that is zero both times adds nothing");
        (stays.From.Entropy, stays.From.Herfindahl).Should().Be((without.From.Entropy, without.From.Herfindahl));
        stays.From.Theil.Should().BeApproximately(Math.Log(3d) - without.From.Entropy, 1e-15, "it is one of the three all the same");
        stays.From.NormalisedHerfindahl.Should().Be(((Fraction)0.52m - new Fraction(1, 3)) / new Fraction(2, 3));
    }

    [Fact]
    public void Concentration_lies_between_all_equal_and_one_alone() => Seeds.ForAll(1000, random =>
    {
        int n = random.Next(2, 12);
        EconomicStructure some = Kit.Values(Kit.Some(random, n, zeros: true));
        (some.Herfindahl >= new Fraction(1, n) && some.Herfindahl <= 1m).Should().BeTrue();
        (some.NormalisedHerfindahl >= 0m && some.NormalisedHerfindahl <= 1m).Should().BeTrue();
        (some.EquivalentNumber * some.Herfindahl).Should().Be((Fraction)1m);
        some.Entropy.Should().BeInRange(0d, Math.Log(n) + 1e-12);
        (some.Entropy + some.Theil).Should().BeApproximately(Math.Log(n), 1e-12);

        EconomicStructure even = Kit.Values([.. Enumerable.Repeat((Fraction)7m, n)]);
        (even.Herfindahl, even.NormalisedHerfindahl, even.EquivalentNumber).Should().Be((new Fraction(1, n), default, (Fraction)n));
        even.Theil.Should().BeApproximately(0d, 1e-14);
    });

    [Fact]
    public void Another_scheme_is_refused_by_name()
    {
        FluentActions.Invoking(() => Kit.Shares("50", "50").ChangeTo(Kit.Shares("50", "40", "10")))
            .Should().Throw<ArgumentException>().WithMessage("*s3*s2*Map one to the other*").WithParameterName("to");
    }

    [Fact]
    public void A_missing_sector_is_not_zero()
    {
        SectorScheme scheme = Kit.Scheme(3);
        var partial = new EconomicStructure(scheme, Kit.Year, [new(scheme.Sectors[0], new StatedNumber(10m))]);
        FluentActions.Invoking(() => partial.ChangeTo(partial)).Should().Throw<InvalidOperationException>().WithMessage("*no share of b, c*");
        FluentActions.Invoking(() => partial.Herfindahl).Should().Throw<InvalidOperationException>();
        partial.NonAgricultural.Should().BeNull();
    }

    private static string Print(double value, int decimals) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
