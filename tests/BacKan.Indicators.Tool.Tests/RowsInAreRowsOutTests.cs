using System.Globalization;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>Rows in are rows answered and rows refused, for every command that reads a table: nothing is lost and nothing is counted twice.</summary>
public sealed class RowsInAreRowsOutTests
{
    // Cells that no column takes, and that no reader of CSV joins or splits.
    private static readonly string[] Bad = ["?", "x y 1", "−", "1.2.3", "99999999999999999999999999999999", "\u0007", "=1+1"];

    [Fact]
    public void Every_row_is_answered_or_refused()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            Answered(Table(random, "indicator,sense,target,actual", r => ["A", "at-least", Number(r), Number(r)]), "attain");
            Answered(Table(random, "indicator,current,previous", r => ["A", Number(r), Number(r)]), "growth");
            Answered(Table(random, "id,area,income,deprivations", r => [$"H{r.Next()}", "rural", Number(r), "3"]), "classify", "--on", "2023-06-01");
            Tallied(Table(random, "id,area,income,deprivations", r => [$"H{r.Next(9)}", "rural", Number(r), "3"]));
            Counted(Table(random, "income,group", r => [Number(r), "g"]), "population", "--line", "1500");
            Counted(Table(random, "a,b,c", r => [r.Next(2).ToString(CultureInfo.InvariantCulture), "0", "1"]), "population", "--cutoff", "1");
            Counted(Table(random, "pattern,count", r => [r.Next(2) == 0 ? "01" : "11", "1"]), "population", "--cutoff", "1");
            Registered(Table(random, "id,class", _ => ["?", "Poor"], named: true), Table(random, "id,class", _ => ["?", "NearPoor"], named: true));
            Structured(random);
            Records(random);
        }
    }

    private static void Answered(Rows rows, string command, params string[] options)
    {
        ToolRun run = Tool.Feed(rows.Text, [command, "-", "--json", .. options]);
        (run.Rows.Length + Refused(run)).Should().Be(rows.Count, $"{command}: {rows.Text}\n{run.Error}");
    }

    private static void Tallied(Rows rows)
    {
        ToolRun run = Tool.Feed(rows.Text, "classify", "-", "--json", "--tally", "--on", "2023-06-01");
        JsonElement outside = run.Json.GetProperty("outside");
        int counted = run.Json.GetProperty("tally").EnumerateArray().Sum(g => g.GetProperty("households").GetInt32());
        (counted + outside.GetProperty("refused").GetInt32() + outside.GetProperty("sameId").GetInt32()).Should().Be(rows.Count, $"{rows.Text}\n{run.Output}");
    }

    private static void Counted(Rows rows, string key, params string[] options)
    {
        ToolRun run = Tool.Feed(rows.Text, ["poverty", "-", "--json", .. options]);
        JsonElement population = run.Json.GetProperty(key);
        ((population.ValueKind == JsonValueKind.Null ? 0 : population.GetInt32()) + Refused(run)).Should().Be(rows.Count, $"{rows.Text}\n{run.Output}{run.Error}");
    }

    private static void Registered(Rows closing, Rows opening)
    {
        using var folder = new TemporaryFolder();
        string first = folder.Write("opening.csv", opening.Text), last = folder.Write("closing.csv", closing.Text);
        ToolRun run = Tool.Run("register", last, "--from", first, "--json");
        JsonElement[] moves = [.. run.Json.GetProperty("movements").EnumerateArray()];
        int Of(string side) => moves.Where(m => m.GetProperty(side).ValueKind != JsonValueKind.Null).Sum(m => m.GetProperty("households").GetInt32());
        int RefusedOf(string file) => run.Error.Split('\n').Count(l => l.Contains("\"severity\":\"refused\"", StringComparison.Ordinal) && l.Contains(file, StringComparison.Ordinal));
        (Of("from") + RefusedOf("opening.csv")).Should().Be(opening.Count, run.Output + run.Error);
        (Of("to") + RefusedOf("closing.csv")).Should().Be(closing.Count, run.Output + run.Error);
    }

    // A period is answered with all its rows, or named.
    private static void Structured(Random random)
    {
        string[] periods = ["2011", "2012", "2013", "2014"], sectors = ["N", "C", "D"];
        string text = "period,sector,value\n" + string.Concat(periods.SelectMany(p => sectors.Select(s => $"{p},{s},{(random.Next(8) == 0 ? Bad[random.Next(Bad.Length)] : Number(random))}\n")));
        ToolRun run = Tool.Feed(text, "structure", "-", "--json", "--basis", "values");
        HashSet<string> answered = run.Output.Length == 0 ? [] : [.. run.Json.GetProperty("periods").EnumerateArray().Select(p => p.GetProperty("period").GetString()!)];
        string[] lines = text.Split('\n');
        foreach (string period in periods.Where(p => !answered.Contains(p)))
            run.Problems.Should().Contain(p => p.Severity == "refused" && lines[p.Line - 1].StartsWith(period, StringComparison.Ordinal), $"{period} of {text}\n{run.Error}");
        foreach (string period in answered)
            run.Problems.Should().NotContain(p => p.Severity == "refused" && lines[p.Line - 1].StartsWith(period, StringComparison.Ordinal));
    }

    private static void Records(Random random)
    {
        const string Good = """{"id":"A","title":"CSTDT","recipient":"individual","on":"2019-12-20","candidate":{"proposed_year":2019}}""";
        string[] lines = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(4) == 0 ? "{\"id\":\"B\",\"title\":\"?\"}" : Good)];
        ToolRun run = Tool.Feed(string.Join('\n', lines), "eligible", "-", "--json");
        (run.Rows.Length + Refused(run)).Should().Be(lines.Length, run.Error);
    }

    private static int Refused(ToolRun run) => run.Problems.Where(p => p.Severity == "refused").Select(p => p.Line).Distinct().Count();

    private static string Number(Random random) => random.Next(1, 9_000).ToString(CultureInfo.InvariantCulture);

    private static Rows Table(Random random, string head, Func<Random, string[]> row, bool named = false)
    {
        int count = random.Next(1, 25);
        var lines = new List<string> { head };
        for (int i = 0; i < count; i++)
        {
            string[] cells = row(random);
            if (named)
                cells[0] = string.Create(CultureInfo.InvariantCulture, $"H{i}");
            if (random.Next(4) == 0)
                cells[random.Next(named ? 1 : 0, cells.Length)] = Bad[random.Next(Bad.Length)];
            else if (random.Next(10) == 0)
                cells = [.. cells, "one", "too many"];
            lines.Add(string.Join(',', cells));
        }

        return new(string.Join('\n', lines), count);
    }

    private sealed record Rows(string Text, int Count);
}
