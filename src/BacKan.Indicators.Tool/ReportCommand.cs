using System.CommandLine;
using System.Globalization;
using System.Text;
using BacKan.Indicators.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace BacKan.Indicators.Tool;

/// <summary><c>backan report</c>: a report checked and written again.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolConsole console)
    {
        var file = new Argument<string?>("FILE") { Description = "Tệp JSON của báo cáo, - là đầu vào chuẩn; không có: thị xã Bắc Kạn năm 2013", Arity = ArgumentArity.ZeroOrOne };
        var template = new Option<bool>("--template") { Description = "In tệp JSON của thị xã Bắc Kạn năm 2013 để bắt đầu" };
        var table = new Option<string?>("--table") { Description = "In biểu chỉ tiêu kế hoạch: csv, html hoặc md" };
        table.AcceptOnlyFromAmong("csv", "html", "md");
        var json = new Option<bool>("--json") { Description = "In kết quả dạng JSON" };
        var html = new Option<string?>("--html") { Description = "Ghi một trang HTML vào tệp này" };
        var language = new Option<string>("--lang") { Description = "Ngôn ngữ: vi hoặc en", DefaultValueFactory = _ => "vi" };
        language.AcceptOnlyFromAmong("vi", "en");
        var decimals = new Option<int>("--decimals") { Description = "Số chữ số lẻ của tỷ lệ tính được, 0 đến 10", DefaultValueFactory = _ => 2 };
        decimals.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !(int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value is >= 0 and <= 10))
                result.AddError("--decimals: 0–10");
        });

        var command = new Command("report", "Viết lại báo cáo và kiểm tra từng con số") { file, template, table, json, html, language, decimals };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(template))
            {
                console.Out.Write(Encoding.UTF8.GetString(Town()));
                return ExitCode.Done;
            }

            var options = new ReportOptions(
                string.Equals(parsed.GetValue(language), "en", StringComparison.Ordinal) ? Language.English : Language.Vietnamese,
                parsed.GetValue(json), parsed.GetValue(table), parsed.GetValue(html), parsed.GetValue(decimals));
            return Run(parsed.GetValue(file), options, console);
        });
        return command;
    }

    private static int Run(string? file, ReportOptions options, ToolConsole console)
    {
        string name = file ?? "town-2013.json";
        byte[] bytes;
        try
        {
            bytes = file switch { null => Town(), "-" => ReadAll(console.OpenInput()), _ => File.ReadAllBytes(file) };
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(options.Language == Language.Vietnamese ? $"Không đọc được tệp {name}." : $"Cannot read the file {name}.");
            return ExitCode.BadInput;
        }

        ReportFileResult read = ReportFile.Read(bytes);
        var problems = new ProblemWriter(console.Error, name, options);
        int exit = problems.Write(read);
        if (read.Report is not { } report)
            return exit;

        using ServiceProvider services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
        ExaminedReport examined = services.GetRequiredService<IReportExaminer>().Examine(report);
        exit = Math.Max(exit, problems.Write(examined));

        if (options.HtmlFile is { } page)
        {
            try
            {
                File.WriteAllText(page, HtmlPage.Write(examined, options), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
            {
                console.Error.WriteLine(options.Language == Language.Vietnamese ? $"Không ghi được tệp {page}." : $"Cannot write the file {page}.");
                return Math.Max(exit, ExitCode.BadInput);
            }
        }

        if (options.Json)
            console.Out.Write(Encoding.UTF8.GetString(ReportJson.Write(examined, options.Presentation)));
        else if (options.Table is { } form)
            PlanTableWriter.Write(console.Out, examined.Table(options.Presentation), form);
        else
            ReportPrinter.Print(console, examined, options);
        return exit;
    }

    private static byte[] Town() => ReadAll(typeof(ReportCommand).Assembly.GetManifestResourceStream("town-2013.json")!);

    private static byte[] ReadAll(Stream stream)
    {
        using (stream)
        using (var memory = new MemoryStream())
        {
            stream.CopyTo(memory);
            return memory.ToArray();
        }
    }
}
