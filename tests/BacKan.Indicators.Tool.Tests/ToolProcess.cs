using System.Diagnostics;
using System.Text;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>Runs the tool as a process of its own.</summary>
internal static class ToolProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "backan.dll");

    public static Process Start(params string[] args)
    {
        // The default signals: a test run in the background hands down that it ignores SIGINT and SIGHUP.
        var start = new ProcessStartInfo("env", ["--default-signal", "dotnet", Program, .. args]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        return Process.Start(start)!;
    }

    /// <summary>Runs a line of the shell in which $BACKAN is the tool.</summary>
    public static ToolRun Shell(string line, string folder)
    {
        var start = new ProcessStartInfo("bash", ["-c", line]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        start.Environment["BACKAN"] = $"env --default-signal dotnet {Program}";
        using Process process = Process.Start(start)!;
        return Ended(process);
    }

    public static ToolRun Run(byte[] input, params string[] args)
    {
        using Process process = Start(args);
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool did not need all of it.
        }

        return Ended(process);
    }

    public static ToolRun Ended(Process process)
    {
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(60_000).Should().BeTrue("the tool ends");
        return new(process.ExitCode, output, error.Result);
    }
}
