using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Root;

public class QuantityTests
{
    [Fact]
    public void There_and_back_between_all_units_of_a_family_gives_an_equal_quantity() => Seeds.ForAll(20, random =>
    {
        Fraction number = Some.Fraction(random);
        foreach (IGrouping<string, MeasureUnit> family in MeasureUnits.All.GroupBy(u => u.Family, StringComparer.Ordinal))
        {
            foreach (MeasureUnit from in family)
            {
                var quantity = new Quantity(number, from);
                foreach (MeasureUnit to in family)
                {
                    quantity.ConvertTo(to).ConvertTo(from).Should().Be(quantity);
                    quantity.ConvertTo(to).CompareTo(quantity).Should().Be(0);
                }
            }
        }
    });

    [Fact]
    public void What_is_no_decimal_stays_exact_until_it_is_rounded()
    {
        Quantity sao = Quantity.Hectares(1).ConvertTo(MeasureUnits.NorthernSao);
        sao.Exact.Should().Be(new Fraction(250, 9));
        sao.ToString().Should().Be("250/9 sào (Bắc Bộ)");
        Action value = () => _ = sao.Value;
        value.Should().Throw<InvalidOperationException>().WithMessage("*250/9 sào*Round*");
        sao.Round(Rounding.HalfAwayFromZero, 2).In(Language.Vietnamese).Should().Be("27,78 sào (Bắc Bộ)");
    }

    [Fact]
    public void Amounts_add_in_the_unit_of_the_left_one()
    {
        (Quantity.BillionDong(69) + new Quantity(180, MeasureUnits.MillionDong)).Should().Be(Quantity.BillionDong(69.18m));
        (new Quantity(180, MeasureUnits.MillionDong) - Quantity.BillionDong(1)).Should().Be(new Quantity(-820, MeasureUnits.MillionDong));
        (-Quantity.Tonnes(2) * 1.5m).Should().Be(Quantity.Tonnes(-3));
        (2m * Quantity.Tonnes(1) / 3m).Exact.Should().Be(new Fraction(2, 3));
    }

    [Fact]
    public void A_sum_less_one_part_is_the_other() => Seeds.ForAll(1000, random =>
    {
        MeasureUnit[] mass = [MeasureUnits.Kilogram, MeasureUnits.Quintal, MeasureUnits.Tonne, MeasureUnits.TenThousandTonnes];
        var left = new Quantity(Some.Fraction(random), mass[random.Next(4)]);
        var right = new Quantity(Some.Fraction(random), mass[random.Next(4)]);
        (left + right - right).Should().Be(left);
    });

    [Fact]
    public void The_ratio_of_two_amounts_is_exact()
    {
        Quantity.Hectares(125).RatioTo(Quantity.Hectares(120)).Should().Be(new Fraction(25, 24));
        Quantity.Tonnes(1).RatioTo(new Quantity(500, MeasureUnits.Kilogram)).Should().Be((Fraction)2m);
        Action zero = () => Quantity.Tonnes(1).RatioTo(Quantity.Tonnes(0));
        zero.Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void Families_do_not_mix()
    {
        Action[] mixes =
        [
            () => _ = Quantity.Tonnes(1) + Quantity.Hectares(1),
            () => _ = Quantity.Tonnes(1) - Quantity.Hectares(1),
            () => _ = Quantity.Tonnes(1).RatioTo(Quantity.Hectares(1)),
            () => _ = Quantity.Tonnes(1).ConvertTo(MeasureUnits.Hectare),
            () => _ = new Quantity(1, MeasureUnits.MillionDongPerPersonYear).ConvertTo(MeasureUnits.ThousandDongPerPersonMonth),
            () => _ = Quantity.Percent(1).ConvertTo(MeasureUnits.PercentagePoint),
            () => _ = new Quantity(1, MeasureUnits.UsDollar).ConvertTo(MeasureUnits.Dong),
            () => _ = new Quantity(1, MeasureUnits.ConvertedHectare).ConvertTo(MeasureUnits.Hectare),
        ];
        foreach (Action mix in mixes)
            mix.Should().Throw<MeasureUnitMismatchException>();
    }

    [Fact]
    public void Equality_looks_at_number_and_unit_not_at_printed_decimals()
    {
        Quantity.Percent(53.10m).Should().Be(Quantity.Percent(53.1m));
        Quantity.Percent(53.10m).GetHashCode().Should().Be(Quantity.Percent(53.1m).GetHashCode());
        Quantity.Tonnes(1).Should().NotBe(new Quantity(1000, MeasureUnits.Kilogram));
    }

    [Theory]
    [InlineData("4785 tấn", "4.785 tấn", "4,785 tonnes")]
    [InlineData("53.10 %", "53,10%", "53.10%")]
    [InlineData("-1.5 tỷ đồng", "-1,5 tỷ đồng", "-1.5 billion VND")]
    [InlineData("250/9 sào (Bắc Bộ)", "250⁄9 sào (Bắc Bộ)", "250⁄9 northern sào")]
    public void It_prints_invariant_by_default_and_in_two_languages(string invariant, string vi, string en)
    {
        Quantity quantity = Quantity.Parse(invariant, null);
        $"{quantity}|{quantity:vi}|{quantity:en}".Should().Be($"{invariant}|{vi}|{en}");
    }
}
