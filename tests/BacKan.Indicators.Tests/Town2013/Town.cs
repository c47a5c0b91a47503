using BacKan.Indicators.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tests.Town2013;

/// <summary>The town's report of 2013 as the tool embeds it, and with one text replaced by another.</summary>
internal static class Town
{
    private static readonly string Template = File.ReadAllText(Repository.PathOf("src", "BacKan.Indicators.Tool", "town-2013.json"));

    public static Report Summary { get; } = Read(Template).Report!;

    public static ExaminedReport Report { get; } = Services.Get<IReportExaminer>().Examine(Summary);

    public static string Text { get; } = Write(Report);

    public static (ExaminedReport Report, string Text) With(string old, string replacement)
    {
        int first = Template.IndexOf(old, StringComparison.Ordinal);
        first.Should().BeGreaterThan(0, "the template holds {0}", old);
        Template.IndexOf(old, first + 1, StringComparison.Ordinal).Should().Be(-1, "the template holds {0} once", old);
        ReportFileResult read = Read(Template.Replace(old, replacement, StringComparison.Ordinal));
        read.Problems.Should().BeEmpty();
        ExaminedReport examined = Services.Get<IReportExaminer>().Examine(read.Report!);
        return (examined, Write(examined));
    }

    public static ReportFileResult Read(string json) => ReportFile.Read(System.Text.Encoding.UTF8.GetBytes(json));

    private static string Write(ExaminedReport report) => string.Join('\n', report.Paragraphs(Presentation.In(Language.Vietnamese)));
}
