using BacKan.Indicators.Emulation;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Town2013;

/// <summary>Each statement of the town's report on 2013 has its place in the model.</summary>
public class StatementTests
{
    private static readonly Presentation Vietnamese = Presentation.In(Language.Vietnamese), English = Presentation.In(Language.English);

    [Fact]
    public void The_report_is_the_towns_of_22_1_2014_on_2013()
    {
        Town.Summary.Place.Should().Be(BacKanUnits.Town);
        Town.Summary.Period.Should().Be(ReportingPeriod.Year(2013));
        Town.Summary.ReportedOn.Should().Be(new LocalDate(2014, 1, 22));
        Town.Report.HasErrors.Should().BeFalse();
        Town.Report.PlanDoubts.IsValid.Should().BeTrue();
        Town.Report.Rows.Should().OnlyContain(r => r.Doubts.Count == 0);
    }

    [Fact]
    public void The_three_shares_sum_to_exactly_100_in_the_local_scheme()
    {
        StructureExamination structure = Town.Report.Structure!;
        structure.Structure.Scheme.Should().BeSameAs(SectorSchemes.LocalThreeGroups);
        structure.Sum.Value.Should().Be(100.00m);
        structure.Residual.Value.Should().Be(0m);
        structure.Tolerance.Value.Should().Be(0.06m, "53,1 has half a tenth, the others half a hundredth each");
        structure.Structure.NonAgricultural!.Value.Value.Should().Be(91.79m);
        structure.Structure[SectorSchemes.TradeAndServices].Value.Should().Be(53.1m);
        structure.Structure[SectorSchemes.IndustryAndHandicrafts].Value.Should().Be(38.69m);
        structure.Structure[SectorSchemes.AgricultureAndForestry].Value.Should().Be(8.21m);
        Row("structure.shift").Verdict.Should().Be(ClaimVerdict.CannotBeChecked, "no earlier structure is given");
    }

    [Fact]
    public void Income_per_head_rose_on_2012_with_no_base_given()
    {
        Figure income = Figure(IndicatorCatalogue.IncomePerCapita);
        income.Value.Should().Be(new Quantity(22.36m, MeasureUnits.MillionDongPerPersonYear));
        (income.Change!.Direction, income.Change.Versus, income.Change.Strongly).Should().Be((ChangeDirection.Up, ReportingPeriod.Year(2012), true));
        Row("income_per_capita_year").Verdict.Should().Be(ClaimVerdict.CannotBeChecked);
    }

    [Fact]
    public void Budget_revenue_was_finished_early_which_is_a_claim_of_dates()
    {
        Figure(IndicatorCatalogue.BudgetRevenue).Value.Should().Be(Quantity.BillionDong(69));
        Town.Summary.Figures.Where(f => f.Completion is not null).Should().ContainSingle().Which.Completion.Should().Be(StatedCompletion.Early);
        ReportRow row = Row("budget_revenue");
        row.StatedPercent.Should().BeNull("no ratio is stated");
        row.Verdict.Should().Be(ClaimVerdict.Consistent);
    }

    [Theory]
    [InlineData("tỉnh giao", "64.84", "106.7", "64.805621", "64.866385")]
    [InlineData("HĐND thị xã giao", "65", "106.4", "64.988257", "65.049365")]
    public void Budget_revenue_faces_two_plans_by_two_assigners(string assigner, string plan, string stated, string impliedFrom, string impliedTo)
    {
        ReportedFigure council = Town.Summary.OtherFigures.Single(f => f.Percents.Count == 2);
        StatedPercent claim = council.Percents.Single(p => string.Equals(p.Assigner, assigner, StringComparison.Ordinal));
        council.Figure.Value.Should().Be(Quantity.BillionDong(69.18m));
        council.Figure.Nature.Should().Be(FigureNature.Estimate);
        claim.Percent.Value.Should().Be(Exact(stated));
        ReportRow row = Town.Report.Rows.Single(r => r.Reported == council && string.Equals(r.Attainment!.Target.Assigner, assigner, StringComparison.Ordinal));
        ((LevelTarget)row.Attainment!.Target).Level.Should().Be(Quantity.BillionDong(Exact(plan)));
        row.Attainment.Target.IsImplied.Should().Be(true, "no text gives the plan");
        (row.StatedPercent, row.Checks[0].Verdict).Should().Be((claim.Percent, ClaimVerdict.Consistent));

        ValueRange implied = Implied(council.Figure, claim.Percent).IfRounded!;
        implied.Contains(Exact(plan)).Should().BeTrue();
        implied.Low!.Value.Round(Rounding.HalfToEven, 6).Should().Be(Exact(impliedFrom));
        implied.High!.Value.Round(Rounding.HalfToEven, 6).Should().Be(Exact(impliedTo));
    }

    [Fact]
    public void The_councils_69_18_billion_agrees_with_the_reports_69_after_rounding() =>
        Town.Report.Rows.First(r => r.IsFromOtherSource && r.Value!.Value == 69.18m).Checks.Should().OnlyContain(c => c.Verdict == ClaimVerdict.Consistent);

    [Fact]
    public void Grain_of_4785_tonnes_is_exactly_110_percent_of_4350()
    {
        Attainment grain = Town.Report.Assessment[IndicatorCatalogue.GrainOutput];
        grain.Status.Should().Be(AttainmentStatus.Exceeded);
        grain.Percent!.Value.Value.Should().Be(110m);
        grain.Method.Should().Be(AttainmentMethod.PlainRatio);
        grain.Gap.Should().Be(Quantity.Tonnes(435));

        ClaimReading implied = Implied(Figure(IndicatorCatalogue.GrainOutput), new(110));
        implied.IfRounded!.Low!.Value.Round(Rounding.HalfToEven, 6).Should().Be(4330.316742m);
        implied.IfRounded.High!.Value.Round(Rounding.HalfToEven, 6).Should().Be(4369.863014m);
        implied.IfTruncated!.Low!.Value.Round(Rounding.HalfToEven, 6).Should().Be(4310.810811m);
        implied.IfTruncated.High.Should().Be((Fraction)4350m);
        implied.IfTruncated.HighIncluded.Should().BeTrue();
    }

    [Fact]
    public void Grain_without_its_plan_cannot_be_checked_but_implies_the_plan()
    {
        Report summary = Town.Summary;
        var grain = new ReportedFigure(Figure(IndicatorCatalogue.GrainOutput)) { Percents = [new(new StatedNumber(110))] };
        var report = new Report { Place = summary.Place, Period = summary.Period, ReportedOn = summary.ReportedOn, Plan = new() { Place = summary.Place, Period = summary.Period, Targets = [] }, Figures = [grain] };
        ReportRow row = Services.Get<IReportExaminer>().Examine(report).Rows.Should().ContainSingle().Which;
        row.Verdict.Should().Be(ClaimVerdict.CannotBeChecked);
        row.Reason(Vietnamese).Should().Contain("4.330,32").And.Contain("4.369,86");
        Implied(grain.Figure, new(110)).IfRounded!.Contains(4350m).Should().BeTrue();
    }

    [Fact]
    public void The_land_is_125_of_120_ha_over_104_percent_and_70_million_is_its_threshold()
    {
        Attainment land = Town.Report.Assessment[IndicatorCatalogue.LandReachingIncome.Reaching(new(70, MeasureUnits.MillionDongPerHectare))];
        land.Actual!.Value.Should().Be(Quantity.Hectares(125));
        ((LevelTarget)land.Target).Level.Should().Be(Quantity.Hectares(120));
        Math.Round(land.Percent!.Value.Value, 10).Should().Be(104.1666666667m);
        ReportRow row = Row("area_reaching_value");
        row.StatedPercent.Should().Be(new StatedNumber(104, qualifier: Qualifier.Over));
        row.Verdict.Should().Be(ClaimVerdict.Consistent);
    }

    [Fact]
    public void The_forest_over_500_ha_is_an_interval_that_agrees_with_100_01_percent()
    {
        Attainment forest = Town.Report.Assessment[IndicatorCatalogue.PlantedForestArea];
        forest.Actual!.Stated.Should().Be(new StatedNumber(500, qualifier: Qualifier.Over));
        forest.Status.Should().Be(AttainmentStatus.Exceeded, "all that is over 500 exceeds 500");
        forest.Percent.Should().BeNull("a bound has no single percent");
        forest.PercentRange.Should().Be(new ValueRange(100m, lowIncluded: false, null, highIncluded: false));
        Row("forest_new").Verdict.Should().Be(ClaimVerdict.Consistent);
    }

    [Fact]
    public void Poor_and_near_poor_are_two_separate_rates_under_Decision_09_2011()
    {
        var day = new LocalDate(2013, 12, 31);
        Enactment<PovertyStandard> standard = PovertyStandards.National.On(day);
        PovertyRate poor = PovertyRate.Published(PovertyRateKind.Poor, new(Figure(IndicatorCatalogue.PoorRate).Value!.Value), standard, day);
        PovertyRate nearPoor = PovertyRate.Published(PovertyRateKind.NearPoor, new(Figure(IndicatorCatalogue.NearPoorRate).Value!.Value), standard, day);
        poor.Value.Value.Should().Be(3.35m);
        nearPoor.Value.Value.Should().Be(3.7m);
        poor.Under.Rule.Id.Should().Be("vn-2011-2015");
        poor.Under.Citation.ToString().Should().Be("Điều 1 Quyết định 09/2011/QĐ-TTg");
        PovertyRate.Combine(poor, nearPoor).Should().Match<PovertyRate>(r => r.Kind == PovertyRateKind.PoorOrNearPoor && r.Value.Value == 7.05m);
        Row("poverty_rate").Reason(Vietnamese).Should().Contain("09/2011/QĐ-TTg");
        Row("near_poor_rate").Reason(Vietnamese).Should().Contain("09/2011/QĐ-TTg");
        Figure(IndicatorCatalogue.PoorRate).Change!.Direction.Should().Be(ChangeDirection.Down);
        Figure(IndicatorCatalogue.NearPoorRate).Change.Should().BeNull("the report does not say that it fell");
    }

    [Theory]
    [InlineData("các chỉ tiêu văn hóa – xã hội", AppraisalGrade.Exceeded, false)]
    [InlineData("công tác an sinh xã hội", AppraisalGrade.Effective, false)]
    [InlineData("an ninh – chính trị, trật tự an toàn xã hội", AppraisalGrade.Stable, false)]
    [InlineData("công tác tuyên truyền, vận động xây dựng thị xã trở thành thành phố", AppraisalGrade.Intensified, false)]
    [InlineData("sản xuất công nghiệp – tiểu thủ công nghiệp", AppraisalGrade.Difficult, true)]
    [InlineData("hiệu quả sản xuất, kinh doanh", AppraisalGrade.NotHigh, true)]
    [InlineData("cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất", AppraisalGrade.Low, true)]
    [InlineData("tiến độ xây dựng cơ bản", AppraisalGrade.Slow, true)]
    [InlineData("công tác quản lý đô thị", AppraisalGrade.Inadequate, true)]
    [InlineData("tình trạng xây nhà trái phép, lấn chiếm vỉa hè, lòng đường", AppraisalGrade.Complicated, true)]
    [InlineData("chương trình mục tiêu quốc gia xây dựng nông thôn mới", AppraisalGrade.BehindSchedule, true)]
    public void Verdicts_in_words_stay_words(string subject, AppraisalGrade verdict, bool shortcoming)
    {
        Town.Summary.Appraisals.Should().ContainSingle(a => a.Subject == subject && a.Grade == verdict).Which.IsShortcoming.Should().Be(shortcoming);
        Town.Report.Rows.Single(r => string.Equals(r.Name.Vi, subject, StringComparison.Ordinal)).Value.Should().BeNull();
    }

    [Fact]
    public void Becoming_a_city_in_2015_is_done_by_a_date_and_not_yet_due()
    {
        Attainment city = Town.Report.Assessment[IndicatorCatalogue.CityStatus];
        ((MilestoneTarget)city.Target).Deadline.Should().Be(new LocalDate(2015, 12, 31));
        city.Status.Should().Be(AttainmentStatus.Unknown);
        city.Percent.Should().BeNull();

        // Resolution 892/NQ-UBTVQH13 of 11/3/2015 founded the city.
        var founded = VietnamInstruments.Resolution892Of2015.IssuedOn!.Value;
        Figure later = BacKan.Indicators.Figures.Figure.Milestone(IndicatorCatalogue.CityStatus, BacKanUnits.Town, ReportingPeriod.Year(2013), founded, city.Actual!.Source, founded);
        Services.Get<IAttainmentCalculator>().Measure(city.Target, later).Status.Should().Be(AttainmentStatus.Attained);
    }

    [Fact]
    public void Decision_2888_assigns_the_targets_of_2014_to_departments_communes_and_wards()
    {
        PlanAssignment assignment = Town.Summary.Assignments.Should().ContainSingle().Which;
        assignment.Instrument.Number.Text.Should().Be("2888/QĐ-UBND");
        assignment.Instrument.IssuedOn.Should().Be(new LocalDate(2013, 12, 20));
        assignment.Period.Should().Be(ReportingPeriod.Year(2014));
        assignment.Addressees.Should().Equal("các phòng, ban chuyên môn", "UBND xã, phường");
    }

    [Fact]
    public void The_emulation_movement_has_its_name() =>
        (Town.Summary.Movement, Town.Summary.MovementPeriod).Should().Be(("Chung sức xây dựng và phát triển thị xã Bắc Kạn trở thành thành phố thuộc tỉnh Bắc Kạn", ReportingPeriod.Year(2014)));

    [Fact]
    public void Thirty_one_fighters_of_280_advanced_workers_break_no_ceiling_of_2013()
    {
        TitleShare share = Services.Get<ITitleShares>().OfGrassrootsFighters(31, 280, Town.Summary.ReportedOn);
        Math.Round(share.Share!.Value.Value, 4).Should().Be(11.0714m);
        share.Ceiling.Rule.OfAdvancedWorkers.Should().BeNull();
        share.Finding.Outcome.Should().Be(Outcome.Met);
        ReportRow row = Row("title.CSTDCS");
        row.Reason(Vietnamese).Should().Contain("11,07%").And.Contain("15/10/2014").And.Contain("Thông tư 07/2014/TT-BNV");
        row.Reason(English).Should().Contain("no national ceiling was in force on 22 January 2014").And.Contain("15% begins only on 15 October 2014");
        Town.Summary.Titles.Select(t => (t.Key, t.Value)).Should().Equal((EmulationTitles.GrassrootsEmulationFighter, 31), (EmulationTitles.AdvancedWorker, 280));
    }

    [Fact]
    public void Duc_Xuan_ward_is_acclaimed_leader_of_its_bloc_and_signs_the_pledge_of_2014()
    {
        Town.Summary.Standings.Select(s => (s.Group, s.Period, s.Leader)).Should().Equal(("khối xã, phường", ReportingPeriod.Year(2013), BacKanUnits.DucXuanWard));
        Town.Summary.Pledges.Select(p => (p.Key, p.Value)).Should().Equal((BacKanUnits.DucXuanWard, ReportingPeriod.Year(2014)));
    }

    [Fact]
    public void The_chairman_grants_certificates_of_merit() =>
        (Town.Summary.Commendation, Town.Summary.CommendedBy).Should().Be((CommendationForm.CertificateOfMerit, "Chủ tịch UBND thị xã"));

    [Fact]
    public void Figures_of_other_sources_are_kept_and_said_to_differ()
    {
        ReportRow[] thesis = [.. Town.Report.Rows.Where(r => string.Equals(r.Figure?.Source.Id, "thesis", StringComparison.Ordinal))];
        thesis.Select(r => r.Value!.Value).Should().Equal(16.5m, 4688m);
        thesis.Should().OnlyContain(r => r.Verdict == ClaimVerdict.Inconsistent && r.Severity == CheckSeverity.Warning);
        thesis[1].Attainment!.ToText(English).Should().Be("107.77%");
    }

    [Fact]
    public void The_targets_are_counted() =>
        (Town.Summary.Plan.Targets.Count, Town.Report.Assessment.Count(AttainmentStatus.Exceeded), Town.Report.Assessment.Count(AttainmentStatus.Attained), Town.Report.Assessment.Count(AttainmentStatus.NotAttained), Town.Report.Assessment.Count(AttainmentStatus.Unknown))
            .Should().Be((6, 5, 0, 0, 1));

    [Theory]
    [InlineData("thương mại – dịch vụ chiếm 53,1%; công nghiệp – tiểu thủ công nghiệp 38,69%; nông – lâm nghiệp 8,21%")]
    [InlineData("Thu nhập bình quân đầu người tăng cao so với năm 2012, đạt 22,36 triệu đồng/người/năm")]
    [InlineData("Thu ngân sách hoàn thành sớm so với kế hoạch, đạt 69 tỷ đồng")]
    [InlineData("Tổng sản lượng lương thực có hạt là 4.785 tấn, đạt 110% KH")]
    [InlineData("Diện tích đất canh tác đạt giá trị thu nhập 70 triệu đồng/ha là 125/120 ha, đạt trên 104% KH")]
    [InlineData("Diện tích rừng trồng trên 500 ha, đạt 100,01% KH")]
    [InlineData("Tỷ lệ hộ nghèo giảm xuống còn 3,35% và hộ cận nghèo là 3,7%")]
    [InlineData("trở thành thành phố vào năm 2015")]
    [InlineData("Quyết định số 2888/QĐ-UBND ngày 20/12/2013 về việc giao chỉ tiêu phát triển kinh tế – xã hội năm 2014 cho các phòng, ban chuyên môn và UBND xã, phường")]
    [InlineData("31 cá nhân đạt danh hiệu chiến sỹ thi đua cơ sở, 280 lao động tiên tiến")]
    [InlineData("UBND phường Đức Xuân, đơn vị được suy tôn dẫn đầu khối xã, phường năm 2013, ký giao ước thi đua năm 2014")]
    public void The_report_is_written_again_with_every_number_as_printed(string words) => Town.Text.Should().Contain(words);

    private static ClaimReading Implied(Figure figure, StatedNumber percent) => new StatedClaim(ClaimForm.PercentOf, percent) { Actual = figure.Stated }.Examine().Readings[0];

    private static decimal Exact(string digits) => decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static Figure Figure(Indicator indicator) => Town.Summary.Figures.Single(f => f.Figure.Indicator == indicator).Figure;

    private static ReportRow Row(string id) => Town.Report.Rows.First(r => string.Equals(r.Id, id, StringComparison.Ordinal));
}
