using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BacKan.Indicators.Tool.Tests;

/// <summary>Runs the tool in this process.</summary>
internal static class Tool
{
    public static ToolRun Run(params string[] args) => Feed([], args);

    /// <summary>Runs with a text as standard input.</summary>
    public static ToolRun Feed(string input, params string[] args) => Feed(Encoding.UTF8.GetBytes(input), args);

    public static ToolRun Feed(byte[] input, params string[] args) => Feed(new MemoryStream(input), c => c, args);

    public static ToolRun Feed(Stream input, Func<ToolConsole, ToolConsole> with, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        int exit = BackanApp.Run(args, with(new ToolConsole(() => input, output, error, IsTerminal: false)));
        return new(exit, output.ToString(), error.ToString());
    }

    public static string Case(string name) => Path.Combine(AppContext.BaseDirectory, "Cases", name);
}

/// <summary>What a run gave.</summary>
internal sealed record ToolRun(int Exit, string Output, string Error)
{
    public JsonElement Json
    {
        get
        {
            using JsonDocument document = JsonDocument.Parse(Output);
            return document.RootElement.Clone();
        }
    }

    public JsonElement[] Rows => [.. Json.EnumerateArray()];

    /// <summary>Gets the problems of a run with --json: severity, code, line, column, path.</summary>
    public (string Severity, string Code, int Line, int Column, string Path)[] Problems =>
    [
        .. Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement p = document.RootElement;
            return (p.GetProperty("severity").GetString()!, p.GetProperty("code").GetString()!, p.GetProperty("line").GetInt32(), p.GetProperty("column").GetInt32(), p.GetProperty("path").GetString()!);
        }),
    ];

    public string[] Said(string severity) => [.. Problems.Where(p => string.Equals(p.Severity, severity, StringComparison.Ordinal)).Select(p => FormattableString.Invariant($"{p.Line} {p.Path}"))];

    public string?[] Of(string key) => [.. Rows.Select(r => r.GetProperty(key) is { ValueKind: JsonValueKind.String } text ? text.GetString() : r.GetProperty(key).GetRawText())];
}
