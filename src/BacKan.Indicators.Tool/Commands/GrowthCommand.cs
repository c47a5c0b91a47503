using System.Runtime.CompilerServices;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Growths;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan growth</c>: the growth of every row of a table, however long.</summary>
internal sealed class GrowthCommand : ToolCommand
{
    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(30, () => new GrowthCommand());

    public override string Name => "growth";

    public override BilingualText Summary => new("So sánh kỳ này với kỳ trước theo từng dòng: tăng giảm, chênh lệch, gấp bao nhiêu lần",
        "Compare each row's number with an earlier one: growth, difference, times");

    public override BilingualText File => RowsFile;

    public override string Example => "backan growth years.csv --numbers vi";

    public override IReadOnlyList<InputColumn> Columns { get; } =
    [
        new("indicator", new("tên chỉ tiêu", "the name of the indicator")) { IsRequired = true,
            Names = ["chỉ tiêu", "tên chỉ tiêu", "nội dung"], Samples = ["Sản lượng lương thực có hạt", "Tỷ lệ hộ nghèo"] },
        new("current", new("số kỳ này, cũng >500 hoặc ~4; trống hoặc … là chưa có, dấu gạch là không phát sinh (0)",
            "the number, also >500 or ~4; empty or … is missing, a dash did not occur (0)")) { IsRequired = true,
            Names = ["kỳ này", "kỳ báo cáo", "năm nay", "thực hiện", "thực hiện kỳ này"], Samples = ["4785", "2.43"] },
        new("previous", new("số kỳ trước hoặc cùng kỳ", "the number compared with")) { IsRequired = true,
            Names = ["kỳ trước", "cùng kỳ", "năm trước", "cùng kỳ năm trước", "thực hiện kỳ trước"], Samples = ["4350", "3.35"] },
        new("stated", new("tốc độ tăng đã công bố (%), với tỷ lệ là số điểm %; để kiểm tra",
            "the growth that a report gives in percent, of rates in points; to be checked")) { Names = ["công bố", "đã công bố", "tăng",
            "tốc độ tăng", "tăng giảm"], Samples = ["10", ""] },
        new("unit", new("đơn vị tính; %, ‰ và lần là tỷ lệ, so sánh bằng điểm",
            "the unit of measure; rates (%, ‰, lần) are compared in points")) { Names = ["đơn vị", "đơn vị tính", "ĐVT"],
            Samples = ["tấn", "%"] },
    ];

    public override IReadOnlyList<ToolOption> Options => CommonToolOptions.OfTables;

    public override int Run(CommandRun run)
    {
        using TableInput? input = TableInput.Open(run, Columns, Name);
        if (input is null)
            return ExitCode.BadInput;
        int exit = ExitCode.Done;
        var output = new AnswerWriter<GrowthAnswer>(run, Answers(run.Presentation), run.Say("Tăng, giảm so với kỳ trước", "Growth"));
        RowRun.Run(run, input, output, cells =>
        {
            GrowthAnswer? answer = GrowthReader.Answer(cells);
            if (answer?.Stated == ClaimVerdict.Inconsistent)
                exit = ExitCode.CheckFailed;
            return answer;
        });
        output.End(Words.Rounded(run.Presentation));
        return exit;
    }

    // A ratio has two decimals more than a percent, so that both say the same.
    private static Presentation OfRatios(Presentation p) => p.With(p.Decimals + 2);

    private static AnswerColumn<GrowthAnswer>[] Answers(Presentation p) =>
    [
        new("indicator", new("Chỉ tiêu", "Indicator"), (r, _) => r.Indicator, (json, r) => json.Text(r.Indicator)),
        new("percent", new("Tăng, giảm %", "Growth %"), (r, _) => Words.Range(r.Result.PercentRange, p), (json, r) =>
            json.Number(r.Result.ExactPercent is { } percent ? p.Round(percent) : null)) { IsNumber = true },
        new("difference", new("Chênh lệch", "Difference"), (r, _) => r.Result.Difference is { } gap ? Words.Gap(gap, r.Unit, p) : "",
            (json, r) => json.Number(r.Result.Difference?.Exact.ToNearestDecimal())) { IsNumber = true },
        new("ratio", new("Gấp (lần)", "Times"), (r, _) => Words.Range(r.Result.RatioRange, OfRatios(p)), (json, r) =>
            json.Number(r.Result.Ratio is { } ratio ? OfRatios(p).Round(ratio) : null)) { IsNumber = true },
        new("reason", null, null, (json, r) => json.Text(r.Result.Absence?.ToString())),
        new("statedVerdict", new("Công bố", "Stated"), (r, _) => r.Stated is { } stated ? Words.Of(stated, p.Language) : "", (json, r) =>
            json.Text(r.Stated?.ToString())) { ToneOf = r => Words.ToneOf(r.Stated) },
        new("note", new("Ghi chú", "Note"), (r, _) => string.Join(
            ' ', new[] { r.Result.Reason?.In(p.Language), r.Note }.Where(n => n is not null)),
            (json, r) => json.Text(r.Note)),
    ];
}
