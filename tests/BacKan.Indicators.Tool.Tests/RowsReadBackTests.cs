using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>What each format of <c>report</c> prints of a row reads back as the row: the cells of the library, letter by letter, and in JSON its numbers.</summary>
public sealed class RowsReadBackTests
{
    private static readonly Indicator[] Amounts = [IndicatorCatalogue.GrainOutput, IndicatorCatalogue.PlantedForestArea, IndicatorCatalogue.BudgetRevenue, IndicatorCatalogue.PoorRate];

    [Fact]
    public void Every_format_gives_back_the_cells_and_the_numbers_of_every_row()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            Report report = Some(random);
            byte[] file = ReportFile.Write(report);
            var language = (Language)random.Next(1, 3);
            int decimals = random.Next(0, 6);
            var p = new Presentation(language, decimals);
            ExaminedReport examined = BacKanServices.Create().Get<IReportExaminer>().Examine(ReportFile.Read(file).Report!);
            string[][] expected = [.. examined.Table(p).Rows.Select(r => r.Cells.ToArray())];
            string[] asked = ["report", "-", "--lang", language == Language.English ? "en" : "vi", "--decimals", decimals.ToString(System.Globalization.CultureInfo.InvariantCulture)];

            Same(Csv(Run(file, [.. asked, "--table", "csv"])), expected, $"CSV of {seed}");
            Same(Html(Run(file, [.. asked, "--table", "html"])), expected, $"HTML of {seed}");
            Same(Markdown(Run(file, [.. asked, "--table", "md"])), expected, $"Markdown of {seed}");
            Same(Drawn(Terminal(file, asked)), expected, $"the terminal of {seed}");
            Json(Run(file, [.. asked, "--json"]), examined, p, seed);
        }
    }

    private static void Same(string[][] read, string[][] expected, string form)
    {
        read.Should().HaveCount(expected.Length, form);
        for (int i = 0; i < read.Length; i++)
            read[i].Should().Equal(expected[i].Select(c => c.Trim()), form);
    }

    private static void Json(string output, ExaminedReport examined, Presentation p, int seed)
    {
        using JsonDocument document = JsonDocument.Parse(output);
        JsonElement[] rows = [.. document.RootElement.GetProperty("figures").EnumerateArray()];
        rows.Should().HaveCount(examined.Rows.Count, $"JSON of {seed}");
        foreach ((JsonElement row, ReportRow expected) in rows.Zip(examined.Rows))
        {
            (row.GetProperty("value").ValueKind == JsonValueKind.Null ? (decimal?)null : row.GetProperty("value").GetDecimal()).Should().Be(expected.Value?.Value);
            if (expected.Attainment is null)
                continue;
            JsonElement attainment = row.GetProperty("attainment");
            ValueRange? percent = expected.Attainment?.PercentRange;
            attainment.GetProperty("status").GetString().Should().Be(expected.Attainment?.Status.ToString());
            if (attainment.TryGetProperty("percentRange", out JsonElement range))
                (range.GetProperty("low").GetDecimal(), range.GetProperty("high").GetDecimal()).Should().Be((p.Round(percent!.Low!.Value), p.Round(percent.High!.Value)));
            else
                (attainment.GetProperty("computed").ValueKind == JsonValueKind.Null ? (decimal?)null : attainment.GetProperty("computed").GetDecimal())
                    .Should().Be((percent?.Low ?? percent?.High) is { } end ? p.Round(end) : null);
        }
    }

    private static Report Some(Random random)
    {
        ReportingPeriod year = ReportingPeriod.Year(2014), period = random.Next(3) == 0 ? ReportingPeriod.FirstMonths(2014, random.Next(2, 12)) : year;
        var own = new DataSource("own", "Báo cáo, \"quý\" | tháng <b>");
        Indicator[] measured = [.. Amounts.Where(_ => random.Next(4) > 0)];
        ReportedFigure Figure(Indicator indicator, ReportingPeriod when) => new(Measured(indicator, when, own, random));
        return new()
        {
            Place = BacKanUnits.Town,
            Period = period,
            ReportedOn = new(2015, 1, 22),
            Source = own,
            Plan = new() { Place = BacKanUnits.Town, Period = year, Targets = [.. Amounts.Where(_ => random.Next(5) > 0).Select(i => Planned(i, random).With(assigner: random.Next(3) == 0 ? "tỉnh giao" : null))] },
            Figures = [.. measured.Select(i => Figure(i, period))],
            OtherFigures = [.. Amounts.Where(_ => random.Next(2) == 0).Select(i => Figure(i, period.SamePeriodLastYear))],
        };
    }

    private static Target Planned(Indicator indicator, Random random)
    {
        var level = new Quantity(random.Next(1, 900) / 10m, indicator.Unit);
        return random.Next(5) switch
        {
            0 => Target.Between(indicator, level, new(level.Value + 1m, indicator.Unit)),
            1 => Target.ReducedTo(indicator, new(level.Value + random.Next(1, 9), indicator.Unit), level),
            2 => Target.Qualitative(indicator, BilingualText.Same("tăng khá")),
            _ => random.Next(5) switch
            {
                0 => Target.AtLeast(indicator, level),
                1 => Target.Above(indicator, level),
                2 => Target.AtMost(indicator, level),
                3 => Target.Below(indicator, level),
                _ => Target.Exactly(indicator, level),
            },
        };
    }

    private static Figure Measured(Indicator indicator, ReportingPeriod period, DataSource source, Random random)
    {
        decimal value = random.Next(0, 900) / 10m;
        return random.Next(6) switch
        {
            0 => Figures.Figure.Between(indicator, BacKanUnits.Town, period, new(new(value), new(value + 2m)), source, period.LastDay),
            1 => Figures.Figure.InWords(indicator, BacKanUnits.Town, period, BilingualText.Same("tăng khá"), source, period.LastDay),
            _ => new(indicator, BacKanUnits.Town, period, new(value, null, random.Next(2) == 0 ? Qualifier.Exactly : (Qualifier)random.Next(2, 8)), source, period.LastDay),
        };
    }

    private static string Run(byte[] file, params string[] args)
    {
        ToolRun run = Tool.Feed(file, args);
        run.Exit.Should().BeInRange(0, 1, run.Error);
        return run.Output;
    }

    private static string Terminal(byte[] file, string[] args) => Tool.Feed(new MemoryStream(file), c => c with { IsTerminal = true, Width = 2000 }, args).Output;

    private static string[][] Csv(string text) => [.. text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line =>
        (string[])[.. Regex.Matches(line, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").Select(m => (m.Groups[1].Success ? m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups[2].Value).Trim())])];

    private static string[][] Html(string text) => [.. Regex.Matches(text[text.IndexOf("<tbody>", StringComparison.Ordinal)..], "<tr>(.*?)</tr>").Select(row =>
        (string[])[.. Regex.Matches(row.Groups[1].Value, "<t[dh][^>]*>(.*?)</t[dh]>").Select(m => WebUtility.HtmlDecode(m.Groups[1].Value).Trim())])];

    private static string[][] Markdown(string text) => [.. text.Split('\n').Skip(2).Where(line => line.StartsWith('|')).Select(line =>
        (string[])[.. Regex.Split(line[1..^1], @"(?<!\\)\|").Select(c => Regex.Replace(c, @"\\(.)", "$1").Trim())])];

    private static string[][] Drawn(string text) => [.. text[..text.IndexOf('╰', StringComparison.Ordinal)].Split('\n').Where(line => line.StartsWith('│')).Skip(1).Select(line =>
        (string[])[.. line.Trim().Trim('│').Split('│').Select(c => c.Trim())])];
}
