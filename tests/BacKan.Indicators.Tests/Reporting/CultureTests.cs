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
        AnnualReport report = Services.Get<IReportExaminer>().Examine(Town.Summary);
        IEnumerable<string> rows = report.Rows.Select(r => $"{r.Name.Vi}|{r.Value}|{r.Unit}|{PercentText.Of(r.Attainment, Language.English)}|{r.Reason(Language.Vietnamese)}|{r.Reason(Language.English)}");
        IEnumerable<string> annex = AnnexTable.From(report, Language.Vietnamese).Lines.Select(l => string.Join('|', l));
        return string.Join('\n', Services.Get<IReportWriter>().Write(Town.Summary).Concat(rows).Concat(annex));
    }
}
