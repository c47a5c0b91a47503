namespace BacKan.Indicators.Tool.Tests.Kinds;

/// <summary>Kind C: a crash. Whatever goes wrong is one clear line and exit code 2, and costs no other row.</summary>
public sealed class CrashTests
{
    private const string Attain = "indicator,sense,target,actual,base,unit,stated,method\n";

    [Theory] // C1: a method of a deadline
    [Trait("Kind", "C1")]
    [InlineData("plain")]
    [InlineData("inverse")]
    [InlineData("gap")]
    [InlineData("level-ratio")]
    [InlineData("nonsense")]
    public void A_method_of_a_deadline_is_refused_with_its_place(string method)
    {
        ToolRun run = Tool.Feed(Attain + $"A,done-by,2020-01-01,2020-01-01,,,,{method}\nB,at-least,1,1,,,,\n", "attain", "-", "--json");
        (run.Exit, run.Of("indicator")[0], run.Problems[0].Path).Should().Be((2, "B", "method"));
    }

    [Theory] // C2: periods of two kinds
    [Trait("Kind", "C2")]
    [InlineData("2013", "2014-Q1")]
    [InlineData("2013", "2013-06")]
    [InlineData("6 tháng đầu năm 2013", "2013")]
    [InlineData("6 tháng đầu năm 2013", "9 tháng đầu năm 2013")]
    [InlineData("giai đoạn 2011–2015", "2013")]
    [InlineData("năm học 2013–2014", "2013")]
    public void Periods_of_two_kinds_are_shown_and_not_compared(string first, string second)
    {
        ToolRun run = Tool.Feed($"period,sector,value\n{first},A,1\n{first},B,2\n{second},A,1\n{second},B,3\n", "structure", "-", "--json");
        run.Exit.Should().Be(0, run.Error);
        run.Json.GetProperty("periods").GetArrayLength().Should().Be(2);
        run.Json.GetProperty("changes").GetArrayLength().Should().Be(0);
        run.Error.Should().Contain("không so sánh");
    }

    [Fact]
    public void Periods_of_one_kind_are_compared_among_themselves()
    {
        ToolRun run = Tool.Feed("period,sector,value\n2012,A,1\n2012,B,2\n2013-Q1,A,1\n2013-Q1,B,3\n2013,A,1\n2013,B,4\n2013-Q2,A,1\n2013-Q2,B,5\n", "structure", "-", "--json");
        run.Json.GetProperty("changes").EnumerateArray().Select(c => $"{c.GetProperty("from").GetString()}>{c.GetProperty("to").GetString()}").Should().Equal("2012>2013", "2013-Q1>2013-Q2");
    }

    [Theory] // C3: counts that contradict each other
    [Trait("Kind", "C3")]
    [InlineData("deprivations,dimension:housing,dimension:health", "3,2,2")]
    [InlineData("deprivations,dimension:housing,dimension:health", "0,1,0")]
    [InlineData("deprivations,dimension:housing,dimension:health,dimension:education", "5,2,2,2")]
    [InlineData("deprivations,dimension:housing,dimension:health", "12,0,2")]
    [InlineData("deprivations,dimension:housing,dimension:health", ">=12,1,2")]
    [InlineData("dimension:housing,deprivations", "3,3")]
    public void Counts_that_contradict_each_other_are_refused_and_cost_no_other(string columns, string cells)
    {
        ToolRun run = Tool.Feed($"id,area,income,{columns}\n1,rural,1000000,{cells}\n2,rural,1000000,{new string(',', cells.Count(c => c == ','))}\n", "classify", "-", "--json", "--on", "2023-06-01");
        (run.Exit, run.Rows.Length).Should().Be((2, 1));
        run.Problems[0].Code.Should().Be("BK4005");
    }

    [Theory] // C4: an empty path
    [Trait("Kind", "C4")]
    [InlineData("attain", "")]
    [InlineData("growth", "")]
    [InlineData("structure", "")]
    [InlineData("classify", "", "--on", "2023-06-01")]
    [InlineData("eligible", "")]
    [InlineData("attain", "  ")]
    [InlineData("structure", "-", "--html", "")]
    [InlineData("structure", "-", "--html", " ")]
    [InlineData("classify", "-", "--on", "2023-06-01", "--out", "")]
    [InlineData("attain", "\0")]
    [InlineData("attain", "none.csv")]
    [InlineData("attain", ".")]
    [InlineData("attain", "/dev/null/x")]
    public void A_path_that_is_none_is_one_line_and_exit_2(params string[] args)
    {
        ToolRun run = Tool.Feed("period,sector,value\n2013,A,1\n2013,B,1\n", args);
        (run.Exit, run.Output).Should().Be((2, ""));
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().NotContain("   at ").And.Contain("BK700");
    }

    [Theory] // C5: reading fails after opening
    [Trait("Kind", "C5")]
    [InlineData("attain")]
    [InlineData("growth")]
    [InlineData("structure")]
    [InlineData("classify", "--on", "2023-06-01")]
    [InlineData("quota", "--rule", "government-flags", "--on", "2023-06-01")]
    [InlineData("rank")]
    [InlineData("eligible")]
    public void An_input_that_fails_is_said(params string[] args)
    {
        ToolRun run = Tool.Feed(new Failing(), c => c, [args[0], "-", .. args[1..]]);
        run.Exit.Should().Be(2);
        run.Error.Should().Contain("BK7002").And.NotContain("   at ");
    }

    [Theory] // C6 and C7: nobody reads
    [Trait("Kind", "C6")]
    [Trait("Kind", "C7")]
    [InlineData("attain")]
    [InlineData("growth")]
    [InlineData("structure")]
    [InlineData("classify", "--on", "2023-06-01")]
    [InlineData("rules")]
    public void An_output_that_fails_is_said_and_a_closed_error_stream_is_no_crash(params string[] args)
    {
        string table = args[0] switch
        {
            "structure" => "period,sector,value\n2013,A,1\n2013,B,1\n",
            "classify" => "id,area,income\nbad,nowhere,1\n1,rural,1000000\n",
            "growth" => "indicator,current,previous\nbad,x,1\nA,1,1\n",
            _ => Attain + "bad,x,1,1,,,,\nA,at-least,1,1,,,,\n",
        };
        string[] all = args[0] == "rules" ? args : [args[0], "-", .. args[1..]];
        using var full = new FailingWriter();
        Tool.Feed(Stream(table), c => c with { Out = full }, all).Exit.Should().Be(2);
        Tool.Feed(Stream(table), c => c with { Error = full }, all).Exit.Should().BeOneOf(0, 2);
        Tool.Feed(Stream(table), c => c with { Error = full, Out = full }, all).Exit.Should().Be(2);
    }

    [Theory] // C9: extreme numbers
    [Trait("Kind", "C9")]
    [InlineData("A,below,0.00000000000000000001,1000000000000001,,,,mirror")]
    [InlineData("A,below,0.00000000000000000001,1000000000000001,,,,")]
    [InlineData("A,at-least,0.00000000000000000001,79228162514264337593543950335,,,,")]
    [InlineData("A,at-least,79228162514264337593543950335,0.00000000000000000001,,,,")]
    [InlineData("A,at-least,79228162514264337593543950335,-79228162514264337593543950335,,,,gap")]
    [InlineData("A,reduce-by,79228162514264337593543950335,1,79228162514264337593543950335,,,")]
    [InlineData("A,growth,79228162514264337593543950335,1,1,,,")]
    public void Extreme_numbers_are_answered_or_refused_whatever_the_decimals(string row)
    {
        foreach (string decimals in new[] { "0", "2", "10" })
        {
            foreach (string[] more in new[] { Array.Empty<string>(), ["--json"], ["--method", "mirror"], ["--table", "md"] })
            {
                ToolRun run = Tool.Feed(Attain + row + "\nB,at-least,1,1,,,,\n", ["attain", "-", "--decimals", decimals, .. more]);
                run.Exit.Should().BeOneOf(0, 2);
                run.Error.Should().NotContain("BK7004", "the row is refused for what it is");
                run.Output.Should().Contain("B");
            }
        }
    }

    private static MemoryStream Stream(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    private sealed class Failing : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("fails");

        public override int Read(Span<byte> buffer) => throw new IOException("fails");
    }

    private sealed class FailingWriter : StringWriter
    {
        public override void Write(char value) => throw new IOException("full", 28);

        public override void Write(string? value) => throw new IOException("full", 28);

        public override void WriteLine(string? value) => throw new IOException("full", 28);
    }
}
