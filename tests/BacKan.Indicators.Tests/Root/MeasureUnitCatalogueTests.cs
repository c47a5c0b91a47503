using BacKan.Indicators.Localization;
using Microsoft.Extensions.DependencyInjection;

namespace BacKan.Indicators.Tests.Root;

public class MeasureUnitCatalogueTests
{
    private static readonly MeasureUnit Basket = new("thúng", "basket", 1, new("thúng", "baskets"));

    // Every unit of the indicators that local reports give, as they write it.
    [Theory]
    [InlineData("%")]
    [InlineData("tỷ đồng")]
    [InlineData("ha")]
    [InlineData("‰")]
    [InlineData("triệu đồng")]
    [InlineData("người")]
    [InlineData("hộ")]
    [InlineData("tuổi")]
    [InlineData("triệu đồng/người/năm")]
    [InlineData("tấn")]
    [InlineData("vụ")]
    [InlineData("triệu đồng/người")]
    [InlineData("USD/người")]
    [InlineData("điểm phần trăm")]
    [InlineData("triệu đồng/lao động")]
    [InlineData("% kế hoạch")]
    [InlineData("kg/người")]
    [InlineData("tạ/ha")]
    [InlineData("triệu đồng/ha")]
    [InlineData("nghìn cây")]
    [InlineData("ha quy đổi")]
    [InlineData("m³")]
    [InlineData("con")]
    [InlineData("số bé trai/100 bé gái")]
    [InlineData("con/phụ nữ")]
    [InlineData("cuộc")]
    [InlineData("trường hợp")]
    [InlineData("1/100.000 trẻ đẻ sống")]
    [InlineData("lao động")]
    [InlineData("nghìn đồng/người/tháng")]
    [InlineData("điểm %")]
    [InlineData("hệ số 0–1")]
    [InlineData("xã")]
    [InlineData("tiêu chí/xã")]
    [InlineData("hợp tác xã")]
    [InlineData("cá nhân")]
    [InlineData("đơn vị")]
    [InlineData("triệu đồng/ người/năm")]
    [InlineData("Giường bệnh / vạn dân")]
    [InlineData("km2")]
    [InlineData("người/km²")]
    [InlineData("tỉ đồng")]
    public void Units_of_reports_are_known(string text) => MeasureUnitCatalogue.Vietnam.Read(text).IsSuccess.Should().BeTrue(text);

    [Fact]
    public void Every_unit_reads_back_under_each_of_its_names()
    {
        foreach (MeasureUnit unit in MeasureUnits.All)
        {
            MeasureUnits.TryFind(unit.Code, out MeasureUnit? found).Should().BeTrue(unit.Code);
            found.Should().BeSameAs(unit);
            foreach (string name in new[] { unit.Code, unit.Name.Vi, unit.Name.En, unit.Singular.En, unit.Code.ToUpperInvariant() }.Concat(unit.Spellings))
                MeasureUnitCatalogue.Vietnam.Read(name).Value.Should().BeSameAs(unit, name);
        }
    }

    [Fact]
    public void Codes_of_the_first_release_never_change() =>
        MeasureUnits.All.Select(u => u.Code).Should().Contain(["%", "tấn", "kg", "ha", "m²", "tỷ đồng", "triệu đồng", "triệu đồng/người/năm", "triệu đồng/ha", "người", "hộ", "mốc"]);

    [Fact]
    public void A_code_is_exact_and_a_spelling_is_not()
    {
        MeasureUnitCatalogue.Vietnam.TryFind("Tấn", out _).Should().BeFalse();
        MeasureUnitCatalogue.Vietnam.TryFind(null, out _).Should().BeFalse();
        MeasureUnitCatalogue.Vietnam.Read("Tấn").Value.Should().Be(MeasureUnits.Tonne);
    }

    [Fact]
    public void A_unit_with_several_meanings_names_them()
    {
        ReadError refusal = MeasureUnitCatalogue.Vietnam.Read("sào").Error!;
        refusal.Code.Should().Be(NumberErrorCodes.AmbiguousUnit);
        refusal.Reason.Vi.Should().Contain("sào (Bắc Bộ)").And.Contain("sào (Trung Bộ)").And.Contain("sào (Nam Bộ)");
    }

    [Fact]
    public void A_host_adds_a_unit_of_its_own()
    {
        MeasureUnitCatalogue units = MeasureUnitCatalogue.Vietnam.Add(Basket);
        Quantity.Read("5 thúng", Language.Vietnamese, units).Value.Should().Be(new Quantity(5, Basket));
        Quantity.Read("5 thúng", units).Value.Should().Be(new Quantity(5, Basket));
        Quantity.Read("5 thúng", Language.Vietnamese).Error!.Code.Should().Be(NumberErrorCodes.UnknownUnit);
        units.Add(Basket, MeasureUnits.Tonne).All.Should().HaveSameCount(units.All, "a unit that is there already changes nothing");
    }

    [Fact]
    public void A_host_registers_its_units()
    {
        using ServiceProvider provider = new ServiceCollection().AddBacKanIndicators(o => o.Units = MeasureUnitCatalogue.Vietnam.Add(Basket)).BuildServiceProvider();
        provider.GetRequiredService<MeasureUnitCatalogue>().TryFind("thúng", out _).Should().BeTrue();
        Services.Get<MeasureUnitCatalogue>().Should().BeSameAs(MeasureUnitCatalogue.Vietnam);
    }

    [Fact]
    public void A_code_that_means_another_unit_is_refused_with_both_named()
    {
        Action add = () => MeasureUnitCatalogue.Vietnam.Add(new MeasureUnit("tấn", "mass", 907.18474m, new("tấn", "short tons")));
        add.Should().Throw<ArgumentException>().WithMessage("*tấn*1000*907.18474*");
    }

    [Fact]
    public void A_spelling_that_means_another_unit_is_refused_with_both_named()
    {
        Action add = () => MeasureUnitCatalogue.Vietnam.Add(new MeasureUnit("mét vuông", "area", 1, new("mét vuông", "square metres")) { Spellings = ["M2"] });
        add.Should().Throw<ArgumentException>().WithMessage("*m²*mét vuông*");
    }

    [Fact]
    public void A_unit_per_something_has_an_exact_ratio_and_its_families()
    {
        MeasureUnit unit = MeasureUnit.Per(MeasureUnits.Kilogram, MeasureUnits.NorthernSao);
        (unit.Code, unit.Family).Should().Be(("kg/sào (Bắc Bộ)", "mass/area"));
        unit.InBase.Should().Be(new Fraction(1, 360));
        unit.Name.En.Should().Be("kg per northern sào");
        MeasureUnits.MillionDongPerPersonYear.Name.Should().Be(new BilingualText("triệu đồng/người/năm", "million VND per person per year"));
        new Quantity(1, unit).ConvertTo(MeasureUnits.TonnePerHectare).Exact.Should().Be(new Fraction(1, 36));
        Action none = () => MeasureUnit.Per(MeasureUnits.Kilogram);
        none.Should().Throw<ArgumentException>().WithParameterName("denominators");
    }

    [Fact]
    public void Sao_and_mau_say_that_they_are_not_verified_and_so_does_what_is_made_of_them()
    {
        MeasureUnit[] custom = [.. MeasureUnits.All.Where(u => u.Confidence is not null)];
        custom.Should().HaveCount(6).And.OnlyContain(u => u.Confidence == Confidence.Unverified && u.Family == "area");
        MeasureUnit.Per(MeasureUnits.Kilogram, MeasureUnits.NorthernSao).Confidence.Should().Be(Confidence.Unverified);
        MeasureUnits.TonnePerHectare.Confidence.Should().BeNull();
        new Quantity(1, MeasureUnits.SouthernMau).ConvertTo(MeasureUnits.Hectare).Value.Should().Be(1m);
    }

    [Fact]
    public void A_confidence_that_is_none_is_refused()
    {
        Action set = () => _ = new MeasureUnit("thúng", "basket", 1, new("thúng", "baskets")) { Confidence = (Confidence)9 };
        set.Should().Throw<ArgumentOutOfRangeException>();
    }
}
