using System.Globalization;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>Rows in are rows answered and rows refused, for every command that reads a table and every way out: nothing is lost, nothing is
/// counted twice, and a doubt or a note costs no answer.</summary>
public sealed class RowsInAreRowsOutTests : IDisposable
{
    private const string Sheet = "id,area,region,persons,workers,water,income";

    // Cells that no column takes, and that no reader of CSV joins or splits.
    private static readonly string[] Bad = ["?", "x y 1", "−", "1.2.3", "99999999999999999999999999999999", "\u0007", "=1+1"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_row_is_answered_or_refused()
    {
        for (int seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            Answered(Table(random, "indicator,sense,target,actual", "at-least", "#", "#"), "indicator", "attain");
            Answered(Table(random, "indicator,current,previous", "#", "#"), "indicator", "growth");
            Answered(Table(random, "unit,base,granted", "33", "5"), "unit", "quota", "--rule", "grassroots-fighter-ceiling", "--on", "2019-12-20");
            Answered(Table(random, "id,area,income,deprivations", "rural", "#", "3"), "id", "classify", "--on", "2023-06-01");
            Answered(Table(random, Sheet, "rural", "2", "4", "2", "2", "#"), "id", "classify", "--review", "--on", "2024-10-01");
            Tallied(Table(random, "id,area,income,deprivations", "rural", "#", "3"), "--on", "2023-06-01");
            Tallied(Table(random, Sheet, "rural", "2", "4", "2", "2", "#"), "--review", "--on", "2024-10-01");
            Counted(Table(random, "id,income,group", "#", "g"), "--line", "1500");
            Counted(Table(random, "id,a,b,c", "1", "0", "1"), "--cutoff", "1");
            Counted(Table(random, "id,a,b", "1", "2"), "--cutoff", "1", "--below", "2,3");
            Counted(new(string.Join('\n', Table(random, "id,pattern,count", "11", "1").Lines.Select(l => l[(l.IndexOf(',', StringComparison.Ordinal) + 1)..]))),
                "--cutoff", "1");
            Structured(random);
            Records(random);
        }
    }

    [Fact]
    public void Every_row_of_a_register_and_of_its_movements_is_booked_or_refused()
    {
        const string Head = "id,class,persons,decision,decidedOn,computed";
        for (int seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            Rows opening = Table(random, Head, "NearPoor", "4", "15/QĐ-UBND", "2024-12-10", "Poor"), closing = Table(random, Head, "Poor", "4", "", "2025-12-10", "Poor"),
                moves = Table(random, "id,movement,list,on,persons", random.Next(2) == 0 ? "became-poor" : "exited", "NearPoor", "2025-03-15", "4");
            Registered(opening, closing, null);
            Registered(opening, closing, moves);
        }
    }

    [Theory]
    [InlineData("id,area,income,deprivations", new[] { "rural", "#", "3" }, new[] { "--on", "2023-06-01" }, 6)]
    [InlineData(Sheet, new[] { "rural", "2", "4", "2", "2", "#" }, new[] { "--review", "--on", "2024-10-01" }, 8)]
    public void Every_row_stands_in_its_place_in_the_output(string head, string[] cells, string[] options, int results)
    {
        for (int seed = 0; seed < 40; seed++)
        {
            Rows rows = Table(new Random(seed), head, cells);
            string output = folder.PathOf("out.csv");
            ToolRun run = Tool.Feed(rows.Text, ["classify", "-", "--json", "--out", output, .. options]);
            HashSet<int> refused = Refused(run);
            string[] lines = File.ReadAllLines(output);
            lines.Should().HaveCount(rows.Lines.Length, rows.Text);
            for (int i = 1; i < lines.Length; i++)
            {
                lines[i].TrimStart('"').Should().StartWith(rows.Lines[i].Split(',')[0]);
                lines[i].EndsWith(new string(',', results), StringComparison.Ordinal).Should().Be(refused.Contains(i + 1), $"{lines[i]} of\n{rows.Text}\n{run.Error}");
            }
        }
    }

    // By name and in order, and the same count in every form.
    private static void Answered(Rows rows, string name, string command, params string[] options)
    {
        ToolRun run = Tool.Feed(rows.Text, [command, "-", "--json", .. options]);
        HashSet<int> refused = Refused(run);
        string[] kept = [.. rows.Lines.Skip(1).Where((_, i) => !refused.Contains(i + 2)).Select(l => l.Split(',')[0])];
        run.Of(name).Should().Equal(kept, $"{command}: {rows.Text}\n{run.Error}");
        Tool.Feed(rows.Text, [command, "-", "--table", "csv", .. options]).Output.Count(c => c == '\n').Should().Be(kept.Length + 1);
        Tool.Feed(rows.Text, [command, "-", "--table", "md", .. options]).Output.Split('\n').Count(l => l.StartsWith('|')).Should().Be(kept.Length + 2);
        Tool.Feed(rows.Text, [command, "-", "--table", "html", .. options]).Output.Split("<tr>").Length.Should().Be(kept.Length + 2);
    }

    private static void Tallied(Rows rows, params string[] options)
    {
        string text = rows.Text.Replace("H7,", "H1,", StringComparison.Ordinal);
        ToolRun run = Tool.Feed(text, ["classify", "-", "--json", "--tally", .. options]);
        JsonElement outside = run.Json.GetProperty("outside");
        int counted = run.Json.GetProperty("tally").EnumerateArray().Sum(g => g.GetProperty("households").GetInt32());
        (counted + outside.GetProperty("refused").GetInt32() + outside.GetProperty("sameId").GetInt32()).Should().Be(rows.Count, $"{text}\n{run.Output}");
        Refused(run).Should().HaveCount(outside.GetProperty("refused").GetInt32() + outside.GetProperty("sameId").GetInt32());
    }

    private static void Counted(Rows rows, params string[] options)
    {
        ToolRun run = Tool.Feed(rows.Text, ["poverty", "-", "--json", .. options]);
        JsonElement population = run.Json.GetProperty("population");
        ((population.ValueKind == JsonValueKind.Null ? 0 : population.GetInt32()) + Refused(run).Count).Should().Be(rows.Count, $"{rows.Text}\n{run.Output}{run.Error}");
    }

    // Every household that is not refused stands in one cell of the matrix for each register, and every movement in a column of a form.
    private void Registered(Rows opening, Rows closing, Rows? movements)
    {
        string first = folder.Write("opening.csv", opening.Text), last = folder.Write("closing.csv", closing.Text), moved = folder.Write("moves.csv", movements?.Text ?? "");
        ToolRun run = Tool.Run(["register", last, "--from", first, "--json", .. movements is null ? Array.Empty<string>() : ["--movements", moved]]);
        JsonElement[] moves = [.. run.Json.GetProperty("movements").EnumerateArray()];
        int Of(string side) => moves.Where(m => m.GetProperty(side).ValueKind != JsonValueKind.Null).Sum(m => m.GetProperty("households").GetInt32());
        int RefusedOf(string file) => run.Error.Split('\n').Count(l => l.Contains("\"severity\":\"refused\"", StringComparison.Ordinal) && l.Contains(file, StringComparison.Ordinal));
        (Of("from") + RefusedOf("opening.csv")).Should().Be(opening.Count, run.Output + run.Error);
        (Of("to") + RefusedOf("closing.csv")).Should().Be(closing.Count, run.Output + run.Error);
        if (movements is null)
            return;
        int Booked(string form) => new[] { "toOtherClass", "exited", "otherLosses", "fellBack", "arose", "otherGains" }.Sum(c => run.Json.GetProperty("forms").GetProperty(form).GetProperty(c).GetInt32());
        (Booked("poor") + Booked("nearPoor") + RefusedOf("moves.csv")).Should().Be(movements.Count, run.Output + run.Error);
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
        (run.Rows.Length + Refused(run).Count).Should().Be(lines.Length, run.Error);
    }

    private static HashSet<int> Refused(ToolRun run) => [.. run.Problems.Where(p => p.Severity == "refused").Select(p => p.Line)];

    private static string Number(Random random) => random.Next(1, 9_000).ToString(CultureInfo.InvariantCulture);

    // Rows with ids of their own; some with a cell that is bad, none, or too many.
    private static Rows Table(Random random, string head, params string[] cells)
    {
        var lines = new List<string> { head };
        for (int i = random.Next(1, 25); i > 0; i--)
        {
            string[] row = [string.Create(CultureInfo.InvariantCulture, $"H{i}"), .. cells.Select(c => c == "#" ? Number(random) : c)];
            if (random.Next(4) == 0)
                row[random.Next(1, row.Length)] = Bad[random.Next(Bad.Length)];
            else if (random.Next(10) == 0)
                row = [.. row, "one", "too many"];
            else if (random.Next(10) == 0)
                row[random.Next(1, row.Length)] = "";
            lines.Add(string.Join(',', row));
        }

        return new(string.Join('\n', lines));
    }

    private sealed record Rows(string Text)
    {
        public string[] Lines => Text.Split('\n');

        public int Count => Lines.Length - 1;
    }
}
