using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Reporting;

/// <summary>Reports of six and nine months, a quarter and a month, as an office writes them.</summary>
public class PeriodReportTests
{
    private static readonly DataSource Town = new("town", "Báo cáo của thị xã Bắc Kạn");
    private static readonly Presentation Vi = Presentation.In(Language.Vietnamese), En = Presentation.In(Language.English);
    private static readonly Indicator Grain = IndicatorCatalogue.GrainOutput, Budget = IndicatorCatalogue.BudgetRevenue, Forest = IndicatorCatalogue.PlantedForestArea, Poor = IndicatorCatalogue.PoorRate;
    private static readonly Indicator Accidents = IndicatorCatalogue.TryFind("traffic_accidents", out Indicator? found) ? found : throw new InvalidOperationException();

    [Fact]
    public void After_the_first_six_months_come_the_last_six()
    {
        ExaminedReport half = Examine(ReportingPeriod.FirstMonths(2014, 6), new(2014, 7, 5), [(Grain, "2610"), (Budget, "33.5")], before: [(Grain, "2500")]);
        half.Paragraphs(Vi)[0].Should().Be("Ngày 5/7/2014, thị xã Bắc Kạn sơ kết công tác 6 tháng đầu năm 2014, triển khai nhiệm vụ 6 tháng cuối năm 2014.");
        half.Paragraphs(En)[0].Should().Be("On 5 July 2014, Bắc Kạn town reviewed the work of first 6 months of 2014 and set the tasks of last 6 months of 2014.");
        PlanTable table = half.Table(Vi);
        table.Title.Should().Be("Tình hình thực hiện các chỉ tiêu kế hoạch năm 2014 của thị xã Bắc Kạn, 6 tháng đầu năm 2014");
        table.Header.Should().Equal("STT", "Chỉ tiêu", "ĐVT", "TH 6 tháng đầu năm 2013", "KH 2014", "TH 6 tháng đầu năm 2014", "% KH 2014", "% cùng kỳ", "So sánh với KH", "Ghi chú");
        table.Rows[0].Cells.Should().Equal("1", "Tổng sản lượng lương thực có hạt", "tấn", "2.500", "4.350", "2.610", "60,00", "104,40", "thấp hơn 1.740 tấn", "đang thực hiện");
        table.Rows[1].Cells.Should().Equal("2", "Thu ngân sách", "tỷ đồng", "…", "67", "33,5", "50,00", "…", "thấp hơn 33,5 tỷ đồng", "đang thực hiện");
        table.Counts.Should().Be("5 chỉ tiêu, 0 vượt, 0 đạt, 0 không đạt, 2 đang thực hiện, 3 chưa có hoặc chưa đủ số liệu");
    }

    // Two reports of the city on its first half of 2016 (council session and the half-year page): 48,39%NQ; 76,5%KH and 101,21% of the same period; 31,3% and 93,45%.
    [Fact]
    public void The_city_s_first_half_of_2016_as_it_was_printed()
    {
        var half = ReportingPeriod.FirstMonths(2016, 6);
        DataSource council = new("council", "Kỳ họp thứ hai HĐND thành phố khóa VI"), page = new("page", "Tình hình kinh tế – xã hội 6 tháng đầu năm 2016");
        Indicator retail = Find("retail_sales"), industry = Find("gross_output_industry_const");
        var plan = new DevelopmentPlan
        {
            Place = BacKanUnits.ProvincialCity,
            Period = ReportingPeriod.Year(2016),
            Targets = [Target.AtLeast(retail, Quantity.BillionDong(2_300)), Target.AtLeast(industry, Quantity.BillionDong(133)), Target.AtLeast(Budget, Quantity.BillionDong(96))],
        };
        ReportedFigure Of(Indicator indicator, ReportingPeriod period, string value, DataSource source, params StatedPercent[] percents) =>
            new(new Figure(indicator, BacKanUnits.ProvincialCity, period, StatedNumber.Parse(value, null), source, new(2016, 7, 5))) { Percents = percents };
        ExaminedReport report = Services.Get<IReportExaminer>().Examine(new()
        {
            Place = BacKanUnits.ProvincialCity,
            Period = half,
            ReportedOn = new(2016, 7, 20),
            Plan = plan,
            Source = council,
            Figures =
            [
                Of(retail, half, "1112.9", council, new StatedPercent(new(48.39m))),
                new(Of(industry, half, "101.799", council).Figure) { Percents = [new(new(76.5m))], Comparisons = [new(ClaimForm.PercentOf, new(101.21m))] },
                new(Of(Budget, half, "30.048", council).Figure) { Percents = [new(new(31.3m))], Comparisons = [new(ClaimForm.PercentOf, new(93.45m))] },
            ],
            OtherFigures =
            [
                Of(industry, half, "130.298", page, new StatedPercent(new(97m))),
                Of(industry, half.SamePeriodLastYear, "100.582", council), Of(Budget, half.SamePeriodLastYear, "32.154", council),
            ],
        });
        report.Rows.Where(r => !r.IsFromOtherSource).Should().OnlyContain(r => r.Verdict == ClaimVerdict.Consistent);
        ReportRow other = report.Rows.Single(r => r.IsFromOtherSource);
        (other.Checks[0].Verdict, other.Verdict).Should().Be((ClaimVerdict.ConsistentIfTruncated, ClaimVerdict.Inconsistent), "97,968 was cut to 97, and the two reports differ");
        PlanTable table = report.Table(Vi);
        table.Rows.Select(r => string.Join('|', r.Cells.Skip(3))).Should().Equal(
            "…|2.300|1.112,9|48,39|…|thấp hơn 1.187,1 tỷ đồng|đang thực hiện",
            "100,582|133|101,799|76,54|101,21|thấp hơn 31,201 tỷ đồng|đang thực hiện; Tình hình kinh tế – xã hội 6 tháng đầu năm 2016: 130,298 tỷ đồng",
            "32,154|96|30,048|31,30|93,45|thấp hơn 65,952 tỷ đồng|đang thực hiện");
        string.Join('\n', report.Paragraphs(Vi)).Should().Contain("sơ kết công tác 6 tháng đầu năm 2016, triển khai nhiệm vụ 6 tháng cuối năm 2016")
            .And.Contain("Thu ngân sách là 30,048/96 tỷ đồng, bằng 93,45% so với cùng kỳ, bằng 31,3% KH.");
    }

    [Fact]
    public void What_nine_months_reached_is_reached_and_a_broken_ceiling_is_broken()
    {
        ExaminedReport nine = Examine(ReportingPeriod.FirstMonths(2014, 9), new(2014, 10, 3), [(Grain, "4785"), (Forest, "500"), (Accidents, "12"), (Poor, "3.0"), (Budget, "60")], before: []);
        nine.Paragraphs(Vi)[0].Should().Contain("sơ kết công tác 9 tháng đầu năm 2014, triển khai nhiệm vụ 3 tháng cuối năm 2014");
        Dictionary<string, string> notes = nine.Table(Vi).Rows.ToDictionary(r => r.Figure!.Indicator.Id, r => r.Cells[9], StringComparer.Ordinal);
        notes["grain_output"].Should().Be("đã vượt từ tháng 9");
        notes["forest_new"].Should().Be("đã đạt từ tháng 9");
        notes["traffic_accidents"].Should().StartWith("không đạt: đã quá mức từ tháng 9");
        notes["poverty_rate"].Should().StartWith("đang thực hiện", "a rate may rise again");
        notes["budget_revenue"].Should().Be("đang thực hiện");
        nine.Table(En).Rows[0].Cells[9].Should().Be("exceeded since September");
        Attainment grain = nine.Assessment[Grain], budget = nine.Assessment[Budget];
        (grain.Status, grain.Early, grain.Check(AttainmentGrade.Exceeded), budget.Check(AttainmentGrade.Exceeded)).Should()
            .Be((AttainmentStatus.InProgress, AttainmentStatus.Exceeded, ClaimVerdict.Consistent, ClaimVerdict.CannotBeChecked));
        nine.Table(Vi).Counts.Should().Be("5 chỉ tiêu, 0 vượt, 0 đạt, 0 không đạt, 5 đang thực hiện (trong đó 2 đã đạt hoặc vượt kế hoạch)");
        string.Join('\n', nine.Paragraphs(Vi)).Should().Contain("Tổng sản lượng lương thực có hạt là 4.785/4.350 tấn; kế hoạch 4.350 tấn: đã vượt từ tháng 9, 110,00% theo thực hiện/kế hoạch.");
    }

    [Theory]
    [InlineData("2014-Q3", "báo cáo công tác quý III/2014, triển khai nhiệm vụ quý IV/2014", "TH quý III/2013", "TH quý III/2014")]
    [InlineData("2014-Q4", "báo cáo công tác quý IV/2014, triển khai nhiệm vụ quý I/2015", "TH quý IV/2013", "TH quý IV/2014")]
    [InlineData("2014-09", "báo cáo công tác tháng 9/2014, triển khai nhiệm vụ tháng 10/2014", "TH tháng 9/2013", "TH tháng 9/2014")]
    [InlineData("2014-01..11", "sơ kết công tác 11 tháng đầu năm 2014, triển khai nhiệm vụ tháng 12/2014", "TH 11 tháng đầu năm 2013", "TH 11 tháng đầu năm 2014")]
    [InlineData("2014", "tổng kết công tác năm 2014, triển khai nhiệm vụ năm 2015", "TH 2013", "TH 2014")]
    public void Each_period_has_its_headings_and_the_one_that_comes_next(string period, string heading, string before, string now)
    {
        ExaminedReport report = Examine(ReportingPeriod.Parse(period, null), new(2015, 1, 22), [(Grain, "400")], before: []);
        report.Paragraphs(Vi)[0].Should().Contain(heading);
        report.Table(Vi).Header.Should().Contain(before).And.Contain(now).And.Contain("KH 2014");
    }

    [Fact]
    public void Rates_are_compared_with_the_same_period_in_points_and_say_so()
    {
        PlanTableRow poor = Examine(ReportingPeriod.Year(2014), new(2015, 1, 22), [(Poor, "2.43")], before: [(Poor, "3.35")]).Table(Vi).Rows.Single(r => r.Figure?.Indicator == Poor);
        poor.Cells.Skip(3).Should().Equal("3,35", "3,1", "2,43", "127,57", "-0,92 điểm %", "thấp hơn 0,67 điểm %", "vượt; % KH tính theo kế hoạch/thực hiện");
        poor.Compared!.Points!.Value.Value.Should().Be(-0.92m);
    }

    [Fact]
    public void An_estimate_heads_the_column_only_where_all_are_estimates()
    {
        PlanTable Table(params FigureNature[] natures) => PlanTable.From(
            Services.Get<IPlanAssessor>().Assess(Plan(ReportingPeriod.Year(2014)), Figures(natures)), Figures(natures), Vi);
        Figure[] Figures(FigureNature[] natures) => [.. natures.Select((nature, i) => Figure(i == 0 ? Grain : Budget, ReportingPeriod.Year(2014), "60").With(nature))];
        Table(FigureNature.Estimate, FigureNature.Estimate).Header[5].Should().Be("ƯTH 2014");
        PlanTable mixed = Table(FigureNature.Estimate, FigureNature.Actual);
        mixed.Header[5].Should().Be("TH 2014");
        mixed.Rows[0].Cells[9].Should().EndWith("số ước");
        mixed.Rows[1].Cells[9].Should().NotContain("ước");
    }

    [Fact]
    public void Groups_have_headings_and_parts_stand_under_their_whole()
    {
        Indicator rice = new("rice", new("Thóc", "Paddy"), MeasureUnits.Tonne, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum);
        BilingualText economy = new("Kinh tế", "Economy"), society = new("Xã hội", "Society");
        var plan = new DevelopmentPlan
        {
            Place = BacKanUnits.Town,
            Period = ReportingPeriod.Year(2014),
            Targets =
            [
                Target.AtLeast(rice, Quantity.Tonnes(3_000)).With(group: economy, partOf: Grain),
                Target.AtMost(Poor, Quantity.Percent(3.1m)).With(group: society),
                Target.AtLeast(Grain, Quantity.Tonnes(4_350)).With(group: economy, assigner: "tỉnh giao"),
                Target.AtLeast(Grain, Quantity.Tonnes(4_400)).With(group: economy, assigner: "HĐND giao"),
            ],
        };
        PlanTable table = PlanTable.From(Services.Get<IPlanAssessor>().Assess(plan, []), [], Vi);
        table.Rows.Select(r => (r.Cells[0], r.Cells[1], r.Indent, r.IsHeading)).Should().Equal(
            ("I", "Kinh tế", 0, true),
            ("1", "Tổng sản lượng lương thực có hạt (tỉnh giao)", 0, false),
            ("2", "Tổng sản lượng lương thực có hạt (HĐND giao)", 0, false),
            ("", "- Trong đó: Thóc", 1, false),
            ("II", "Xã hội", 0, true),
            ("3", "Tỷ lệ hộ nghèo", 0, false));
    }

    [Fact]
    public void A_strict_floor_that_is_missed_by_its_own_number_is_not_hidden_behind_100_percent()
    {
        var plan = new DevelopmentPlan { Place = BacKanUnits.Town, Period = ReportingPeriod.Year(2014), Targets = [Target.Above(Grain, Quantity.Tonnes(500)), Target.AtLeast(Forest, Quantity.Hectares(100_000))] };
        Figure[] figures = [Figure(Grain, plan.Period, "500"), Figure(Forest, plan.Period, "99999.9")];
        PlanTable table = PlanTable.From(Services.Get<IPlanAssessor>().Assess(plan, figures), figures, Vi);
        table.Rows[0].Cells.Skip(4).Should().Equal("trên 500", "500", "100,00", "…", "bằng", "không đạt (phải trên 500 tấn)");
        table.Rows[1].Cells[6].Should().Be("dưới 100,00", "99.9999 rounds to 100.00, which it is not");
    }

    private static Indicator Find(string id) => IndicatorCatalogue.TryFind(id, out Indicator? found) ? found : throw new InvalidOperationException(id);

    private static ExaminedReport Examine(ReportingPeriod period, LocalDate day, (Indicator, string)[] figures, (Indicator, string)[] before) => Services.Get<IReportExaminer>().Examine(new()
    {
        Place = BacKanUnits.Town,
        Period = period,
        ReportedOn = day,
        Plan = Plan(ReportingPeriod.Year(2014)),
        Figures = [.. figures.Select(f => new ReportedFigure(Figure(f.Item1, period, f.Item2)))],
        OtherFigures = [.. before.Select(f => new ReportedFigure(Figure(f.Item1, period.SamePeriodLastYear, f.Item2)))],
    });

    private static DevelopmentPlan Plan(ReportingPeriod period) => new()
    {
        Place = BacKanUnits.Town,
        Period = period,
        Targets =
        [
            Target.AtLeast(Grain, Quantity.Tonnes(4_350)), Target.AtLeast(Budget, Quantity.BillionDong(67)), Target.AtLeast(Forest, Quantity.Hectares(500)),
            Target.AtMost(Accidents, new(10, MeasureUnits.Incident)), Target.AtMost(Poor, Quantity.Percent(3.1m)),
        ],
    };

    private static Figure Figure(Indicator indicator, ReportingPeriod period, string value) =>
        new(indicator, BacKanUnits.Town, period, StatedNumber.Parse(value, null), Town, period.LastDay);
}
