using System.Text;
using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using Microsoft.Extensions.DependencyInjection;

namespace BacKan.Indicators.Json.Tests;

public class RoundTripTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
    private static readonly byte[] Town = File.ReadAllBytes(TownFile.Path);

    [Fact]
    public void What_is_written_reads_back_the_same()
    {
        ReportFileResult first = ReportFile.Read(Town);
        first.Problems.Should().BeEmpty();
        byte[] written = ReportFile.Write(first.Report!);
        ReportFileResult second = ReportFile.Read(written);
        second.Problems.Should().BeEmpty();
        ReportFile.Write(second.Report!).Should().Equal(written);
        Document(second.Report!).Should().Be(Document(first.Report!));
    }

    [Fact]
    public void Every_kind_of_target_of_a_report_reads_back()
    {
        Report town = ReportFile.Read(Town).Report!;
        Target[] targets = [.. TargetJsonTests.EveryKind.Where(t => IndicatorCatalogue.Vietnam.Indicators.Contains(t.Indicator) || t.Indicator.Threshold is not null)];
        targets.Should().HaveCountGreaterThan(10);
        var report = new Report { Place = town.Place, Period = town.Period, ReportedOn = town.ReportedOn, Plan = new() { Place = town.Place, Period = town.Period, Targets = targets } };
        ReportFileResult read = ReportFile.Read(ReportFile.Write(report));
        read.Problems.Should().BeEmpty();
        read.Report!.Plan.Targets.Select(t => JsonForm.Of(t)).Should().Equal(targets.Select(t => JsonForm.Of(t)));
    }

    [Theory]
    [InlineData("exceeded", AttainmentGrade.Exceeded)]
    [InlineData("not-attained", AttainmentGrade.NotAttained)]
    public void A_verdict_in_words_reads_back(string word, AttainmentGrade grade)
    {
        string file = Encoding.UTF8.GetString(Town).Replace("\"completion\": \"early\"", $"\"grade\": \"{word}\"", StringComparison.Ordinal);
        Report report = ReportFile.Read(Encoding.UTF8.GetBytes(file)).Report!;
        report.Figures.Should().ContainSingle(f => f.Grade != null).Which.Grade.Should().Be(grade);
        ReportFile.Read(ReportFile.Write(report)).Report!.Figures.Should().ContainSingle(f => f.Grade == grade);
    }

    [Fact]
    public void A_quarter_is_not_written_as_its_year()
    {
        Report town = ReportFile.Read(Town).Report!;
        foreach (ReportingPeriod period in new[] { ReportingPeriod.Quarter(2013, 1), ReportingPeriod.FirstMonths(2013, 6), ReportingPeriod.Month(2013, 9) })
        {
            var part = new Report { Place = town.Place, Period = period, ReportedOn = town.ReportedOn, Plan = town.Plan, OtherFigures = town.Figures };
            ReportFileResult read = ReportFile.Read(ReportFile.Write(part));
            read.Problems.Should().BeEmpty();
            (read.Report!.Period, read.Report.Plan.Period).Should().Be((period, ReportingPeriod.Year(2013)));
            read.Report.OtherFigures.Should().OnlyContain(f => f.Figure.Period == ReportingPeriod.Year(2013));
        }
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing() =>
        Document(ReportFile.Read([0xEF, 0xBB, 0xBF, .. Town]).Report!).Should().Be(Document(ReportFile.Read(Town).Report!));

    [Fact]
    public void A_number_keeps_its_printed_decimals()
    {
        string json = Encoding.UTF8.GetString(Town).Replace("53.1 ", "53.10 ", StringComparison.Ordinal);
        Report summary = ReportFile.Read(Encoding.UTF8.GetBytes(json)).Report!;
        summary.Structure!.Shares[0].Stated.Decimals.Should().Be(2);
        Encoding.UTF8.GetString(ReportFile.Write(summary)).Should().Contain("53.10");
    }

    [Fact]
    public void The_document_has_the_members_of_the_contract()
    {
        using JsonDocument document = JsonDocument.Parse(Document(ReportFile.Read(Town).Report!));
        document.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal("paragraphs", "figures", "summary", "rounding");
        document.RootElement.GetProperty("summary").EnumerateObject().Select(p => p.Name).Should().Equal("targets", "exceeded", "attained", "missed", "noData", "underWay");
        JsonElement grain = document.RootElement.GetProperty("figures").EnumerateArray().First(f => f.GetProperty("indicator").ValueEquals("grain_output"));
        string[] members = ["indicator", "value", "unit", "qualifier", "target", "attainment", "verdict", "reason"];
        grain.EnumerateObject().Select(p => p.Name).Should().Contain(members);
        grain.GetProperty("attainment").GetProperty("computed").GetRawText().Should().Be("110.00");
        grain.GetProperty("attainment").GetProperty("method").GetString().Should().Be("plain");
        grain.GetProperty("verdict").GetString().Should().Be("Consistent");
    }

    private static string Document(Report summary) => Encoding.UTF8.GetString(ReportJson.Write(
        Services.GetRequiredService<IReportExaminer>().Examine(summary), Presentation.In(Language.Vietnamese)));
}
