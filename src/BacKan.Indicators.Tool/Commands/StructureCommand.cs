using System.Globalization;
using System.Runtime.CompilerServices;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;
using BacKan.Indicators.Tool.Structures;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan structure</c>: shares of sectors, how they close, and how they changed.</summary>
internal sealed class StructureCommand : ToolCommand
{
    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(40, () => new StructureCommand());

    public override string Name => "structure";

    public override BilingualText Summary => new("Cơ cấu kinh tế: tỷ trọng, tổng, mức độ tập trung và chuyển dịch",
        "Economic structure: shares, their sum, concentration and change");

    public override BilingualText File => RowsFile;

    public override string Example => "backan structure town.csv --html page.html";

    public override IReadOnlyList<InputColumn> Columns { get; } =
    [
        new("period", new("kỳ: 2013, 2013-Q1, 6 tháng đầu năm 2013",
            "the period: 2013, 2013-Q1 (also: 6 tháng đầu năm 2013)")) { IsRequired = true, Names = ["kỳ", "năm", "thời kỳ", "kỳ báo cáo"],
            Samples = ["2012", "2012", "2012", "2013", "2013", "2013"] },
        new("sector", new("ngành; dòng tên Tổng số là tổng kiểm tra, dòng Trong đó là phần của ngành ở trên",
            "the sector; a row named Total (Tổng số) is a control total, a row 'of which' (Trong đó) is part of the sector "
                + "above")) { IsRequired = true,
            Names = ["ngành", "khu vực kinh tế", "lĩnh vực", "chỉ tiêu", "ngành kinh tế"],
            Samples = ["nông nghiệp", "công nghiệp", "dịch vụ", "nông nghiệp", "công nghiệp", "dịch vụ"] },
        new("value", new("giá trị hoặc tỷ trọng (%); thiếu không phải là 0",
            "a value or a share in percent; missing is not zero")) { IsRequired = true,
            Names = ["giá trị", "tỷ trọng", "cơ cấu", "số liệu"], Samples = ["90", "350", "500", "82", "387", "531"] },
    ];

    public override IReadOnlyList<ToolOption> Options { get; } =
    [
        new("--basis", new("Cột value là values (giá trị) hay shares (tỷ trọng, %); không có: như phần lớn các kỳ cho thấy",
            "Whether value holds values or shares; without it as most periods look")) { Value = "values|shares",
            Allowed = ["values", "shares"] },
        new("--total", new("Tên của dòng tổng, nếu không phải Tổng số, Tổng cộng, Cộng, GRDP, Total",
            "The name of the total's row, where it is not Total or GRDP (Tổng số, Tổng cộng, Cộng)")) { Value = "NAME" },
        new("--close",
            new("Làm tròn cho tổng đúng 100: largest-remainder (phần dư lớn nhất) hoặc residual-to-largest (dồn vào tỷ trọng lớn nhất)",
            "Round so that the shares sum to 100: largest-remainder or residual-to-largest")) { Value = "HOW",
            Allowed = ["largest-remainder", "residual-to-largest"] },
        new("--agriculture", new("Ngành thuộc nông nghiệp, nếu tên không tự nói; dùng được nhiều lần",
            "A sector that is agriculture although its name does not say so; may stand several times")) { Value = "NAME", Repeats = true },
        new("--html", new("Ghi một trang HTML vào tệp này", "Write an HTML page to this file")) { Value = "OUT", IsOutput = true },
        .. CommonToolOptions.OfTables,
    ];

    public override int Run(CommandRun run)
    {
        using TableInput? input = TableInput.Open(run, Columns, Name);
        if (input is null)
            return ExitCode.BadInput;
        OutputFile? page = run.OpenOutput("--html");
        var table = new StructureTable(run, new StructureEntries(run, run.Given.Get("--total")).Read(input));
        var results = new StructureResults(table, run);
        foreach (StructurePeriod period in results.Periods.Where(p => p.Problem is not null))
        {
            Judging.ClaimCheck check = period.Problem!;
            run.Problems.Write(new(Severity.Doubt, check.Code, period.Input.First.Source.Line, 1, "value",
                period.Examined.Sum.Value.ToString(CultureInfo.InvariantCulture), check.Reason));
            run.Problems.Ask(ExitCode.CheckFailed);
        }

        if (results.Apart.Count > 0)
        {
            run.Problems.Note(ToolErrorCodes.ReadAs, 0, 0, "period", null, new(
                $"Các kỳ khác loại không so sánh với nhau (như {string.Join("; ", results.Apart.Select(p => p.In(Language.Vietnamese)))}).",
                "Periods of different kinds are not compared with each other (such as "
                    + $"{string.Join("; ", results.Apart.Select(p => p.In(Language.English)))})."));
        }

        if (run.Options.Table is not null)
        {
            run.Problems.Note(ToolErrorCodes.ReadAs, 0, 0, "value", null, results.AreShares
                ? new("Đọc là tỷ trọng đã in.", "Read as printed shares.") : new("Đọc là giá trị.", "Read as values."));
        }

        var text = new StructureText(results, run);
        if (page is not null)
        {
            using var html = new StringWriter(CultureInfo.InvariantCulture);
            text.Write(Renderer.For(run, "page", html, run.Say("Cơ cấu kinh tế", "Economic structure")));
            page.Write(html.ToString());
        }

        if (run.Options.Json)
            run.Console.Out.Write(StructureJson.Write(results, run.Presentation));
        else
            text.Write(Renderer.For(run, run.Options.Table, run.Console.Out, run.Say("Cơ cấu kinh tế", "Economic structure")));
        return ExitCode.Done;
    }
}
