using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using BacKan.Indicators.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tests.Reporting;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>Each kind of target, met, missed, without a figure and in progress, in each output of the tool and each language: as it was written by hand.</summary>
public sealed class EightKindsOutputTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backan-");

    public static TheoryData<string, string, Language> All
    {
        get
        {
            var all = new TheoryData<string, string, Language>();
            foreach ((string kind, string state, Language language, _, _) in EightKinds.Expected)
                all.Add(kind, state, language);
            return all;
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_output_says_the_same(string kind, string state, Language language)
    {
        (string cells, string sentence) = EightKinds.Expected.Where(e => e.Kind == kind && e.State == state && e.Language == language).Select(e => (e.Cells, e.Sentence)).Single();
        string file = Path.Combine(folder.FullName, "report.json"), page = Path.Combine(folder.FullName, "page.html"), lang = language == Language.English ? "en" : "vi";
        File.WriteAllBytes(file, ReportFile.Write(EightKinds.Of(kind, state)));

        Of(Csv(Run("report", file, "--table", "csv", "--lang", lang).Split("\r\n")[1])).Should().Be(cells, "CSV prints it");
        Of([.. Run("report", file, "--table", "md", "--lang", lang).Split('\n')[2].Trim('|').Split('|').Select(c => c.Trim())]).Should().Be(cells, "Markdown prints it");
        Of(Html(Run("report", file, "--table", "html", "--lang", lang))).Should().Be(cells, "HTML prints it");
        string lines = Run("report", file, "--lang", lang, "--html", page);
        lines.Should().Contain(sentence, "the text and the terminal print it");
        string html = File.ReadAllText(page);
        Of(Html(html)).Should().Be(cells, "the page has the table");
        WebUtility.HtmlDecode(html).Should().Contain(sentence, "the page has the text");
        Of(Drawn(OnTerminal(400, "report", file, "--lang", lang))).Should().Be(cells, "the terminal draws it");
        OnTerminal(400, "report", file, "--lang", lang).Should().Contain(sentence, "the terminal writes it");
        Json(Run("report", file, "--json", "--lang", lang), kind, state, cells.Split('|'), sentence);
    }

    // The numbers of the hand-written cells, as JSON has them.
    private static void Json(string output, string kind, string state, string[] cells, string sentence)
    {
        using JsonDocument document = JsonDocument.Parse(output);
        string.Join('\n', document.RootElement.GetProperty("paragraphs").EnumerateArray().Select(p => p.GetString())).Should().Contain(sentence);
        JsonElement row = document.RootElement.GetProperty("figures").EnumerateArray().Last(f => kind != "together" || f.GetProperty("indicator").ValueEquals("nrd_communes"));
        JsonElement attainment = row.GetProperty("attainment");
        string[] statuses = (kind, state) switch
        {
            (_, "met") => ["Exceeded", "Attained"],
            (_, "missed") => ["NotAttained"],
            (_, "none") => ["Unknown"],
            ("milestone", _) => ["Unknown"],
            _ => ["InProgress"],
        };
        attainment.GetProperty("status").GetString().Should().BeOneOf(statuses);
        string[] percents = cells[2].Length > 0 && cells[2] != "…" ? [.. cells[2].Split('–').Select(p => p.Replace(',', '.'))] : [];
        attainment.GetProperty("computed").GetRawText().Should().Be(percents.Length == 1 ? percents[0] : "null");
        attainment.TryGetProperty("percentRange", out JsonElement range).Should().Be(percents.Length == 2);
        if (percents.Length == 2)
            (range.GetProperty("low").GetRawText(), range.GetProperty("high").GetRawText()).Should().Be((percents[0], percents[1]));
        JsonElement summary = document.RootElement.GetProperty("summary");
        int Count(string name) => summary.GetProperty(name).GetInt32();
        (Count("targets"), Count("exceeded") + Count("attained"), Count("missed"), Count("noData"), Count("underWay")).Should().Be(state switch
        {
            "met" => (1, 1, 0, 0, 0),
            "missed" => (1, 0, 1, 0, 0),
            "none" => (1, 0, 0, 1, 0),
            _ => (1, 0, 0, 1, 1),
        });
    }

    private static string Of(IReadOnlyList<string> cells) => string.Join('|', cells[4], cells[5], cells[6], cells[8], cells[9]);

    private static string[] Html(string text) =>
        [.. Regex.Matches(Regex.Match(text, "<tbody>\n<tr>(.*?)</tr>", RegexOptions.Singleline).Groups[1].Value, "<td[^>]*>(.*?)</td>").Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    // The first line under the heads of the first drawn table.
    private static string[] Drawn(string text) => [.. text.Split('\n').Where(line => line.StartsWith('│')).Skip(1).First().Trim('│').Split('│').Select(c => c.Trim())];

    private static string OnTerminal(int width, params string[] args)
    {
        ToolRun run = Tool.Feed(new MemoryStream(), c => c with { IsTerminal = true, Width = width }, args);
        run.Exit.Should().Be(0, run.Error);
        return run.Output;
    }

    private static string[] Csv(string line) =>
        [.. Regex.Matches(line, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").Select(m => m.Groups[1].Success ? m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups[2].Value)];

    private static string Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        BackanApp.Run(args, new ToolConsole(() => new MemoryStream(), output, error, IsTerminal: false)).Should().Be(0, error.ToString());
        return output.ToString();
    }
}
