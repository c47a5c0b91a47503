using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Figures;

public class CatalogueTests
{
    private static readonly IndicatorCatalogue Vietnam = IndicatorCatalogue.Vietnam;

    [Fact]
    public void It_has_the_78_indicators_of_localities_and_the_goal_of_the_town()
    {
        Indicator[] reported = [.. Vietnam.Indicators.Where(e => e.Group != IndicatorGroups.Name(IndicatorGroup.Milestones))];
        reported.Should().HaveCount(78);
        reported.Count(e => e.Codes.Count == 0).Should().Be(44, "most have no official code, so that codes cannot be the key");
        Vietnam.Indicators.Except(reported).Single().Should().Be(IndicatorCatalogue.CityStatus);
        Vietnam.Indicators.Select(e => e.Id).Should().OnlyHaveUniqueItems();
        Vietnam.Indicators.Sum(e => e.Codes.Count).Should().Be(41);
    }

    [Fact]
    public void Every_entry_is_whole_and_none_adds_what_does_not_add()
    {
        var validator = new IndicatorValidator();
        foreach (Indicator entry in Vietnam.Indicators)
        {
            validator.Validate(entry).Errors.Where(e => e.Severity == FluentValidation.Severity.Error).Should().BeEmpty(entry.Id);
            (entry.OfficialName.Vi.Length > 3 && entry.OfficialName.En.Length > 3 && entry.Sources.Count > 0).Should().BeTrue(entry.Id);
            entry.Codes.Should().NotContain(c => c.Confidence == Confidence.OfficialText, "no annex with its codes was opened");
            entry.Confidence.Should().NotBe(Confidence.OfficialText);
            entry.Sources.Should().NotContain(s => s.Address != null && (!s.Address.StartsWith("http", StringComparison.Ordinal) || s.Address.Contains('…')), entry.Id);
        }

        validator.Validate(Vietnam.Find("gini")!).Errors.Single().ErrorCode.Should().Be("BK1020", "its name was read, its definition not");
    }

    [Theory]
    [InlineData("san luong luong thuc", "grain_output")]
    [InlineData("sản lượng lương thực", "grain_output")]
    [InlineData("SẢN LƯỢNG  LƯƠNG THỰC", "grain_output")]
    [InlineData("ty le ho ngheo", "poverty_rate")]
    [InlineData("hộ cận nghèo", "near_poor_rate")]
    [InlineData("thu ngan sach", "budget_revenue")]
    [InlineData("poor household rate", "poverty_rate")]
    [InlineData("grdp_growth", "grdp_growth")]
    [InlineData("T0810", "grain_output_per_capita")]
    [InlineData("rung trong", "forest_new")]
    [InlineData("suy dinh duong", "under5_malnutrition")]
    [InlineData("đa chiều", "poverty_multidim_rate")]
    [InlineData("hàng hóa", "retail_sales")] // tone on either vowel
    public void Search_finds_by_words_however_typed(string text, string id) => Vietnam.Search(text)[0].Id.Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData(" – ")]
    [InlineData("thép cán")]
    [InlineData("ghèo")] // words begin where words begin
    public void Search_finds_nothing_for_nothing(string text) => Vietnam.Search(text).Should().BeEmpty();

    [Fact]
    public void Typed_marks_that_agree_come_first()
    {
        // "tỷ suất chết" and "tỷ suất sinh" share letters with nothing marked otherwise; dân số and đàn số differ by their marks alone.
        IndicatorCatalogue two = new([Entry("dan", "Đàn số"), Entry("people", "Dân số")]);
        two.Search("dân số")[0].Id.Should().Be("people");
        two.Search("đàn số")[0].Id.Should().Be("dan");
        two.Search("dan so").Should().HaveCount(2);
    }

    [Fact]
    public void Every_name_finds_itself()
    {
        foreach (Indicator entry in Vietnam.Indicators)
        {
            Vietnam.Search(entry.OfficialName.Vi)[0].OfficialName.Vi.Should().Be(entry.OfficialName.Vi);
            Vietnam.Search(VietnameseText.WithoutMarks(entry.OfficialName.Vi).ToUpperInvariant()).Should().Contain(entry);
        }
    }

    [Fact]
    public void A_code_means_something_only_in_its_system()
    {
        Vietnam.FindByCode("province-2016", "t0501").Select(e => e.Id).Should().Equal("grdp_current");
        Vietnam.FindByCode("province-2023", "T0501").Select(e => e.Id).Should().Equal("grdp_current", "grdp_constant");
        Vietnam.FindByCode("province-2011", "T0501").Should().BeEmpty();
        Vietnam.FindByCode("national-2010", "0307").Single().Codes.Single().Confidence.Should().Be(Confidence.Quoted);
        StatisticalSystems.All.Should().OnlyHaveUniqueItems().And.HaveCount(7);
        Vietnam.Indicators.SelectMany(e => e.Codes).Select(c => c.System).Should().BeSubsetOf(StatisticalSystems.All.Select(x => x.Id));
    }

    [Fact]
    public void A_host_adds_its_own()
    {
        Indicator own = Entry("tea", "Diện tích chè");
        IndicatorCatalogue more = Vietnam.Add(own);
        (more.Find("tea"), Vietnam.Find("tea"), more.Search("dien tich che")[0]).Should().Be((own, null, own));
        FluentActions.Invoking(() => more.Add(Entry("tea", "Chè"))).Should().Throw<ArgumentException>().WithMessage("*tea*twice*");
        FluentActions.Invoking(() => Vietnam.Add(Entry("grain_output", "Chè"))).Should().Throw<ArgumentException>();
        more.Find(null).Should().BeNull();
    }

    [Fact]
    public void A_system_gives_one_code()
    {
        OfficialCode code = new(StatisticalSystems.National2010, "0101", Confidence.Quoted), own = new("own", new("riêng", "own"), "1", Confidence.Quoted);
        FluentActions.Invoking(() => new Indicator("x", new("x", "x"), MeasureUnits.Hectare, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum) { Codes = [code, own, code] }).Should().Throw<ArgumentException>().WithMessage("*two codes*");
        FluentActions.Invoking(() => new OfficialCode(StatisticalSystems.National2010, " ", Confidence.Quoted)).Should().Throw<ArgumentException>();
        code.Citation!.Instrument.Number.ToString().Should().Be("43/2010/QĐ-TTg");
    }

    [Fact]
    public void A_level_of_its_own_keeps_what_is_known_of_an_indicator()
    {
        Indicator reaching = IndicatorCatalogue.LandReachingIncome.Reaching(new(70m, MeasureUnits.MillionDongPerHectare));
        (reaching.OfficialName, reaching.Group, reaching.Confidence, reaching.Sources).Should().Be((IndicatorCatalogue.LandReachingIncome.OfficialName, IndicatorCatalogue.LandReachingIncome.Group, Confidence.Unverified, IndicatorCatalogue.LandReachingIncome.Sources));
    }

    [Theory]
    [InlineData("Đất đai, Ỷ, ưỡn, Ở", "Dat dai, Y, uon, O")]
    [InlineData("tie\u0302\u0301ng", "tieng")]
    [InlineData("GRDP 2010 – ha", "GRDP 2010 – ha")]
    public void Marks_are_left_out(string text, string plain) => VietnameseText.WithoutMarks(text).Should().Be(plain);

    private static Indicator Entry(string id, string name) => new(id, new(name, "(" + id + ")"), MeasureUnits.Hectare, Tendency.Higher, AggregationRule.Sum, AggregationRule.Last);
}
