using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tests.Town2013;

/// <summary>Nothing is hard-coded: a figure changed in the template gives another sentence, another percent and, beyond its rounding, another verdict.</summary>
public class ChangedFigureTests
{
    private static readonly Presentation Vietnamese = Presentation.In(Language.Vietnamese);

    [Theory]
    [InlineData("\"value\": 53.1 ", "\"value\": 53.2 ", "chiếm 53,2%")]
    [InlineData("\"value\": 38.69 ", "\"value\": 38.79 ", "thủ công nghiệp 38,79%")]
    [InlineData("\"value\": 8.21 ", "\"value\": 8.31 ", "lâm nghiệp 8,31%")]
    [InlineData("\"value\": 22.36", "\"value\": 22.4", "đạt 22,4 triệu đồng/người/năm")]
    [InlineData("\"value\": 69,", "\"value\": 70,", "đạt 70 tỷ đồng")]
    [InlineData("\"value\": 4785", "\"value\": 4786", "là 4.786 tấn, đạt 110% KH")]
    [InlineData("\"percent\": 110 ", "\"percent\": 111 ", "4.785 tấn, đạt 111% KH")]
    [InlineData("\"value\": 125", "\"value\": 126", "126/120 ha, đạt trên 104% KH")]
    [InlineData("\"value\": 120", "\"value\": 121", "125/121 ha")]
    [InlineData("\"percent\": 104,", "\"percent\": 103,", "đạt trên 103% KH")]
    [InlineData("\"value\": 500, \"qualifier\"", "\"value\": 501, \"qualifier\"", "trên 501 ha")]
    [InlineData("100.01", "100.02", "đạt 100,02% KH")]
    [InlineData("3.35", "3.36", "giảm xuống còn 3,36%")]
    [InlineData("3.7,", "3.8,", "hộ cận nghèo là 3,8%")]
    [InlineData("2015-12-31", "2016-12-31", "vào năm 2016")]
    [InlineData("\"holders\": 31", "\"holders\": 32", "32 cá nhân đạt danh hiệu")]
    [InlineData("\"holders\": 280", "\"holders\": 281", "281 lao động tiên tiến")]
    [InlineData("2888/QĐ-UBND", "2889/QĐ-UBND", "2889/QĐ-UBND ngày 20/12/2013")]
    [InlineData("2013-12-20", "2013-12-21", "ngày 21/12/2013")]
    [InlineData("2014-01-22", "2014-01-23", "Ngày 23/1/2014")]
    public void A_changed_figure_gives_another_sentence(string old, string replacement, string expected)
    {
        string text = Town.With(old, replacement).Text;
        Town.Text.Should().NotContain(expected);
        text.Should().Contain(expected);
    }

    [Fact]
    public void The_threshold_of_the_land_is_a_figure_of_the_file_too()
    {
        // It stands twice: in the target and in the figure, which must speak of the same indicator.
        string json = File.ReadAllText(Repository.PathOf("src", "BacKan.Indicators.Tool", "town-2013.json")).Replace("\"value\": 70,", "\"value\": 80,", StringComparison.Ordinal);
        ExaminedReport report = Services.Get<IReportExaminer>().Examine(Town.Read(json).Report!);
        string.Join('\n', report.Paragraphs(Vietnamese)).Should().Contain("giá trị thu nhập 80 triệu đồng/ha là 125/120 ha");
    }

    [Theory]
    [InlineData("grain_output", "\"value\": 4785", "\"value\": 4790", "110,11", ClaimVerdict.Consistent)]
    [InlineData("grain_output", "\"value\": 4785", "\"value\": 4825", "110,92", ClaimVerdict.ConsistentIfTruncated)]
    [InlineData("grain_output", "\"value\": 4785", "\"value\": 4900", "112,64", ClaimVerdict.Inconsistent)]
    [InlineData("area_reaching_value", "\"value\": 125", "\"value\": 124", "103,33", ClaimVerdict.Inconsistent)]
    [InlineData("area_reaching_value", "\"value\": 125", "\"value\": 125.5", "104,58", ClaimVerdict.Consistent)]
    [InlineData("forest_new", "\"value\": 500, \"qualifier\"", "\"value\": 499, \"qualifier\"", "trên 99,80", ClaimVerdict.Consistent)]
    [InlineData("forest_new", "\"value\": 500, \"qualifier\"", "\"value\": 501, \"qualifier\"", "trên 100,20", ClaimVerdict.Inconsistent)]
    [InlineData("budget_revenue", "\"value\": 69,", "\"value\": 68,", "104,87", ClaimVerdict.Consistent)]
    [InlineData("budget_revenue", "\"value\": 69,", "\"value\": 60,", "92,54", ClaimVerdict.Inconsistent)]
    [InlineData("city_status", "\"indicator\": \"city_status\" }", "\"indicator\": \"city_status\", \"doneOn\": \"2013-12-31\" }", null, ClaimVerdict.CannotBeChecked)]
    public void A_changed_figure_gives_another_percent_and_verdict(string indicator, string old, string replacement, string? percent, ClaimVerdict verdict)
    {
        ReportRow before = Row(Town.Report, indicator), after = Row(Town.With(old, replacement).Report, indicator);
        (after.Attainment!.PercentRange is null ? null : after.Attainment.ToText(Vietnamese, withSign: false)).Should().Be(percent);
        if (percent is not null)
            percent.Should().NotBe(before.Attainment!.ToText(Vietnamese, withSign: false));
        after.Verdict.Should().Be(verdict);
    }

    [Theory]
    [InlineData("69.18", "69.20", 0, "106,72", ClaimVerdict.Consistent)]
    [InlineData("69.18", "69.30", 0, "106,88", ClaimVerdict.Inconsistent)]
    [InlineData("69.18", "69.20", 1, "106,46", ClaimVerdict.ConsistentIfTruncated)]
    [InlineData("69.18", "69.30", 1, "106,62", ClaimVerdict.Inconsistent)]
    public void The_estimate_of_the_budget_faces_both_plans(string old, string replacement, int plan, string percent, ClaimVerdict verdict)
    {
        ReportRow row = Town.With(old, replacement).Report.Rows.Where(r => r.IsFromOtherSource && r.StatedPercent is not null).ElementAt(plan);
        row.Attainment!.ToText(Vietnamese, withSign: false).Should().Be(percent);
        row.Checks[0].Verdict.Should().Be(verdict);
    }

    [Fact]
    public void A_share_changed_beyond_rounding_breaks_the_sum()
    {
        ExaminedReport report = Town.With("\"value\": 53.1 ", "\"value\": 54.1 ").Report;
        Row(report, "structure.trade-services").Verdict.Should().Be(ClaimVerdict.Inconsistent);
        report.HasErrors.Should().BeTrue();
    }

    private static ReportRow Row(ExaminedReport report, string id) => report.Rows.First(r => string.Equals(r.Id, id, StringComparison.Ordinal));
}
