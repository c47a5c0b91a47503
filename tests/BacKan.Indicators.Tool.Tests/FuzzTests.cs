using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>Mutated inputs over all commands, seeded: 20,000 in this process and 200 as processes where BACKAN_SWEEP=1 is set, 1,000 and 4 else.</summary>
public sealed class FuzzTests
{
    private static readonly bool IsSweep = string.Equals(Environment.GetEnvironmentVariable("BACKAN_SWEEP"), "1", StringComparison.Ordinal);

    private static readonly ParallelOptions Two = new() { MaxDegreeOfParallelism = 2 };

    private static readonly string[] Cells =
    [
        "", "0", "1", "-1", "100", "8,21", "1.400.000", "1e9", "1e-9", "NaN", "∞", "…", "-", "–", "−5", "(5)", "5%", ">500", "~4", "33..34", "34..33", "2013", "2013-Q1", "6 tháng đầu năm 2013", "2999", "1945",
        "31/12/2015", "2015-02-30", "79228162514264337593543950335", "0.00000000000000000001", "0.30000000000000004", "at-least", "done-by", "growth", "between", "reduce-by", "mirror", "plain", "gap", "tấn", "%", "triệu đồng",
        "rural", "urban", "nông thôn", ">=3", "Tổng số", "Trong đó: x", "Trong đó:", "- y", "\"", "\"x", "x\"", "\"a\"\"b\"", "\"a,b\"", "a;b", "\t", "\u0000", "\u001b[2J", "\uFEFF", "\uFFFD", "\ud800", "Ho\u0300a", "=1+1", "'", "\\", "{", "[", "null",
    ];

    /// <summary>The register of the start of a year and the movements in it, as files.</summary>
    public static readonly string Opening = Written("fuzz-2024.csv", "id,class,persons\na,Poor,4\nb,NearPoor,3\nc,Poor,2\n"),
        Movements = Written("fuzz-movements.csv", "id,movement,list,on,persons\na,became-near-poor,,2025-03-15,4\nc,exited,Poor,,\nx,arose,Poor,,\nx,left,Poor,,\n");

    private static readonly (string[] Args, string Input)[] Seeds =
    [
        (["attain", "-"], "indicator,sense,target,actual,base,unit,stated,method,better\nA,at-least,4350,4785,,tấn,110,,\nB,reduce-to,3.10,2.43,3.35,%,368,,\nC,between,33..34,33.5,,%,,,higher\nD,done-by,2015-12-31,2015-03-11,,,,,\nE,growth,4,211,200,con,,,\nF,at-most,3.1,2.4,,%,78.39,plain,\n"),
        (["quota", "-", "--rule", "grassroots-fighter-ceiling", "--on", "2019-12-20"], "unit,base,granted,units,stated,order\nA,33,5,,,\nB,280,31,4,20,1\n"),
        (["quota", "-", "--rule", "grassroots-fighter-ceiling", "--on", "2019-12-20", "--allocate", "highest-quotient"], "unit,base,order\nA,33,\nB,280,1\n"),
        (["rank", "-", "--flags", "1", "--on", "2022-01-10"], "unit,score,bonus,penalty,barred,women\nA,96,2,,,70\nB,98,,0.5,x,\n"),
        (["growth", "-"], "indicator,current,previous,stated,unit\nA,4785,4350,10,tấn\nB,8.21,8.00,0.21,%\nC,0,4,-100,vụ\nD,>500,400,25,ha\n"),
        (["structure", "-"], "period,sector,value\n2012,N,90\n2012,C,350\n2012,D,500\n2012,Tổng số,940\n2013,N,82\n2013,C,387\n2013,Trong đó: CN,297\n2013,D,531\n2013-Q1,N,8.2\n2013-Q1,C,38.7\n2013-Q1,D,53.1\n"),
        (["structure", "-", "--close", "largest-remainder"], "period;sector;value\n2013;N;8.21\n2013;C;38.69\n2013;D;53.10\n"),
        (["classify", "-", "--on", "2023-06-01"], "id,area,income,deprivations,members,householdIncome,stateAllowance,water,dimension:housing,b1,b2,livelihood\n1,rural,1000000,3,,,,,,,,\n2,urban,,2,4,4000000,0,,,,,\n3,rural,1000000,,,,,1,2,,,farming\n4,rural,900000,,,,,,,100,20,other\n"),
        (["classify", "-", "--on", "2014-06-01", "--by", "area", "--tally"], "id,area,income,livelihood\n1,rural,400000,farming\n2,urban,550000,other\n2,urban,9000000,\n"),
        (["eligible", "-", "--on", "2024-12-20"], "{\"id\":\"A\",\"title\":\"CSTDCS\",\"recipient\":\"individual\",\"candidate\":{\"proposed_year\":2024,\"attested\":true,\"years\":[{\"year\":2024,\"rating\":\"HTTNV\"}]}}\n{\"id\":\"B\",\"title\":\"CSTDT\",\"recipient\":\"individual\",\"candidate\":{\"proposed_year\":2019,\"titles\":[{\"code\":\"CSTDCS\",\"year\":2019}]}}\n"),
        (["classify", "-", "--review", "--on", "2024-10-01"], "id,area,region,persons,workers,dependants,house-area,water,toilet,cars,poultry,b2-nutrition,income\n1,rural,2,5,2,3,39.9,4,3,0,99,1,\n2,urban,7,2,1,0,80,1,1,1,,0,2500000\n3,rural,1,,,,,,,,,,\n"),
        (["poverty", "-", "--line", "125"], "id,income,group\n1,100,A\n2,110,A\n3,150,B\n4,0,\n"),
        (["poverty", "-", "--cutoff", "1", "--indicators", "a,b"], "id,a,b,group\n1,1,0,A\n2,0,1,A\n3,1,1,B\n4,0,0,\n"),
        (["poverty", "-", "--cutoff", "1", "--indicators", "a,b", "--below", "3,4"], "id,a,b,group\n1,3.1,5,A\n2,2,4,A\n3,0,0,B\n"),
        (["register", "-", "--from", Opening], "id,class,persons\na,NearPoor,4\nb,NearPoor,3\nd,Poor,1\n"),
        (["register", "-", "--from", Opening, "--movements", Movements], "id,class,persons,computed,decision,decidedOn\na,NearPoor,4,Poor,15/QĐ-UBND,2025-12-10\nb,NearPoor,3,,,\n"),
        (["report", "-"], File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "town-2013.json"))),
    ];

    [Fact]
    public void Mutated_inputs_in_process()
    {
        int count = IsSweep ? 20_000 : 1_000;
        Parallel.For(0, count, Two, seed =>
        {
            (string[] args, byte[] input, bool isWhole) = Mutated(seed);
            ToolRun run = Tool.Feed(input, [.. args, "--json"]);
            Check(run, seed);
            if (isWhole && args[0] is not "structure" && run.Output.Length > 0)
                EveryRowIsAnsweredOrNamed(run, input, seed);
            if (isWhole && args[0] is "classify" && seed / Seeds.Length % 10 == 0)
                EveryRowStandsInTheOutput(args, input, seed);
            if (seed % 10 == 0)
                Check(Tool.Feed(input, [.. args, .. seed % 20 == 0 ? Array.Empty<string>() : args[0] == "eligible" ? ["--explain"] : ["--table", "csv"]]), seed, isText: true);
        });
    }

    [Fact]
    public void Mutated_inputs_as_processes()
    {
        Parallel.For(0, IsSweep ? 200 : 4, Two, seed =>
        {
            (string[] args, byte[] input, _) = Mutated(seed * 101);
            Check(ToolProcess.Run(input, [.. args, "--json"]), seed);
        });
    }

    private static void Check(ToolRun run, int seed, bool isText = false)
    {
        run.Exit.Should().BeInRange(0, 3, $"seed {seed}");
        (run.Output + run.Error).Should().NotContain("   at ", $"seed {seed}").And.NotContain("Unhandled", $"seed {seed}").And.NotContain("BK7004", $"seed {seed}");
        if (isText)
            return;
        if (run.Output.Length > 0)
            FluentActions.Invoking(() => JsonDocument.Parse(run.Output)).Should().NotThrow($"seed {seed}");
        else
            run.Exit.Should().BeGreaterThan(1, $"seed {seed}: nothing came out");
        (string Severity, string Code, int Line, int Column, string Path)[] problems = run.Problems;
        (problems.Any(p => p.Severity == "refused") ? run.Exit >= 2 : run.Exit is 0 or 1 or 3).Should().BeTrue($"seed {seed}: the exit code is what the problems ask for, {run.Exit}");
    }

    // Rows are counted by their lines, where no quote joins lines and nothing hides an end of one.
    private static void EveryRowIsAnsweredOrNamed(ToolRun run, byte[] input, int seed)
    {
        (string text, int rows) = Rows(input);
        int refused = run.Problems.Where(p => p.Severity == "refused").Select(p => p.Line).Distinct().Count();
        int answered = Answered(run);
        (answered + refused).Should().Be(rows, $"seed {seed}: {answered} answered and {refused} refused of\n{text}\n{run.Error}");
    }

    private static void EveryRowStandsInTheOutput(string[] args, byte[] input, int seed)
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("out.csv");
        if (Tool.Feed(input, [.. args, "--out", output]).Output.Length > 0)
            File.ReadAllLines(output).Should().HaveCount(Rows(input).Count + 1, $"seed {seed}");
    }

    private static (string Text, int Count) Rows(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        return (text, text.ReplaceLineEndings("\n").Split('\n').Skip(1)
            .Count(l => l.Any(c => c is not (',' or ';' or '\t') && !char.IsWhiteSpace(c) && c != '\uFEFF')));
    }

    // An allocation has a line for each unit. A measure counts its rows, which weigh one each, and a tally its households; a register its
    // households at the end, and names those that stand twice.
    private static int Answered(ToolRun run)
    {
        if (run.Json is { ValueKind: JsonValueKind.Array } rows)
            return rows.GetArrayLength();
        if (run.Json.TryGetProperty("units", out JsonElement units))
            return units.GetArrayLength();
        if (run.Json.TryGetProperty("tally", out JsonElement tally))
            return tally.EnumerateArray().Sum(g => g.GetProperty("households").GetInt32());
        if (run.Json.TryGetProperty("population", out JsonElement population))
            return (int)population.GetDecimal();
        JsonElement closing = run.Json.GetProperty("closing");
        return closing.GetProperty("poor").GetInt32() + closing.GetProperty("nearPoor").GetInt32()
            + run.Json.GetProperty("differences").EnumerateArray().Count(d => d.GetProperty("kind").GetString() == "Twice");
    }

    private static string Written(string name, string text)
    {
        string path = Path.Combine(AppContext.BaseDirectory, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (string[] Args, byte[] Input, bool IsWhole) Mutated(int seed)
    {
        var random = new Random(seed);
        (string[] args, string input) = Seeds[seed % Seeds.Length];
        bool isTable = args[0] is not ("eligible" or "report"), isWhole = isTable && random.Next(3) > 0;
        List<string> lines = [.. input.Split('\n')];
        char separator = lines[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(isWhole ? 1 : 0, lines.Count);
            switch (random.Next(7))
            {
                case 0 or 1 or 2:
                    string[] cells = lines[at].Split(isTable ? separator : '"');
                    string cell = Cells[random.Next(Cells.Length)];
                    cells[random.Next(cells.Length)] = isWhole && cell.AsSpan().IndexOfAny("\"\u0000\uFFFD\uFEFF\ud800") >= 0 ? "?" : cell;
                    lines[at] = string.Join(isTable ? separator : '"', cells);
                    break;
                case 3:
                    lines.Insert(at, lines[random.Next(isWhole ? 1 : 0, lines.Count)]);
                    break;
                case 4 when !isWhole:
                    lines.RemoveAt(at);
                    break;
                case 5 when !isWhole && lines[at].Length > 0:
                    lines[at] = lines[at].Remove(random.Next(lines[at].Length), 1);
                    break;
                case 6 when !isWhole:
                    lines[at] = lines[at].Insert(random.Next(lines[at].Length + 1), Cells[random.Next(Cells.Length)]);
                    break;
            }

            if (lines.Count == 0)
                lines.Add("");
        }

        byte[] bytes = Encoding.UTF8.GetBytes(string.Join(random.Next(4) == 0 ? "\r\n" : "\n", lines));
        if (!isWhole && random.Next(4) == 0 && bytes.Length > 0)
        {
            for (int i = random.Next(1, 4); i > 0; i--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        if (!isWhole && random.Next(20) == 0)
            bytes = bytes[..random.Next(bytes.Length + 1)];
        return (args, bytes, isWhole);
    }
}
