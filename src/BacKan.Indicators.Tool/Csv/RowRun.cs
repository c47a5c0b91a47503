namespace BacKan.Indicators.Tool.Csv;

/// <summary>Answers a table row by row, however long: the good rows in order, each bad one reported.</summary>
internal static class RowRun
{
    public static int Run<TRow>(
        CsvOptions options, ToolConsole console, IReadOnlyList<string> required, IReadOnlyList<string> known, RowReader<TRow> reader, Func<OutputBuffer, IRowOutput<TRow>> writer, Func<TRow, ClaimVerdict?> stated)
        where TRow : class
    {
        using CsvInput? input = CsvInput.Open(options, console, required, known);
        if (input is null)
            return ExitCode.BadInput;
        using var buffer = new OutputBuffer(console.Out);
        IRowOutput<TRow> output = writer(buffer);
        int exit = ExitCode.Done;
        foreach (CsvRow row in input.Rows())
        {
            if (!reader.TryRead(row, out TRow? answered, out CsvProblem? problem))
            {
                input.Report(problem);
                continue;
            }

            if (stated(answered) == ClaimVerdict.Inconsistent)
                exit = ExitCode.CheckFailed;
            output.Write(answered);
        }

        output.End();
        return Math.Max(exit, input.Exit);
    }
}
