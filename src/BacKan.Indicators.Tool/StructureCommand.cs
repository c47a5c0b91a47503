using System.CommandLine;
using System.Text;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Tool.Csv;
using BacKan.Indicators.Tool.Structures;

namespace BacKan.Indicators.Tool;

/// <summary><c>backan structure</c>: shares of sectors, how they close, and how they changed.</summary>
internal static class StructureCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new Command("structure", "Cơ cấu kinh tế: tỷ trọng, tổng, mức độ tập trung và chuyển dịch");
        Func<ParseResult, CsvOptions> common = CsvOptions.AddTo(command);
        var basis = new Option<string?>("--basis") { Description = "Cột value là values (giá trị) hay shares (tỷ trọng, %); không có: shares nếu mọi số từ 0 đến 100 và tổng mỗi kỳ từ 90 đến 110" };
        basis.AcceptOnlyFromAmong("values", "shares");
        var close = new Option<string?>("--close") { Description = "Làm tròn cho tổng đúng 100: largest-remainder (phần dư lớn nhất) hoặc residual-to-largest (dồn vào tỷ trọng lớn nhất)" };
        close.AcceptOnlyFromAmong("largest-remainder", "residual-to-largest");
        var agriculture = new Option<string[]>("--agriculture") { Description = "Ngành thuộc nông nghiệp, nếu tên không tự nói; dùng được nhiều lần" };
        var html = new Option<string?>("--html") { Description = "Ghi một trang HTML vào tệp này" };
        foreach (Option option in new Option[] { basis, close, agriculture, html })
            command.Add(option);
        command.SetAction(parsed => Run(
            new(common(parsed), parsed.GetValue(basis), PolicyOf(parsed.GetValue(close)), parsed.GetValue(agriculture) ?? [], parsed.GetValue(html)), console));
        return command;
    }

    private static int Run(StructureOptions options, ToolConsole console)
    {
        using CsvInput? input = CsvInput.Open(options.Csv, console, StructureTable.Columns, StructureTable.Columns);
        if (input is null)
            return ExitCode.BadInput;
        StructureTable table = StructureTable.Read(input, options);
        int exit = input.Exit;
        var problems = new ProblemLines(console.Error, options.Csv.File, options.Csv.Language, options.Csv.Json);
        var results = new StructureResults(table, options);
        foreach (StructurePeriod period in results.Periods)
        {
            if (period.Problem is not { } check)
                continue;
            problems.Write(check.Code, period.Line, 1, "value", period.Examined.Sum.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), check.Reason);
            exit = Math.Max(exit, ExitCode.CheckFailed);
        }

        if (options.HtmlFile is { } page)
        {
            try
            {
                File.WriteAllText(page, StructurePage.Write(results, options), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
            {
                console.Error.WriteLine(options.Csv.Say($"Không ghi được tệp {page}.", $"Cannot write the file {page}."));
                return Math.Max(exit, ExitCode.BadInput);
            }
        }

        if (options.Csv.Json)
            console.Out.Write(Encoding.UTF8.GetString(StructureJson.Write(results, options)));
        else
            StructurePrinter.Print(console, results, options);
        return exit;
    }

    private static ClosurePolicy? PolicyOf(string? word) => word switch
    {
        "largest-remainder" => ClosurePolicy.LargestRemainder,
        "residual-to-largest" => ClosurePolicy.ResidualToLargest,
        _ => null,
    };
}
