using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using BacKan.Indicators.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Reports;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan report</c>: a report checked and written again.</summary>
internal sealed class ReportCommand : ToolCommand
{
    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(10, () => new ReportCommand());

    public override string Name => "report";

    public override BilingualText Summary => new("Viết lại báo cáo và kiểm tra từng con số", "Write a report again and check every figure");

    public override BilingualText File => new(
        "tệp JSON của báo cáo, - là đầu vào chuẩn; không có: thị xã Bắc Kạn năm 2013",
        "JSON of a report, - is standard input; without it the town of Bắc Kạn in 2013");

    public override bool FileIsOptional => true;

    public override string Example => "backan report town.json --html page.html";

    public override IReadOnlyList<ToolOption> Options { get; } =
    [
        new("--html", new("Ghi một trang HTML vào tệp này", "Write an HTML page to this file")) { Value = "OUT", IsOutput = true },
        CommonToolOptions.Json, CommonToolOptions.Table, CommonToolOptions.Language, CommonToolOptions.Decimals, CommonToolOptions.Bom,
        CommonToolOptions.SafeCells, CommonToolOptions.HideValues, CommonToolOptions.Template, CommonToolOptions.Help,
    ];

    public override string Template => Encoding.UTF8.GetString(Town());

    public override int Run(CommandRun run)
    {
        OutputFile? page = run.OpenOutput("--html");
        if (Bytes(run) is not { } bytes)
            return ExitCode.BadInput;
        ReportFileResult read = ReportFile.Read(bytes);
        var problems = new ReportProblems(run);
        problems.Write(read);
        if (read.Report is not { } report)
            return ExitCode.BadInput;
        if (!Fails(report, run))
            return Examined(run, problems, report, page);
        Report? rest = ReportSieve.Answerable(report, r => Fails(r, run), out IReadOnlyList<LeftOut> left);
        problems.Write(left);
        if (rest is not null)
            return Examined(run, problems, rest, page);

        // A year at the end of the calendar has no neighbours to be compared with.
        run.Problems.Write(
            new(Severity.Refused, ErrorCodes.ReportMember, 1, 1, "$", report.Period.ToString(), new(
            "Không so sánh được kỳ này của báo cáo; hãy xem lại năm.",
            "The period of the report cannot be compared; check the year.")));
        return ExitCode.BadInput;
    }

    // Everything is laid out once for nobody, so that nothing comes out half.
    private static bool Fails(Report report, CommandRun run)
    {
        try
        {
            ExaminedReport examined = Library.Services.Get<IReportExaminer>().Examine(report);
            var layout = new ReportLayout(examined, run);
            layout.Write(new HtmlRenderer(TextWriter.Null, run.Language, layout.Title, isPage: true), withCharts: true);
            ReportJson.Write(examined, run.Presentation);
            return false;
        }
        catch (Exception caught) when (caught is ArgumentException or ArithmeticException or InvalidOperationException)
        {
            return true;
        }
    }

    private static int Examined(CommandRun run, ReportProblems problems, Report report, OutputFile? page)
    {
        ExaminedReport examined = Library.Services.Get<IReportExaminer>().Examine(report);
        int exit = problems.Write(examined);
        var layout = new ReportLayout(examined, run);
        if (page is not null)
        {
            using var html = new StringWriter(CultureInfo.InvariantCulture);
            layout.Write(Renderer.For(run, "page", html, layout.Title), withCharts: true);
            page.Write(html.ToString());
        }

        if (run.Options.Json)
            run.Console.Out.Write(Encoding.UTF8.GetString(ReportJson.Write(examined, run.Presentation)));
        else if (run.Options.Table is { } form)
            layout.WritePlan(Renderer.For(run, form, run.Console.Out, run.Say("Biểu chỉ tiêu kế hoạch", "Plan table")));
        else
            layout.Write(Renderer.For(run, form: null, run.Console.Out, layout.Title), withCharts: false);
        return exit;
    }

    private static byte[]? Bytes(CommandRun run)
    {
        if (run.Given.File is null)
            return Town();
        using InputFile? file = run.OpenInput();
        if (file is null)
            return null;
        FileForm form = FileForm.Of(file.First);
        if (form.Refusal is null && !form.IsWorkbook)
            return form.Encoding is null ? file.ReadAll() : [.. file.Blocks(form.Encoding).SelectMany(b => b.ToArray())];
        run.Problems.Fail(ToolErrorCodes.Form, "$", null, form.Refusal ?? new(
            "Đây là một bảng tính hoặc tệp nén; lệnh này đọc JSON. Tệp mẫu: backan report --template.",
            "This is a workbook or an archive; the command reads JSON. A file to start from: backan report --template."));
        return null;
    }

    private static byte[] Town()
    {
        using Stream stream = typeof(ReportCommand).Assembly.GetManifestResourceStream("town-2013.json")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
