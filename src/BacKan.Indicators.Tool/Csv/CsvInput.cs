using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Tool.Csv;

/// <summary>A table on its way through a command: opened, its rows counted on a progress bar, its problems written with their place.</summary>
internal sealed class CsvInput : IDisposable
{
    private readonly ProblemLines problems;
    private readonly ProgressBar progress;
    private readonly CsvFile table;
    private readonly Stream stream;

    private CsvInput(Stream stream, CsvOptions options, ToolConsole console)
    {
        this.stream = stream;
        table = new(stream);
        problems = new(console.Error, options.File, options.Language, options.Json);
        progress = new(console, stream.CanSeek ? stream.Length : null);
    }

    /// <summary>Gets the columns.</summary>
    public CsvHeader Header => table.Header;

    /// <summary>Gets the mark between cells.</summary>
    public char Separator => table.Separator;

    /// <summary>Gets the exit code that the problems so far ask for.</summary>
    public int Exit { get; private set; }

    /// <summary>Opens a table; null where it cannot be read or lacks a column, which is said.</summary>
    public static CsvInput? Open(CsvOptions options, ToolConsole console, IReadOnlyList<string> required, IReadOnlyList<string> known)
    {
        Stream opened;
        try
        {
            opened = string.Equals(options.File, "-", StringComparison.Ordinal) ? console.OpenInput() : File.OpenRead(options.File);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(options.Say($"Không đọc được tệp {options.File}.", $"Cannot read the file {options.File}."));
            return null;
        }

        var input = new CsvInput(opened, options, console);
        foreach (CsvProblem problem in input.Header.Problems(required))
            input.Report(problem);
        if (input.Exit != ExitCode.Done)
        {
            input.Dispose();
            return null;
        }

        if (known.Count > 0 && input.Header.Unknown(known) is { Count: > 0 } unknown)
            input.Note(string.Join(", ", unknown), string.Join(", ", known), options, console);
        return input;
    }

    // No problem, so it asks for no exit code; a machine still gets it as an object.
    private void Note(string unknown, string known, CsvOptions options, ToolConsole console)
    {
        if (options.Json)
            problems.Write(ReportErrorCodes.Column, 1, 1, "$", unknown, Localization.BilingualText.Same(known));
        else
            console.Error.WriteLine(options.Say($"{options.File}: không dùng cột {unknown}.", $"{options.File}: columns not used: {unknown}."));
    }

    /// <summary>Reads the good rows in order; the bad ones are reported.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        long count = 0;
        foreach (CsvRow row in table.ReadRows())
        {
            progress.Report(++count, stream.CanSeek ? stream.Position : 0);
            if (row.Problem is { } problem)
                Report(problem);
            else
                yield return row;
        }

        progress.Clear();
    }

    /// <summary>Writes a problem with its place.</summary>
    public void Report(CsvProblem problem)
    {
        Exit = ExitCode.BadInput;
        progress.Clear();
        problems.Write(problem.Code, problem.Line, problem.Column, problem.Path, problem.Value, problem.Expected);
    }

    public void Dispose()
    {
        progress.Clear();
        table.Dispose();
        stream.Dispose();
    }
}
