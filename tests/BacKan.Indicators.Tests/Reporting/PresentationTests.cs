using System.Text;
using BacKan.Indicators.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Tests.Town2013;

namespace BacKan.Indicators.Tests.Reporting;

/// <summary>Rounding for display, language and the sign of absence have one owner.</summary>
public class PresentationTests
{
    [Theory]
    [InlineData(0, Rounding.HalfAwayFromZero, "104")]
    [InlineData(1, Rounding.HalfAwayFromZero, "104,2")]
    [InlineData(1, Rounding.Truncation, "104,1")]
    [InlineData(4, Rounding.HalfAwayFromZero, "104,1667")]
    [InlineData(4, Rounding.Ceiling, "104,1667")]
    [InlineData(4, Rounding.Floor, "104,1666")]
    public void Changed_once_every_output_follows(int decimals, Rounding rounding, string percent)
    {
        var p = new Presentation(Language.Vietnamese, decimals, rounding);

        // 125 of 120 ha, stated by nobody: 104,1666…
        ExaminedReport report = Town.With(", \"stated\": [{ \"target\": \"land\", \"percent\": 104, \"qualifier\": \"over\" }]", "").Report;
        ReportRow land = report.Rows.Single(r => r.Id == "area_reaching_value");
        land.Attainment!.ToText(p).Should().Be(percent + "%");
        report.Table(p).Rows.Single(r => r.Figure?.Indicator.Id == "area_reaching_value").Cells[6].Should().Be(percent);
        string.Join('\n', report.Paragraphs(p)).Should().Contain($"là 125/120 ha, đạt {percent}% KH.");
        Encoding.UTF8.GetString(ReportJson.Write(report, p)).Should().Contain($"\"computed\": {percent.Replace(',', '.')},");
        Town.Report.Rows.Single(r => r.Id == "area_reaching_value").Reason(p).Should().Contain($"125 / 120 × 100 = {percent}%");
    }

    [Fact]
    public void What_was_given_is_never_rounded() =>
        string.Join('\n', Town.Report.Paragraphs(new(Language.Vietnamese, 0))).Should().Contain("22,36 triệu đồng").And.Contain("100,01% KH").And.Contain("3,35%");

    [Fact]
    public void Another_sign_of_absence_stands_everywhere()
    {
        var p = new Presentation(Language.Vietnamese, absence: "chưa có");
        PlanTable table = Services.Get<IReportExaminer>().Examine(EightKinds.Of("level", "none")).Table(p);
        table.Rows[0].Cells.Skip(3).Take(5).Should().Equal("chưa có", "4.350", "chưa có", "chưa có", "chưa có");
        table.Rows.SelectMany(r => r.Cells).Should().NotContain("…");
    }

    [Theory]
    [InlineData("(100, ∞)", Qualifier.Exactly, "trên 100,00")]
    [InlineData("[100, ∞)", Qualifier.Exactly, "từ 100,00 trở lên")]
    [InlineData("(-∞, 100)", Qualifier.Exactly, "dưới 100,00")]
    [InlineData("(-∞, 100)", Qualifier.Nearly, "gần 100,00")]
    [InlineData("(-∞, 100]", Qualifier.Exactly, "không quá 100,00")]
    [InlineData("(104.168, ∞)", Qualifier.Exactly, "trên 104,16")] // 104,17 would not hold of 104,169
    [InlineData("(-∞, 104.161)", Qualifier.Exactly, "dưới 104,17")]
    [InlineData("[98.529, 101.515]", Qualifier.Exactly, "98,53–101,52")]
    [InlineData("[99, 101]", Qualifier.About, "khoảng 100,00")]
    [InlineData("[110, 110]", Qualifier.Exactly, "110,00")]
    public void A_stretch_prints_as_what_holds_of_all_of_it(string range, Qualifier word, string expected) =>
        Presentation.In(Language.Vietnamese).Range(ValueRange.Parse(range, null), word: word).Should().Be(expected);

    [Fact]
    public void What_cannot_be_a_presentation_is_refused()
    {
        FluentActions.Invoking(() => new Presentation(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Presentation(Language.English, 21)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Presentation(Language.English, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Presentation(Language.English, 2, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Presentation(Language.English, absence: " ")).Should().Throw<ArgumentException>();
    }
}
