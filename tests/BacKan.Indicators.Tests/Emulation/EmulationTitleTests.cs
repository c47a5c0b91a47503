using BacKan.Indicators.Emulation;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

public class EmulationTitleTests
{
    [Theory]
    [InlineData("LĐTT", "LDTT")]
    [InlineData("Lao động tiên tiến", "LDTT")]
    [InlineData("LAO ĐỘNG TIÊN TIẾN", "LDTT")]
    [InlineData("lao dong tien tien", "LDTT")]
    [InlineData("danh hiệu “Lao động tiên tiến”", "LDTT")]
    [InlineData("Chiến sĩ tiên tiến", "CSTT")]
    [InlineData("Chiến sỹ tiên tiến", "CSTT")]
    [InlineData("CSTĐCS", "CSTDCS")]
    [InlineData("CSTĐ cơ sở", "CSTDCS")]
    [InlineData("Chiến sĩ thi đua cơ sở", "CSTDCS")]
    [InlineData("Chiến sỹ thi đua cấp cơ sở", "CSTDCS")]
    [InlineData("chien si thi dua co so", "CSTDCS")]
    [InlineData("chiến sĩ thi đua cấp tỉnh", "CSTDT")]
    [InlineData("Chiến sỹ thi đua cấp bộ", "CSTDT")]
    [InlineData("CSTĐ cấp tỉnh", "CSTDT")]
    [InlineData("CSTĐTQ", "CSTDTQ")]
    [InlineData("Chiến sỹ thi đua toàn quốc", "CSTDTQ")]
    [InlineData("national emulation fighter", "CSTDTQ")]
    [InlineData("TTLĐTT", "TTLDTT")]
    [InlineData("TTLĐXS", "TTLDXS")]
    [InlineData("Tập thể Lao động xuất sắc", "TTLDXS")]
    [InlineData("ĐVQT", "DVQT")]
    [InlineData("Cờ thi đua của UBND tỉnh", "CO_TINH")]
    [InlineData("cờ thi đua của Chính phủ", "CO_CP")]
    [InlineData("Gia đình văn hoá", "GD_VH")]
    [InlineData("khu dân cư văn hóa", "THON_VH")]
    [InlineData("thôn, làng, ấp, bản, tổ dân phố văn hóa", "THON_VH")]
    [InlineData("xã, phường, đặc khu tiêu biểu", "XA_TB")]
    [InlineData("BKTTg", "BK_TTG")]
    [InlineData("Bằng khen của Thủ tướng Chính phủ", "BK_TTG")]
    [InlineData("hình thức Bằng khen của Chủ tịch UBND tỉnh", "BK_TINH")]
    [InlineData("HCLĐ hạng Nhì", "HCLD2")]
    [InlineData("Huân chương Lao động hạng III", "HCLD3")]
    [InlineData("Kỷ niệm chương", "KNC")]
    [InlineData("GK_XA", "GK_XA")]
    public void Names_that_people_write(string text, string code) => EmulationTitle.Read(text).Value.Code.Should().Be(code);

    [Theory]
    [InlineData("CSTĐ", "CSTDCS", "CSTDT", "CSTDTQ")]
    [InlineData("chiến sỹ thi đua", "CSTDCS", "CSTDT", "CSTDTQ")]
    [InlineData("TTLĐ", "TTLDTT", "TTLDXS")]
    [InlineData("bằng khen", "BK_TINH", "BK_TTG")]
    [InlineData("Giấy khen", "GK_XA", "GK_HUYEN", "GK_SO")]
    [InlineData("huân chương lao động", "HCLD1", "HCLD2", "HCLD3")]
    public void What_means_several_is_refused_with_all_of_them(string text, params string[] codes)
    {
        ReadError refusal = EmulationTitle.Read(text).Error!;
        refusal.Code.Should().Be("BK5102");
        refusal.Reason.En.Should().ContainAll(codes);
        EmulationTitle.TryParse(text, null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("danh hiệu")]
    [InlineData("lao động")]
    [InlineData("Bà mẹ Việt Nam anh hùng")]
    [InlineData("chiến sĩ thi đua cơ sở năm 2013")]
    public void What_means_none_is_refused(string text)
    {
        EmulationTitle.Read(text).Error!.Code.Should().Be("BK5101");
        FluentActions.Invoking(() => EmulationTitle.Parse(text, null)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Every_name_and_spelling_of_the_catalogue_is_read_as_its_title()
    {
        EmulationTitles.All.Should().OnlyHaveUniqueItems(t => t.Code);
        foreach (EmulationTitle title in EmulationTitles.All)
        {
            foreach (string name in new[] { title.Code, title.Abbreviation, title.Name.Vi, title.Name.En, title.Name.Vi.Replace("chiến sĩ", "chiến sỹ", StringComparison.Ordinal) }.Concat(title.Spellings).Concat(title.LegalNames.Select(n => n.Name.Vi)))
                EmulationTitle.Read(name).Value.Should().BeSameAs(title, name);
            title.Recipients.Should().NotBeEmpty();
            title.InForce.Should().NotBeNull();
        }
    }

    [Fact]
    public void The_law_of_a_day_names_a_title()
    {
        EmulationTitles.CulturedVillage.NameOn(new LocalDate(2018, 11, 4)).Vi.Should().Contain("làng");
        EmulationTitles.CulturedVillage.NameOn(new LocalDate(2018, 11, 5)).Vi.Should().Be("khu dân cư văn hóa");
        EmulationTitles.ExemplaryCommune.NameOn(new LocalDate(2025, 6, 30)).Vi.Should().Contain("thị trấn");
        EmulationTitles.ExemplaryCommune.NameOn(new LocalDate(2025, 7, 1)).Vi.Should().Contain("đặc khu");
        EmulationTitles.AdvancedWorker.NameOn(new LocalDate(2013, 1, 1)).Should().Be(EmulationTitles.AdvancedWorker.Name);
    }

    [Theory]
    [InlineData("Huân chương Độc lập hạng Ba", "HCDL3")]
    [InlineData("HUAN CHUONG DOC LAP HANG 3", "HCDL3")]
    [InlineData("HCĐL hạng Nhất", "HCDL1")]
    [InlineData("Huân chương Sao vàng", "HCSV")]
    [InlineData("Huân chương Hồ Chí Minh", "HCHCM")]
    [InlineData("danh hiệu “Anh hùng Lao động”", "AHLD")]
    [InlineData("Nhà giáo Ưu tú", "NGUT")]
    [InlineData("thầy thuốc nhân dân", "TTND")]
    [InlineData("Huy chương Chiến sĩ vẻ vang hạng Nhì", "HC_CSVV2")]
    [InlineData("kỷ niệm chương", "KNC")]
    public void Titles_of_the_State_are_read_and_their_standard_is_said_not_to_be_held(string written, string code)
    {
        EmulationTitle title = EmulationTitle.Read(written).Value;
        title.Code.Should().Be(code);
        var candidate = new Candidate(title.Recipients[0]) { Titles = new([new(title, 2020)], 2000, 2024) };
        EligibilityAdvice advice = Services.Get<IEligibility>().Assess(People.For(title, candidate, 2024, new LocalDate(2025, 3, 20)));
        (advice.Outcome, advice.Shortfalls[0].Kind).Should().Be((Outcome.Unknown, ShortfallKind.Instrument));
    }

    // As offices write them in lists of awards, in full and short, by hand.
    [Theory]
    [InlineData("HC Độc lập hạng Nhất", "HCDL1")]
    [InlineData("Huân chương Độc lập hạng II", "HCDL2")]
    [InlineData("HCĐL hạng Nhì", "HCDL2")]
    [InlineData("HC ĐL hạng Ba", "HCDL3")]
    [InlineData("HCĐL Ba", "HCDL3")]
    [InlineData("Huân chương Sao Vàng", "HCSV")]
    [InlineData("HC Sao vàng", "HCSV")]
    [InlineData("Huân chương Hồ Chí Minh", "HCHCM")]
    [InlineData("HC Hồ Chí Minh", "HCHCM")]
    [InlineData("Anh hùng lao động", "AHLD")]
    [InlineData("AHLĐ", "AHLD")]
    [InlineData("danh hiệu Anh hùng Lao động thời kỳ đổi mới", "AHLD")]
    [InlineData("Nhà giáo Nhân dân", "NGND")]
    [InlineData("NGND", "NGND")]
    [InlineData("NGƯT", "NGUT")]
    [InlineData("Nha giao uu tu", "NGUT")]
    [InlineData("Thầy thuốc Nhân dân", "TTND")]
    [InlineData("TTND", "TTND")]
    [InlineData("Thầy thuốc ưu tú", "TTUT")]
    [InlineData("TTƯT", "TTUT")]
    [InlineData("Kỷ niệm chương", "KNC")]
    [InlineData("Kỉ niệm chương “Vì sự nghiệp Giáo dục”", "KNC")]
    [InlineData("KNC Vì sự nghiệp Tổ chức nhà nước", "KNC")]
    [InlineData("Huy chương Chiến sỹ vẻ vang hạng Nhất", "HC_CSVV1")]
    [InlineData("Huy chương CSVV hạng Nhì", "HC_CSVV2")]
    [InlineData("HCCSVV hạng Ba", "HC_CSVV3")]
    [InlineData("Huy chương Quân kỳ Quyết thắng", "HC_QKQT")]
    [InlineData("Huy chương Vì An ninh Tổ quốc", "HC_VANTQ")]
    [InlineData("HC Lao động hạng Ba", "HCLD3")]
    [InlineData("HCLĐ hạng 3", "HCLD3")]
    [InlineData("Huân chương Lao động hạng II", "HCLD2")]
    [InlineData("HC LĐ hạng Nhất", "HCLD1")]
    [InlineData("BK TTg", "BK_TTG")]
    [InlineData("Bằng khen TTg", "BK_TTG")]
    [InlineData("BK Thủ tướng", "BK_TTG")]
    [InlineData("BK UBND tỉnh", "BK_TINH")]
    [InlineData("BK CT UBND tỉnh", "BK_TINH")]
    [InlineData("Bằng khen của Bộ trưởng", "BK_TINH")]
    [InlineData("Giấy khen UBND xã", "GK_XA")]
    [InlineData("Giấy khen của Giám đốc Sở", "GK_SO")]
    [InlineData("GK UBND huyện", "GK_HUYEN")]
    [InlineData("TT LĐXS", "TTLDXS")]
    [InlineData("Tập thể LĐTT", "TTLDTT")]
    [InlineData("Cờ TĐ của Chính phủ", "CO_CP")]
    [InlineData("Cờ thi đua của UBND tỉnh", "CO_TINH")]
    [InlineData("CSTĐ cấp cơ sở", "CSTDCS")]
    [InlineData("CSTĐ cấp Bộ", "CSTDT")]
    [InlineData("CSTĐ toàn quốc", "CSTDTQ")]
    [InlineData("Danh hiệu LĐTT", "LDTT")]
    public void Names_in_lists_of_offices(string written, string code) => EmulationTitle.Read(written).Value.Code.Should().Be(code);

    [Fact]
    public void A_form_is_not_a_title()
    {
        EmulationTitles.All.Where(t => t.IsForm).Select(t => t.Code).Should().Equal("GK_XA", "GK_HUYEN", "GK_SO", "GK_DV_BO", "GK_DN", "BK_TINH", "BK_TTG", "HCLD3", "HCLD2", "HCLD1", "KNC",
            "HCSV", "HCHCM", "HCDL1", "HCDL2", "HCDL3", "HC_CSVV1", "HC_CSVV2", "HC_CSVV3", "HC_QKQT", "HC_VANTQ", "AHLD", "NGND", "NGUT", "TTND", "TTUT");
        Enum.GetValues<CommendationForm>().Should().OnlyContain(form => EmulationTitles.All.Any(t => t.Form == form));
        Enum.GetValues<CommendationForm>().Select(CommendationForms.NameOf).Should().OnlyHaveUniqueItems();
    }
}
