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
        byte[] written = ReportFile.Write(first.Summary!);
        ReportFileResult second = ReportFile.Read(written);
        second.Problems.Should().BeEmpty();
        ReportFile.Write(second.Summary!).Should().Equal(written);
        Document(second.Summary!).Should().Be(Document(first.Summary!));
    }

    [Fact]
    public void Every_kind_of_target_of_a_report_reads_back()
    {
        AnnualSummary town = ReportFile.Read(Town).Summary!;
        Target[] targets = [.. TargetJsonTests.EveryKind.Where(t => IndicatorCatalogue.All.Contains(t.Indicator) || t.Indicator.Threshold is not null)];
        targets.Should().HaveCountGreaterThan(10);
        var report = new AnnualSummary { Place = town.Place, Period = town.Period, ReportedOn = town.ReportedOn, Plan = new() { Place = town.Place, Period = town.Period, Targets = targets } };
        ReportFileResult read = ReportFile.Read(ReportFile.Write(report));
        read.Problems.Should().BeEmpty();
        read.Summary!.Plan.Targets.Select(t => JsonForm.Of(t)).Should().Equal(targets.Select(t => JsonForm.Of(t)));
    }

    [Fact]
    public void A_quarter_is_not_written_as_its_year()
    {
        AnnualSummary town = ReportFile.Read(Town).Summary!;
        var quarter = new AnnualSummary { Place = town.Place, Period = ReportingPeriod.Quarter(2013, 1), ReportedOn = town.ReportedOn, Plan = town.Plan };
        Action write = () => ReportFile.Write(quarter);
        write.Should().Throw<NotSupportedException>().WithMessage("*2013-Q1*");
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing() =>
        Document(ReportFile.Read([0xEF, 0xBB, 0xBF, .. Town]).Summary!).Should().Be(Document(ReportFile.Read(Town).Summary!));

    [Fact]
    public void A_number_keeps_its_printed_decimals()
    {
        string json = Encoding.UTF8.GetString(Town).Replace("53.1 ", "53.10 ", StringComparison.Ordinal);
        AnnualSummary summary = ReportFile.Read(Encoding.UTF8.GetBytes(json)).Summary!;
        summary.Structure!.Shares[0].Stated.Decimals.Should().Be(2);
        Encoding.UTF8.GetString(ReportFile.Write(summary)).Should().Contain("53.10");
    }

    [Fact]
    public void The_document_has_the_members_of_the_contract()
    {
        using JsonDocument document = JsonDocument.Parse(Document(ReportFile.Read(Town).Summary!));
        document.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal("paragraphs", "figures", "summary", "rounding");
        document.RootElement.GetProperty("summary").EnumerateObject().Select(p => p.Name).Should().Equal("targets", "exceeded", "attained", "missed", "noData");
        JsonElement grain = document.RootElement.GetProperty("figures").EnumerateArray().First(f => f.GetProperty("indicator").ValueEquals("grain_output"));
        string[] members = ["indicator", "value", "unit", "qualifier", "target", "attainment", "verdict", "reason"];
        grain.EnumerateObject().Select(p => p.Name).Should().Contain(members);
        grain.GetProperty("attainment").GetProperty("computed").GetRawText().Should().Be("110.00");
        grain.GetProperty("attainment").GetProperty("method").GetString().Should().Be("plain");
        grain.GetProperty("verdict").GetString().Should().Be("Consistent");
    }

    private static string Document(AnnualSummary summary) => Encoding.UTF8.GetString(ReportJson.Write(
        Services.GetRequiredService<IReportExaminer>().Examine(summary), Services.GetRequiredService<IReportWriter>().Write(summary), Language.Vietnamese));
}
