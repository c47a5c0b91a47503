using System.Runtime.CompilerServices;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Classify;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Poverty;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan classify</c>: households of a table under a poverty standard, one by one, however many there are.</summary>
internal sealed class ClassifyCommand : ToolCommand
{
    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(50, () => new ClassifyCommand());

    public override string Name => "classify";

    public override BilingualText Summary => new("Phân loại hộ nghèo, hộ cận nghèo theo chuẩn của một ngày",
        "Classify households as poor or near-poor under the standard of a day");

    public override BilingualText File => RowsFile;

    public override string Example => "backan classify register.csv --on 2023-06-01 --out result.csv";

    public override IReadOnlyList<InputColumn> Columns => HouseholdColumns.Common;

    public override IReadOnlyList<InputColumn> ColumnsOf(Arguments given) => given.Has("--review") ? ReviewSheetReader.Columns : Columns;

    public override IReadOnlyList<ToolOption> Options { get; } =
    [
        new("--on", new("Ngày phân loại, 2023-06-01", "The day of the classification, 2023-06-01")) { Value = "DATE", IsRequired = true,
            IsDay = true },
        new("--standard", new("Mã chuẩn nghèo thay cho chuẩn của ngày đó: vn-2016-2021, hn-2022-2025 …",
            "The id of a standard instead of the day's: vn-2016-2021, hn-2022-2025 …")) { Value = "ID" },
        new("--review", new("Các hàng là Phiếu B: cột theo mã câu hỏi, hoặc tệp .json, .jsonl; chấm điểm A, B",
            "The rows are review sheets: a column for each question, or .json, .jsonl; points A and B")),
        new("--tally", new("Đếm hộ và tính tỷ lệ; không có --json thì thay cho danh sách hộ",
            "Count households and give rates; without --json in the place of the households")),
        new("--by", new("Cột để nhóm khi đếm", "The column to group by")) { Value = "COLUMN" },
        new("--out", new("Ghi CSV có mọi cột của tệp vào và kết quả của từng hộ",
            "Write CSV with every column of the input and the result of each household")) { Value = "OUT", IsOutput = true },
        .. CommonToolOptions.OfTables,
    ];

    public override int Run(CommandRun run)
    {
        LocalDate on = run.Given.Day("--on")!.Value;
        if (run.Given.Has("--review"))
            return Reviewed(run, on);
        if (StandardChoice.Of(run, on) is not { } standard)
            return ExitCode.Done;
        string? by = run.Given.Get("--by");
        using TableInput? input = TableInput.Open(run, HouseholdColumns.Of(standard), Name,
            carriesAll: run.Given.Has("--out") || by is not null);
        if (input is null)
            return ExitCode.BadInput;
        if (by is not null && !input.Header.TryTake(HouseholdColumns.Group, by))
        {
            run.Problems.Fail(ToolErrorCodes.Usage, "--by", by,
                new($"Bảng không có cột này; các cột: {Names(input)}.", $"The table has no such column; its columns: {Names(input)}."));
            return ExitCode.BadInput;
        }

        OutputFile? file = run.OpenOutput("--out");
        var work = new Classification(
            run, input, standard, on, file is null ? null : new RegisterWriter(run, input, file, Classification.Results));
        work.Run();
        return ExitCode.Done;
    }

    private static int Reviewed(CommandRun run, LocalDate on)
    {
        if (!run.Given.Has("--standard"))
            return ReviewClassification.Run(run, on);
        run.Problems.Fail(ToolErrorCodes.Usage, "--standard", null, new("--standard không dùng cùng --review: phiếu theo chuẩn của ngày.",
            "--standard does not go with --review: a sheet is judged by the standard of its day."));
        return ExitCode.BadInput;
    }

    private static string Names(TableInput input) => string.Join(", ", input.Header.Names.Take(50).Select(n => Shown.Of(n.Trim(), 40)));
}
