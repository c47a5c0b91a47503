using System.CommandLine;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Growths;

/// <summary><c>backan growth</c>: the growth of every row of a table, however long.</summary>
internal static class GrowthCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("growth", "So sánh kỳ này với kỳ trước theo từng dòng: tăng giảm, chênh lệch, gấp bao nhiêu lần");
        Func<ParseResult, CsvOptions> options = CsvOptions.AddTo(command);
        command.SetAction(parsed => Run(options(parsed), console));
        return command;
    }

    private static int Run(CsvOptions options, ToolConsole console) => RowRun.Run(
        options, console, GrowthReader.Required, GrowthReader.Known, new GrowthReader(options),
        buffer => options.Json ? new GrowthJson(buffer, options.Decimals) : new GrowthLines(buffer, console, options), row => row.Stated);
}
