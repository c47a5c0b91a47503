using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Poverty;

public class StandardTests
{
    // Circular 07/2021/TT-BLĐTBXH as the gazette printed it with its amendment.
    private const string Consolidated = "https://github.com/hrmaster1982-dev/phapluat-8chude-data/blob/HEAD/docs/hd_khoan/van-ban-hop-nhat-so-1315-vbhn-bldtbxh-39218.txt";

    [Fact]
    public void Official_text_is_claimed_only_with_the_address_that_was_opened()
    {
        PovertyRow[] official = [.. PovertyStandards.All.SelectMany(s => s.Rows.Concat(s.PointRows)).Where(r => r.Confidence == Confidence.OfficialText)];
        official.Select(r => $"{r.Id} {r.Citation} {r.Citation.Instrument.Address}").Should().Equal(
            "poor.rural khoản 1 Điều 1 Quyết định 170/2005/QĐ-TTg https://vbpl.vn/sonla/Pages/vbpq-toanvan.aspx?ItemID=18049",
            "poor.urban khoản 2 Điều 1 Quyết định 170/2005/QĐ-TTg https://vbpl.vn/sonla/Pages/vbpq-toanvan.aspx?ItemID=18049",
            "above.rural khoản 1 Điều 1 Quyết định 170/2005/QĐ-TTg https://vbpl.vn/sonla/Pages/vbpq-toanvan.aspx?ItemID=18049",
            "above.urban khoản 2 Điều 1 Quyết định 170/2005/QĐ-TTg https://vbpl.vn/sonla/Pages/vbpq-toanvan.aspx?ItemID=18049",
            "average.rural Phụ lục VIII Thông tư 07/2021/TT-BLĐTBXH " + Consolidated,
            "average.urban Phụ lục VIII Thông tư 07/2021/TT-BLĐTBXH " + Consolidated,
            "above.rural Phụ lục VIII Thông tư 07/2021/TT-BLĐTBXH " + Consolidated,
            "above.urban Phụ lục VIII Thông tư 07/2021/TT-BLĐTBXH " + Consolidated,
            "points.poor.rural điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH " + Consolidated,
            "points.poor.urban điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH " + Consolidated,
            "points.near-poor.rural điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH " + Consolidated,
            "points.near-poor.urban điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH " + Consolidated,
            "points.above.rural điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH " + Consolidated,
            "points.above.urban điểm b khoản 1 Điều 1 Thông tư 07/2021/TT-BLĐTBXH " + Consolidated);
        official.Should().OnlyContain(r => r.Citation.Instrument.Confidence == Confidence.OfficialText);
        Action claim = () => _ = new PovertyRow("poor", PovertyClass.Poor, new(VietnamInstruments.Decision1143Of2000), Confidence.OfficialText);
        claim.Should().Throw<ArgumentException>().WithMessage("*no address*");
    }

    [Fact]
    public void Every_standard_has_a_row_for_being_above_and_lists_its_lines()
    {
        PovertyStandards.All.Should().HaveCount(12).And.OnlyContain(s => s.Rows.Any(r => r.Class == PovertyClass.Above));
        PovertyStandards.All.Should().OnlyContain(s => ((IListedRule)s).Parameters.Count > 0);
        RuleParameter[] lines = [.. ((IListedRule)PovertyStandards.Find("vn-2022-2026")!).Parameters];
        lines[0].Name.Vi.Should().Be("hộ nghèo, nông thôn, thu nhập");
        lines[0].Value.Vi.Should().Be("từ 1.500.000 đồng/người/tháng trở xuống");
        (lines[0].Range, lines[0].Unit!.Code).Should().Be((new ValueRange(null, false, 1_500_000m, true), "đồng/người/tháng"));
        (lines[1].Name.Vi, lines[1].Value.Vi).Should().Be(("hộ nghèo, nông thôn, thiếu hụt", "từ 3 chỉ số trở lên"));
        lines[1].Range.Should().Be(new ValueRange(3m, true, null, false));
        lines[0].Citation!.ToString().Should().Be("điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP");
        PovertyStandards.Find("vn-1998-2000").Should().BeNull();
    }

    [Fact]
    public void A_classification_explains_itself_in_both_languages()
    {
        PovertyClassification c = Services.Get<IPovertyClassifier>().Classify(DayTests.Of(AreaType.Rural, 1_500_000m, 3), new(2023, 6, 1));
        c.Citation.ToString().Should().Be("điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP");
        c.Explain().In(Language.Vietnamese).Should().Contain("hộ nghèo (điểm a khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP)").And.Contain("từ 1.500.000 đồng/người/tháng trở xuống; 1.500.000 đồng/người/tháng");
        c.Explain().In(Language.English).Should().Contain("poor household").And.Contain("3 indicators or more; 3 indicators");
        c.Findings.Select(f => f.Id).Should().Equal(PovertyStandards.Find("vn-2022-2026")!.Rows.Select(r => r.Id), "findings stand in the order of the provision");
        (c.StandardId, c.Determination.Confidence).Should().Be(("vn-2022-2026", Confidence.Quoted));
    }

    [Fact]
    public void The_hole_of_2011_is_not_addressed_and_cited()
    {
        PovertyClassification c = Services.Get<IPovertyClassifier>().Classify(DayTests.Of(AreaType.Rural, 400_500m, null), new(2013, 12, 31));
        c.Determination.Kind.Should().Be(DeterminationKind.NotAddressed);
        c.ToString().Should().Be("Điều 1 Quyết định 09/2011/QĐ-TTg không quy định trường hợp này");
    }

    [Fact]
    public void A_consumer_s_own_standard_is_made_of_public_parts()
    {
        var basis = new Citation(VietnamInstruments.BacKanTownDecision2888Of2013);
        var own = new PovertyStandard(
            "town-2014", new("chuẩn của thị xã", "the town's standard"), basis,
            [
                new("poor", PovertyClass.Poor, basis, Confidence.Quoted) { Income = new(null, false, 600_000m, true), Deprivations = new(2, true, null, false) },
                new("above", PovertyClass.Above, basis, Confidence.Quoted) { Income = new(600_000m, false, null, false) },
            ],
            [new("water", "living", BilingualText.Same("water")), new("toilet", "living", BilingualText.Same("toilet"))]);
        IPovertyClassifier classifier = Services.Get<IPovertyClassifier>();
        classifier.Classify(DayTests.Of(AreaType.RuralPlain, 600_000m, 2), own, new(2014, 1, 22)).Class.Should().Be(PovertyClass.Poor);
        classifier.Classify(DayTests.Of(AreaType.Rural, 600_000m, 1), own, new(2014, 1, 22)).Determination.Kind.Should().Be(DeterminationKind.NotAddressed);
        var hosted = new PovertyClassifier(PovertyStandards.National.Replace(
            "vn-2011-2015@2011-01-01", new(own, new(new(2011, 1, 1), new(2016, 1, 1)), basis, Confidence.Quoted, new(2026, 11, 24), isSetByHost: true)), new ReviewSheetValidator());
        hosted.Classify(DayTests.Of(AreaType.Urban, 600_001m, 2), new(2014, 1, 22)).Determination.Rule.IsSetByHost.Should().BeTrue();
    }

    [Fact]
    public void A_standard_that_contradicts_itself_is_refused()
    {
        var basis = new Citation(VietnamInstruments.BacKanTownDecision2888Of2013);
        PovertyRow Row(string id) => new(id, PovertyClass.Poor, basis, Confidence.Quoted) { Deprivations = new(3, true, null, false) };
        Action none = () => _ = new PovertyStandard("x", BilingualText.Same("x"), basis, []);
        Action uncounted = () => _ = new PovertyStandard("x", BilingualText.Same("x"), basis, [Row("poor")]);
        Action twice = () => _ = new PovertyStandard("x", BilingualText.Same("x"), basis, [Row("poor"), Row("poor")], [new("a", "b", BilingualText.Same("c"))]);
        none.Should().Throw<ArgumentException>();
        uncounted.Should().Throw<ArgumentException>().WithMessage("*no indicators*");
        twice.Should().Throw<ArgumentException>().WithMessage("*twice*");
    }

    [Fact]
    public void A_document_whose_number_nobody_read_says_so()
    {
        InstrumentNumber number = PovertyStandards.Find("dongnai-2022-2025")!.Citation.Instrument.Number;
        (number.Text, number.Serial).Should().Be(("…/QĐ-UBND", 0));
        InstrumentNumber.Parse(number.Text, null).Should().Be(number);
        number.Should().NotBe(new InstrumentNumber("1/QĐ-UBND"));
    }

    [Fact]
    public void An_applied_rule_is_that_of_its_enactment()
    {
        Enactment<PovertyStandard> enactment = PovertyStandards.National.On(new(2023, 1, 1));
        AppliedRule.Of(enactment, new(2023, 1, 1)).Should().BeEquivalentTo(
            new AppliedRule("vn-2022-2026@2022-01-01", enactment.Rule.Name, new(2023, 1, 1), enactment.Citation, Confidence.Quoted));
    }
}
