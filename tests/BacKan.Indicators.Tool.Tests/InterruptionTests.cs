using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>Killed at any moment, a full disk, closed streams: the input is untouched, nothing half written stands under an output's name, the exit code is not 0.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("INT", 0, 130)]
    [InlineData("INT", 5_000, 130)]
    [InlineData("TERM", 0, 143)]
    [InlineData("TERM", 5_000, 143)]
    [InlineData("HUP", 5_000, 129)]
    [InlineData("KILL", 5_000, 137)]
    public void A_run_that_is_killed_leaves_everything_as_it_was(string signal, int rows, int exit)
    {
        string output = folder.Write("out.csv", "old");
        using Process process = ToolProcess.Start("classify", "-", "--on", "2023-06-01", "--out", output);
        process.StandardInput.Write("id,area,income,deprivations\n" + string.Concat(Enumerable.Range(0, rows).Select(i => FormattableString.Invariant($"{i},rural,1000000,3\n"))));
        process.StandardInput.Flush();
        Task<string> read = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        WaitForTemporary(rows > 0);
        using (Process kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]))
            kill.WaitForExit();
        process.WaitForExit(30_000).Should().BeTrue();
        process.ExitCode.Should().Be(exit);
        File.ReadAllText(output).Should().Be("old");
        if (signal != "KILL")
            Directory.GetFiles(folder.FullName, ".backan*").Should().BeEmpty();
        _ = (read.Result, error.Result);
    }

    [Theory]
    [InlineData("$BACKAN classify in.csv --on 2023-06-01 > /dev/full")]
    [InlineData("$BACKAN classify in.csv --on 2023-06-01 >&-")]
    [InlineData("$BACKAN classify in.csv --on 2023-06-01 --out /dev/full > /dev/null")]
    [InlineData("ulimit -f 16; $BACKAN classify in.csv --on 2023-06-01 --out out.csv > /dev/null")]
    [InlineData("$BACKAN classify - --on 2023-06-01 <&-")]
    [InlineData("$BACKAN attain - < .")]
    [InlineData("$BACKAN attain /proc/self/mem")]
    [InlineData("$BACKAN classify in.csv --on 2023-06-01 --out in.csv")]
    [InlineData("$BACKAN classify - --on 2023-06-01 --out in.csv < in.csv")]
    [InlineData("$BACKAN classify in.csv --on 2023-06-01 >> in.csv")]
    public void What_cannot_be_read_or_written_ends_in_one_line_and_leaves_files_as_they_were(string line)
    {
        string register = Register(20_000), output = folder.Write("out.csv", "old"), before = File.ReadAllText(register);
        ToolRun run = ToolProcess.Shell(line, folder.FullName);
        run.Exit.Should().NotBe(0);
        run.Error.Should().NotContain("   at ").And.NotContain("Unhandled");
        File.ReadAllText(output).Should().Be("old");
        File.ReadAllText(register).Should().Be(before);
    }

    [Theory]
    [InlineData("$BACKAN classify bad.csv --on 2023-06-01 2>&-")]
    [InlineData("$BACKAN classify bad.csv --on 2023-06-01 2>/dev/full")]
    [InlineData("$BACKAN attain none.csv 2>&-")]
    public void A_closed_error_stream_is_no_crash(string line)
    {
        folder.Write("bad.csv", "id,area,income,deprivations\nx,nowhere,1,3\n1,rural,1000000,3\n");
        ToolProcess.Shell(line, folder.FullName).Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("cat in.csv | $BACKAN classify - --on 2023-06-01 --json")]
    [InlineData("$BACKAN classify - --on 2023-06-01 --json < in.csv")]
    [InlineData("$BACKAN classify /dev/stdin --on 2023-06-01 --json < in.csv")]
    [InlineData("$BACKAN classify <(cat in.csv) --on 2023-06-01 --json")]
    [InlineData("mkfifo p; cat in.csv > p & $BACKAN classify p --on 2023-06-01 --json")]
    public void Pipes_of_every_kind_are_read(string line)
    {
        Register(3_000);
        ToolRun run = ToolProcess.Shell(line, folder.FullName);
        (run.Exit, run.Rows.Length, run.Error).Should().Be((0, 3_000, ""));
    }

    [Theory] // the input is closed before it is read
    [Trait("Kind", "C-closed-input")]
    [InlineData("attain")]
    [InlineData("growth")]
    [InlineData("structure")]
    [InlineData("eligible")]
    [InlineData("report")]
    public void A_closed_input_ends_in_one_line(string command) =>
        ToolProcess.Shell($"$BACKAN {command} - <&-", folder.FullName).Should().Match<ToolRun>(r => r.Exit == 2 && r.Output.Length <= 3 && r.Error.Contains("BK7"));

    [Theory] // F7: an endless input, and a reader that has enough
    [Trait("Kind", "F7")]
    [InlineData("attain -", "indicator,sense,target,actual", "A,at-least,1,1")]
    [InlineData("growth - --json", "indicator,current,previous", "A,1,1")]
    [InlineData("growth - --table md", "indicator,current,previous", "A,1,1")]
    [InlineData("classify - --on 2023-06-01 --table csv", "id,area,income", "H,rural,9000000")]
    [InlineData("classify - --on 2024-10-01 --review --json", "id,area,region", "H,urban,7")]
    public void A_reader_that_has_enough_ends_even_an_endless_input(string command, string head, string row)
    {
        ToolRun run = ToolProcess.Shell($"(echo {head}; yes {row}) | timeout 60 $BACKAN {command} 2>/dev/null | head -1; echo ${{PIPESTATUS[1]}}", folder.FullName);
        run.Output.Should().EndWith("\n2\n", "it is not the time that ends it");
    }

    [Fact]
    public void A_closed_reader_ends_the_work()
    {
        Register(300_000);
        var watch = Stopwatch.StartNew();
        ToolRun run = ToolProcess.Shell("$BACKAN classify in.csv --on 2023-06-01 --json | head -2 | tail -1; echo ${PIPESTATUS[0]}", folder.FullName);
        run.Output.Should().StartWith("{\"id\":\"0\"").And.EndWith("\n2\n");
        run.Error.Should().BeEmpty();
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(15), "all of it takes longer");
    }

    [Fact]
    public void Bytes_are_the_same_in_every_culture_zone_and_mode()
    {
        Register(50);
        string plain = ToolProcess.Shell("$BACKAN classify in.csv --on 2023-06-01 --json", folder.FullName).Output;
        plain.Should().NotBeEmpty();
        foreach (string environment in new[] { "LC_ALL=tr_TR.UTF-8", "LANG=vi_VN.UTF-8 TZ=Asia/Tokyo", "LC_ALL=C TERM=dumb", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "NO_COLOR=1" })
            ToolProcess.Shell($"{environment} $BACKAN classify in.csv --on 2023-06-01 --json", folder.FullName).Output.Should().Be(plain);
    }

    private void WaitForTemporary(bool hasRows)
    {
        for (int i = 0; i < 200 && (hasRows ? Directory.GetFiles(folder.FullName, ".backan*").Length == 0 : i < 20); i++)
            Thread.Sleep(50);
        Thread.Sleep(100);
    }

    private string Register(int rows)
    {
        var text = new StringBuilder("id,area,income,deprivations\n");
        for (int i = 0; i < rows; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i},rural,{1_000_000 + i},{i % 13}\n");
        return folder.Write("in.csv", text.ToString());
    }
}
