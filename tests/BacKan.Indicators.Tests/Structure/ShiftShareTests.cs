using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tests.Structure;

public class ShiftShareTests
{
    [Fact]
    public void Parts_sum_to_the_change() => Seeds.ForAll(1000, random =>
    {
        int n = random.Next(2, 9);
        Fraction[] e0 = Small(random, n, zeros: true), e1 = Small(random, n, zeros: true), n0 = Small(random, n, zeros: false), n1 = Small(random, n, zeros: true);
        var shift = ShiftShare.Of(Kit.Values(e0), Kit.Values(e1), Kit.Values(n0), Kit.Values(n1));
        foreach (ShiftShare parts in shift.Sectors.Values.Append(shift))
        {
            // Exactly, before any division is carried out; after it, within one unit of the 20th decimal.
            (parts.National.Exact + parts.Mix.Exact + parts.Regional.Exact).Should().Be(parts.Change.Exact);
            parts.NetShift.Exact.Should().Be(parts.Change.Exact - parts.National.Exact);
            Within(parts.Change, parts.National, parts.Mix, parts.Regional);
            if (parts.Homothetic is null)
                continue;
            (parts.Homothetic.Exact + parts.Allocation!.Exact).Should().Be(parts.Regional.Exact);
            Within(parts.Change, parts.National, parts.Mix, parts.Homothetic, parts.Allocation);
        }

        shift.Change.Exact.Should().Be(e1.Aggregate((a, b) => a + b) - e0.Aggregate((a, b) => a + b));
        (shift.Homothetic is null).Should().Be(e0.Any(v => v.Sign == 0));
    });

    [Fact]
    public void Esteban_Marquillas_by_hand()
    {
        // The region has 20 and 80, the nation 100 and 100: with the nation's structure it would have 50 of each.
        var shift = ShiftShare.Of(Kit.Values("20", "80"), Kit.Values("30", "88"), Kit.Values("100", "100"), Kit.Values("120", "100"));
        ShiftShare a = shift.Sectors[Kit.Scheme(2).Sectors[0]], b = shift.Sectors[Kit.Scheme(2).Sectors[1]];
        (a.National.Value, a.Mix.Value, a.Regional.Value).Should().Be((2m, 2m, 6m));
        (a.Homothetic!.Value, a.Allocation!.Value).Should().Be((15m, -9m), "30 points ahead of the nation, on 50 instead of 20");
        (b.National.Value, b.Mix.Value, b.Regional.Value).Should().Be((8m, -8m, 8m));
        (b.Homothetic!.Value, b.Allocation!.Value).Should().Be((5m, 3m));
        (shift.Homothetic!.Value, shift.Allocation!.Value, shift.Regional.Value).Should().Be((20m, -6m, 14m));
    }

    [Fact]
    public void A_sector_new_to_the_region_is_all_regional()
    {
        var shift = ShiftShare.Of(Kit.Values("0", "10"), Kit.Values("5", "10"), Kit.Values("100", "100"), Kit.Values("200", "100"));
        ShiftShare parts = shift.Sectors[Kit.Scheme(2).Sectors[0]];
        (parts.National.Value, parts.Mix.Value, parts.Regional.Value).Should().Be((0m, 0m, 5m));
        (parts.Homothetic, parts.Allocation, shift.Homothetic).Should().Be((null, null, null), "it has no rate of growth");
    }

    [Fact]
    public void What_the_nation_has_not_the_region_cannot_have() =>
        FluentActions.Invoking(() => ShiftShare.Of(Kit.Values("1", "10"), Kit.Values("5", "10"), Kit.Values("0", "100"), Kit.Values("200", "100")))
            .Should().Throw<ArgumentException>().WithMessage("*a region is part of its nation*").WithParameterName("nationFrom");

    [Fact]
    public void Shares_have_no_levels_to_divide() =>
        FluentActions.Invoking(() => ShiftShare.Of(Kit.Values("1", "10"), Kit.Shares("50", "50"), Kit.Values("1", "1"), Kit.Values("1", "1")))
            .Should().Throw<ArgumentException>().WithParameterName("regionTo");

    [Fact]
    public void Units_of_a_family_meet()
    {
        SectorScheme scheme = Kit.Scheme(2);
        EconomicStructure Nation(decimal a, decimal b) => EconomicStructure.FromValues(scheme, Kit.Year, Kit.Each(scheme, Quantity.BillionDong(a), Quantity.BillionDong(b)));
        var shift = ShiftShare.Of(Kit.Values("20", "80"), Kit.Values("30", "88"), Nation(0.1m, 0.1m), Nation(0.12m, 0.1m));
        shift.Mix.Should().Be(new Quantity(-6m, MeasureUnits.MillionDong));
    }

    // Workers in hundreds to thousands, with one decimal; the first sector is never zero.
    private static Fraction[] Small(Random random, int n, bool zeros) =>
        [.. Enumerable.Range(0, n).Select(i => zeros && i > 0 && random.Next(10) == 0 ? default : new Fraction(random.Next(1_000, 50_000), 10))];

    private static void Within(Quantity whole, params Quantity[] parts)
    {
        decimal sum = parts.Sum(p => p.Round(Rounding.HalfAwayFromZero, 20).Value);
        Math.Abs(sum - whole.Round(Rounding.HalfAwayFromZero, 20).Value).Should().BeLessThanOrEqualTo(0.00000000000000000001m);
    }
}
