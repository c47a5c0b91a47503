using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Figures;

public class PriceBasisTests
{
    private static readonly PricedQuantity Of1994 = new(Quantity.BillionDong(128.8m), PriceBasis.Constant1994), Of2010 = new(Quantity.BillionDong(334.98m), PriceBasis.Constant2010);

    [Fact]
    public void Prices_are_never_mixed()
    {
        foreach (Action mix in new Action[]
        {
            () => _ = Of1994 + Of2010, () => _ = Of2010 - Of1994, () => QuantityComparison.Between(Of1994, Of2010), () => AverageGrowth.Of(Of1994, Of2010, 5),
            () => QuantityComparison.Between(Of1994, new PricedQuantity(Quantity.BillionDong(1m), PriceBasis.Current)),
        })
            mix.Should().Throw<InvalidOperationException>().WithMessage("*prices*PriceLink*");
        (Of1994 + Of1994).Amount.Should().Be(Quantity.BillionDong(257.6m));
    }

    [Fact]
    public void A_year_known_in_both_links_them()
    {
        // The town printed 2016 twice: 128.8 tỷ at the prices of 1994, 334.98 at those of 2010.
        var link = new PriceLink(ReportingPeriod.Year(2016), Of1994, Of2010);
        link.Factor.Round(Rounding.HalfAwayFromZero, 4).Should().Be(2.6008m);
        PricedQuantity plan = link.Convert(new(Quantity.BillionDong(133m), PriceBasis.Constant1994));
        (plan.Prices, plan.Link).Should().Be((PriceBasis.Constant2010, link));
        QuantityComparison.Between(plan, Of2010).CheckRatio(new(96.8m)).Should().Be(ClaimVerdict.Consistent, "a link keeps the growth of its series: 128.8/133");
        link.Convert(Of1994).Amount.Should().Be(Of2010.Amount);
        FluentActions.Invoking(() => link.Convert(Of2010)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Linked_parts_do_not_add_up_to_the_linked_whole()
    {
        var link = new PriceLink(ReportingPeriod.Year(2016), Of1994, Of2010);
        FluentActions.Invoking(() => link.Convert(Of1994) + Of2010).Should().Throw<InvalidOperationException>().WithMessage("*2016*");
    }

    [Fact]
    public void A_link_needs_two_published_amounts_over_zero_at_two_prices()
    {
        PricedQuantity zero = new(Quantity.BillionDong(0m), PriceBasis.Constant2010), linked = new PriceLink(ReportingPeriod.Year(2016), Of1994, Of2010).Convert(Of1994);
        foreach ((PricedQuantity from, PricedQuantity to) in new[] { (Of1994, zero), (Of1994, linked), (Of2010, Of2010) })
            FluentActions.Invoking(() => new PriceLink(ReportingPeriod.Year(2016), from, to)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Only_money_has_prices() =>
        FluentActions.Invoking(() => new PricedQuantity(Quantity.Tonnes(1m), PriceBasis.Current)).Should().Throw<ArgumentException>().WithMessage("*not money*");

    [Theory]
    [InlineData("current", "giá hiện hành", null)]
    [InlineData("constant-1994", "giá so sánh 1994", 1994)]
    [InlineData("constant-2020", "giá so sánh 2020", 2020)]
    public void Prices_have_a_form(string form, string words, int? year)
    {
        PriceBasis basis = PriceBasis.Parse(form, null);
        (basis.ToString(), basis.In(Language.Vietnamese), basis.BaseYear, basis.IsConstant, $"{basis:vi}").Should().Be((form, words, year, year is not null, words));
        basis.Should().Be(year is { } baseYear ? PriceBasis.Constant(baseYear) : PriceBasis.Current);
    }

    [Theory]
    [InlineData("")]
    [InlineData("constant-")]
    [InlineData("constant-1944")]
    [InlineData("constant-02010")]
    [InlineData("Current")]
    [InlineData("constant-+201")]
    [InlineData(null)]
    public void Other_texts_are_no_prices(string? form)
    {
        PriceBasis.TryParse(form, null, out _).Should().BeFalse();
        if (form is not null)
            FluentActions.Invoking(() => PriceBasis.Parse(form, null)).Should().Throw<FormatException>();
    }

    [Fact]
    public void A_base_year_is_a_year() => FluentActions.Invoking(() => PriceBasis.Constant(94)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Figures_at_other_prices_are_no_series()
    {
        Figure Retail(int year, PriceBasis? prices) => new(IndicatorCatalogue.BudgetRevenue, BacKanUnits.Town, ReportingPeriod.Year(year), new(5m), new("s", "s"), new(year + 1, 1, 1)) { Prices = prices };
        FluentActions.Invoking(() => new FigureSeries([Retail(2014, PriceBasis.Constant1994), Retail(2015, PriceBasis.Constant2010)])).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => QuantityComparison.Between(Retail(2014, null), Retail(2015, PriceBasis.Constant2010))).Should().Throw<InvalidOperationException>().WithMessage("*not said*");
    }
}
