using BacKan.Indicators.Json;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tests.Town2013;

/// <summary>The town's report of 2013 as the tool embeds it, and with one text replaced by another.</summary>
internal static class Town
{
    private static readonly string Template = File.ReadAllText(Repository.PathOf("src", "BacKan.Indicators.Tool", "town-2013.json"));

    public static AnnualSummary Summary { get; } = Read(Template).Summary!;

    public static AnnualReport Report { get; } = Services.Get<IReportExaminer>().Examine(Summary);

    public static string Text { get; } = Write(Summary);

    public static (AnnualReport Report, string Text) With(string old, string replacement)
    {
        int first = Template.IndexOf(old, StringComparison.Ordinal);
        first.Should().BeGreaterThan(0, "the template holds {0}", old);
        Template.IndexOf(old, first + 1, StringComparison.Ordinal).Should().Be(-1, "the template holds {0} once", old);
        ReportFileResult read = Read(Template.Replace(old, replacement, StringComparison.Ordinal));
        read.Problems.Should().BeEmpty();
        return (Services.Get<IReportExaminer>().Examine(read.Summary!), Write(read.Summary!));
    }

    public static ReportFileResult Read(string json) => ReportFile.Read(System.Text.Encoding.UTF8.GetBytes(json));

    private static string Write(AnnualSummary summary) => string.Join('\n', Services.Get<IReportWriter>().Write(summary));
}
