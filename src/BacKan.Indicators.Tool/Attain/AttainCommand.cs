using System.CommandLine;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Attain;

/// <summary><c>backan attain</c>: the attainment of every row of a table, however long.</summary>
internal static class AttainCommand
{
    public static Command Create(ToolConsole console)
    {
        var method = new Option<string?>("--method") { Description = "Phương pháp cho các dòng không nêu riêng và hợp với nó: " + string.Join(", ", AttainmentMethods.Codes) };
        method.AcceptOnlyFromAmong([.. AttainmentMethods.Codes]);
        var command = new Command("attain", "Tính mức độ hoàn thành của từng dòng trong bảng chỉ tiêu");
        Func<ParseResult, CsvOptions> options = CsvOptions.AddTo(command);
        command.Add(method);
        command.SetAction(parsed => Run(options(parsed), AttainmentMethods.TryParse(parsed.GetValue(method), out AttainmentMethod usual) ? usual : null, console));
        return command;
    }

    private static int Run(CsvOptions options, AttainmentMethod? usual, ToolConsole console) => RowRun.Run(
        options, console, AttainReader.Required, AttainReader.Known, new AttainReader(options, usual),
        buffer => options.Json ? new AttainJson(buffer, options.Decimals) : new AttainLines(buffer, console, options), row => row.Stated);
}
