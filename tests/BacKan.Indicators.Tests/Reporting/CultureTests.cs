using System.Globalization;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Tests.Town2013;

namespace BacKan.Indicators.Tests.Reporting;

/// <summary>The process culture changes nothing, on any thread.</summary>
public class CultureTests
{
    [Theory]
    [InlineData(",", ".", "−")]
    [InlineData("·", "'", "~")]
    public void The_report_is_the_same_in_any_culture(string point, string group, string minus)
    {
        string expected = Everything();
        string? found = null;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NegativeSign = minus;
        culture.DateTimeFormat.ShortDatePattern = "'D'dd.MM.yyyy";
        culture.DateTimeFormat.LongDatePattern = "'L'dd.MM.yyyy";
        var thread = new Thread(() => found = Everything()) { CurrentCulture = culture, CurrentUICulture = culture };
        thread.Start();
        thread.Join();
        found.Should().Be(expected);
    }

    [Fact]
    public void Many_threads_get_the_same_report()
    {
        string expected = Everything();
        string[] found = new string[16];
        Parallel.For(0, found.Length, i => found[i] = Everything());
        found.Should().OnlyContain(text => text == expected);
    }

    private static string Everything()
    {
        Presentation vietnamese = Presentation.In(Language.Vietnamese), english = Presentation.In(Language.English);
        ExaminedReport report = Services.Get<IReportExaminer>().Examine(Town.Summary);
        IEnumerable<string> rows = report.Rows.Select(r => $"{r.Name.Vi}|{r.Value}|{r.Unit}|{r.Attainment?.ToText(english)}|{r.Reason(vietnamese)}|{r.Reason(english)}");
        IEnumerable<string> table = report.Table(vietnamese).Rows.Concat(report.Table(english).Rows).Select(r => string.Join('|', r.Cells));
        return string.Join('\n', report.Paragraphs(vietnamese).Concat(report.Paragraphs(english)).Concat(rows).Concat(table));
    }
}
