using System.Text;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>An output is never the input, by whatever name; and it is whole or absent.</summary>
public sealed class OutputIsNeverTheInputTests : IDisposable
{
    private const string Head = "id,area,income,deprivations\n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backan-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [Trait("Kind", "B1")]
    [InlineData("reg.csv")]
    [InlineData("./reg.csv")]
    [InlineData("sub/../reg.csv")]
    [InlineData("link.csv")]
    [InlineData("chain.csv")]
    [InlineData("linked/reg.csv")]
    [InlineData("hard.csv")]
    public void A_register_is_refused_as_its_own_output_and_stays_byte_for_byte(string output)
    {
        string register = Register(20_000);
        byte[] before = File.ReadAllBytes(register);
        folder.CreateSubdirectory("sub");
        File.CreateSymbolicLink(PathOf("link.csv"), "reg.csv");
        File.CreateSymbolicLink(PathOf("chain.csv"), "link.csv");
        Directory.CreateSymbolicLink(PathOf("linked"), folder.FullName);
        HardLink(register, PathOf("hard.csv"));
        (int exit, string text, string error) = Run(register, "--out", PathOf(output));
        (exit, text).Should().Be((2, ""));
        error.Should().Contain("BK7001").And.Contain("--out");
        File.ReadAllBytes(register).Should().Equal(before);
        Leftovers().Should().BeEmpty();
    }

    [Fact]
    public void An_output_is_written_whole_and_keeps_the_rights_of_the_one_before()
    {
        string register = Register(5_000), output = PathOf("out.csv");
        File.WriteAllText(output, "old");
        File.SetUnixFileMode(output, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Run(register, "--out", output).Exit.Should().Be(0);
        File.ReadAllLines(output).Should().HaveCount(5_001);
        File.GetUnixFileMode(output).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Leftovers().Should().BeEmpty();
    }

    [Theory]
    [InlineData("gone/out.csv")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    public void An_output_that_cannot_be_written_is_said_in_one_line(string output)
    {
        (int exit, _, string error) = Run(Register(3), "--out", output.Trim().Length == 0 ? output : PathOf(output));
        exit.Should().Be(2);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle().Which.Should().Contain("--out");
    }

    [Fact]
    public void A_run_that_fails_leaves_what_was_there()
    {
        string output = PathOf("out.csv");
        File.WriteAllText(output, "old");
        using var failing = new FailingStream(Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"{i},rural,1500000,3\n")))), 300_000);
        using var text = new StringWriter();
        using var error = new StringWriter();
        BackanApp.Run(["classify", "-", "--on", "2023-06-01", "--out", output], new ToolConsole(() => failing, text, error, IsTerminal: false)).Should().Be(2);
        File.ReadAllText(output).Should().Be("old");
        error.ToString().Should().Contain("BK7002").And.NotContain(" at ");
        Leftovers().Should().BeEmpty();
    }

    private static void HardLink(string from, string to)
    {
        using var link = System.Diagnostics.Process.Start("ln", [from, to]);
        link.WaitForExit();
    }

    private static (int Exit, string Output, string Error) Run(string file, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exit = BackanApp.Run(["classify", file, "--on", "2023-06-01", .. args], new ToolConsole(() => Stream.Null, output, error, IsTerminal: false));
        return (exit, output.ToString(), error.ToString());
    }

    private string Register(int count)
    {
        string file = PathOf("reg.csv");
        File.WriteAllText(file, Head + string.Concat(Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"{i},rural,1500000,3\n"))));
        return file;
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private IEnumerable<string> Leftovers() => folder.EnumerateFiles(".backan*").Select(f => f.Name);

    /// <summary>A file whose disk fails after some bytes.</summary>
    private sealed class FailingStream(byte[] bytes, int until) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => Position + count > until ? throw new IOException("the disk fails") : base.Read(buffer, offset, count);

        public override int Read(Span<byte> buffer) => Position + buffer.Length > until ? throw new IOException("the disk fails") : base.Read(buffer);
    }
}
