using System.Runtime.CompilerServices;
using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Attain;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan attain</c>: the attainment of every row of a table, however long.</summary>
internal sealed class AttainCommand : ToolCommand
{
    private static readonly string Methods = string.Join(", ", AttainmentMethods.Codes);

    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(20, () => new AttainCommand());

    public override string Name => "attain";

    public override BilingualText Summary => new("Tính mức độ hoàn thành của từng chỉ tiêu trong bảng",
        "Compute the attainment of every target of a table");

    public override BilingualText File => RowsFile;

    public override string Example => "backan attain plan.csv --json";

    public override IReadOnlyList<InputColumn> Columns { get; } =
    [
        new("indicator", new("tên chỉ tiêu", "the name of the indicator")) { IsRequired = true,
            Names = ["chỉ tiêu", "tên chỉ tiêu", "nội dung"],
            Samples = ["Sản lượng lương thực có hạt", "Tỷ lệ hộ nghèo", "Tỷ lệ che phủ rừng", "Trở thành thành phố"] },
        new("sense", new($"chiều của chỉ tiêu: {SenseWords.CodesIn(Language.Vietnamese)}",
            $"the sense: {SenseWords.CodesIn(Language.English)}")) { IsRequired = true, Names = ["chiều", "loại chỉ tiêu", "yêu cầu"],
            Samples = ["at-least", "reduce-to", "between", "done-by"] },
        new("target", new("kế hoạch; 33..34 cho khoảng, % cho tăng trưởng, ngày cho thời hạn, lời cho chỉ tiêu bằng lời",
            "the plan; 33..34 for a range, % for growth, a day for a deadline, words for a target in words")) { IsRequired = true,
            Names = ["kế hoạch", "KH", "mục tiêu", "chỉ tiêu kế hoạch", "KH năm"], Samples = ["4350", "3.10", "33..34", "2015-12-31"] },
        new("actual", new(
            "thực hiện, cũng >500, ~4, 61..62 hoặc lời như xuất siêu; trống hoặc … là chưa có, dấu gạch là không phát sinh (0)",
            "the figure, also >500, ~4, 61..62 or words (xuất siêu); empty or … is missing, a dash did not occur (0)")) { IsRequired = true,
            Names = ["thực hiện", "TH", "ƯTH", "ước thực hiện", "kết quả", "thực hiện năm"],
            Samples = ["4785", "2.43", "33.5", "2015-03-11"] },
        new("base", new("gốc để giảm hoặc tăng", "what is reduced or grows")) { Names = ["gốc", "năm gốc", "cùng kỳ", "năm trước",
            "thực hiện năm trước"], Samples = ["", "3.35", "", ""] },
        new("unit", new("đơn vị tính", "the unit of measure")) { Names = ["đơn vị", "đơn vị tính", "ĐVT"],
            Samples = ["tấn", "%", "%", ""] },
        new("stated", new("tỷ lệ đã công bố, để kiểm tra", "the percent that a report gives, to be checked")) { Names = ["công bố",
            "đã công bố", "tỷ lệ công bố", "% KH", "đạt"], Samples = ["110", "", "", ""] },
        new("method", new($"phương pháp: {Methods}", $"the method: {Methods}")) { Names = ["phương pháp", "cách tính"],
            Samples = ["", "reduction-achieved", "", ""] },
        new("better", new("với khoảng: higher, lower hoặc neither (cao hơn, thấp hơn, không bên nào tốt hơn)",
            "of ranges: higher, lower or neither")) { Names = ["tốt hơn", "chiều tốt", "hướng tốt"], Samples = ["", "", "higher", ""] },
    ];

    public override IReadOnlyList<ToolOption> Options { get; } =
    [
        new("--method", new($"Phương pháp cho các dòng không nêu riêng và hợp với nó: {Methods}",
            $"The method of rows that name none and that it fits: {Methods}")) { Value = "M", Allowed = AttainmentMethods.Codes },
        .. CommonToolOptions.OfTables,
    ];

    public override int Run(CommandRun run)
    {
        using TableInput? input = TableInput.Open(run, Columns, Name);
        if (input is null)
            return ExitCode.BadInput;
        int exit = ExitCode.Done;
        var reader = new AttainReader(
            Library.Services.Get<IAttainmentCalculator>(),
            AttainmentMethods.TryParse(run.Given.Get("--method"), out AttainmentMethod usual) ? usual : null);
        var output = new AnswerWriter<AttainAnswer>(
            run, Answers(run.Presentation), run.Say("Mức độ hoàn thành chỉ tiêu", "Attainment of targets"));
        RowRun.Run(run, input, output, cells =>
        {
            AttainAnswer? answer = reader.Answer(cells);
            if (answer?.Stated == ClaimVerdict.Inconsistent)
                exit = ExitCode.CheckFailed;
            return answer;
        });
        output.End(Words.Rounded(run.Presentation));
        if (run.Given.Get("--method") is { } method && !reader.IsUsualFitting)
            run.Problems.Note(ToolErrorCodes.ReadAs, 0, 0, "--method", method, new(
                "Phương pháp này không hợp với hàng nào, hoặc mọi hàng đã nêu phương pháp riêng.",
                "This method fits no row, or every row names its own."));
        return exit;
    }

    private static AnswerColumn<AttainAnswer>[] Answers(Presentation p) =>
    [
        new("indicator", new("Chỉ tiêu", "Indicator"), (r, _) => r.Indicator, (json, r) => json.Text(r.Indicator)),
        new("status", new("Kết quả", "Status"), (r, _) => Words.Of(r.Result.Status, p.Language), (json, r) =>
            json.Text(r.Result.Status.ToString())) { ToneOf = r => Words.ToneOf(r.Result.Status) },
        new(
            "percent", new("Tỷ lệ %", "Percent"), (r, _) => r.Result.PercentRange is null ? "" : r.Result.ToText(p, withSign: false),
            (json, r) =>
            json.Number(Point(r.Result.PercentRange, p))) { IsNumber = true },
        new("percentRange", null, null, (json, r) => Range(json, r.Result.PercentRange, p)),
        new("absence", null, null, (json, r) => json.Text(r.Result.Absence?.ToString())),
        new(
            "method", new("Phương pháp", "Method"), (r, _) => r.Result.Method is { } method ? method.Name().In(p.Language) : "",
            (json, r) =>
            json.Text(r.Result.Method?.Code())),
        new("gap", new("Chênh lệch", "Gap"), (r, _) => r.Result.Gap is { } gap ? Words.Gap(gap, r.Unit, p) : "", (json, r) =>
            json.Number(r.Result.Gap?.Exact.ToNearestDecimal())) { IsNumber = true },
        new("unit", null, null, (json, r) => json.Text(r.Unit is null && r.Result.Gap?.Unit != MeasureUnits.PercentagePoint ? null
            : r.Result.Gap?.Unit.Code ?? r.Unit)),
        new("statedVerdict", new("Công bố", "Stated"), (r, _) => r.Stated is { } stated ? Words.Of(stated, p.Language) : "", (json, r) =>
            json.Text(r.Stated?.ToString())) { ToneOf = r => Words.ToneOf(r.Stated) },
        new("note", new("Ghi chú", "Note"), (r, _) => string.Join(
            ' ', new[] { r.Result.Reason?.In(p.Language), r.Note }.Where(n => n is not null)),
            (json, r) => json.Text(r.Note)),
    ];

    private static decimal? Point(ValueRange? range, Presentation p) =>
        range is { IsPoint: true, Low: { } percent } ? p.Round(percent) : null;

    private static void Range(Utf8JsonWriter json, ValueRange? range, Presentation p)
    {
        if (range is null or { IsPoint: true })
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.Number("low", range.Low is { } low ? p.Round(low) : null);
        json.WriteBoolean("lowIncluded", range.LowIncluded);
        json.Number("high", range.High is { } high ? p.Round(high) : null);
        json.WriteBoolean("highIncluded", range.HighIncluded);
        json.WriteEndObject();
    }
}
