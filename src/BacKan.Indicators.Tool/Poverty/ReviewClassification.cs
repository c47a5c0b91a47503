using BacKan.Indicators.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Classify;
using BacKan.Indicators.Tool.Eligible;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;
using FluentValidation;
using NodaTime;

namespace BacKan.Indicators.Tool.Poverty;

/// <summary><c>backan classify --review</c>: review sheets, a row or a JSON object each, scored by the form of their day.</summary>
internal sealed class ReviewClassification
{
    private readonly CommandRun run;
    private readonly LocalDate on;
    private readonly IPovertyClassifier classifier = Library.Services.Get<IPovertyClassifier>();
    private readonly IValidator<ReviewSheet> validator = Library.Services.Get<IValidator<ReviewSheet>>();
    private readonly Tally? tally;
    private readonly HouseholdIds ids;
    private AnswerWriter<ReviewResult>? answers;

    private ReviewClassification(CommandRun run, LocalDate on)
    {
        (this.run, this.on) = (run, on);

        // Every day that has a form has the one standard that the form serves.
        tally = run.Given.Has("--tally") || run.Given.Has("--by") ? new(ClassOn(on), on) : null;
        ids = new(isCounted: tally is not null);
    }

    private static BilingualText NoForm { get; } = new(
        "Thư viện có phiếu rà soát của các ngày từ 1/1/2022 đến 31/12/2026.",
            "The library holds the form of the days from 2022-01-01 to 2026-12-31.");

    private static bool IsJson(string file) => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    public static int Run(CommandRun run, LocalDate on)
    {
        bool isJson = IsJson(run.FileName);
        foreach (string option in new[] { "--by", "--out" }.Where(o => isJson && run.Given.Has(o)))
            run.Problems.Fail(ToolErrorCodes.Usage, option, null,
                new($"{option} cần một bảng; tệp JSON không có cột.", $"{option} needs a table; a JSON file has no columns."));
        if (run.Problems.Exit != ExitCode.Done)
            return ExitCode.BadInput;
        if ((!isJson || run.Given.Has("--tally")) && !ReviewForm.National.TryOn(on, out _))
        {
            run.Problems.Fail(ErrorCodes.LawNoRuleInForce, "--on", run.Given.Get("--on"), NoForm);
            return ExitCode.NoLaw;
        }

        var work = new ReviewClassification(run, on);
        return isJson ? work.Records() : work.Table();
    }

    private static Enactment<PovertyStandard> ClassOn(LocalDate on) => PovertyStandards.National.On(on);

    private int Table()
    {
        string? by = run.Given.Get("--by");
        using TableInput? input = TableInput.Open(run, ReviewSheetReader.Columns, "classify --review",
            carriesAll: by is not null || run.Given.Has("--out"));
        if (input is null)
            return ExitCode.BadInput;
        if (by is not null && !input.Header.TryTake(HouseholdColumns.Group, by))
        {
            string names = string.Join(", ", input.Header.Names.Take(50).Select(n => Shown.Of(n.Trim(), 40)));
            run.Problems.Fail(ToolErrorCodes.Usage, "--by", by,
                new($"Bảng không có cột này; các cột: {names}.", $"The table has no such column; its columns: {names}."));
            return ExitCode.BadInput;
        }

        RegisterWriter? register = run.OpenOutput("--out") is { } file ? new(run, input, file, ReviewAnswerColumns.Results) : null;
        Begin();
        foreach (InputRow row in input.Rows())
        {
            ReviewResult? result = null;
            if (row.Problem is null && !RowRun.One(run, row, () => result = Answer(row)))
                result = null;
            if (result is null)
                tally?.LeaveOut();
            register?.Write(row, result is null ? null : ReviewAnswerColumns.Cells(result, run.Language));
        }

        End();
        register?.End();
        return ExitCode.Done;
    }

    private ReviewResult? Answer(InputRow row)
    {
        var cells = new RowCells(run, row);
        ReviewSheet? sheet = ReviewSheetReader.Read(cells, on, run.FileName);
        if (sheet is not null && Wrong(sheet) is { } wrong)
            cells.Refuse(wrong.Code, row[wrong.Key] is null ? "id" : wrong.Key, wrong.Words);
        ReviewResult? result = null;
        if (sheet is not null && cells.IsGood)
        {
            result = classifier.Score(sheet);
            bool isNew = ids.IsNew(sheet.Id!, row.Line, (severity, words) => cells.Say(severity, ToolErrorCodes.SameId, "id", words));
            Take(result, row.Text(HouseholdColumns.Group) ?? "", isNew);
        }

        cells.WriteProblems();
        return result;
    }

    private int Records()
    {
        if (run.OpenInput() is not { } file)
            return ExitCode.BadInput;
        using (file)
        {
            int exit = ExitCode.Done;
            using var records = new JsonRecords(file.Blocks(FileForm.Of(file.First).Encoding));
            Begin();
            foreach (JsonRecord record in records.Read())
                exit = Math.Max(exit, Record(record));
            End();
            return exit;
        }
    }

    private int Record(JsonRecord record)
    {
        void Say(Shell.Severity severity, string code, string? value, BilingualText words) =>
            run.Problems.Write(new(severity, code, record.Line, record.Column, "$", value, words));
        ValueReading<ReviewSheet> reading = ValueJson.Read<ReviewSheet>(record.Utf8.Span);
        foreach (FileProblem problem in reading.Problems)
        {
            // On the record's first line a column counts from where the record begins.
            int column = problem.Place.Line == 1 ? record.Column + problem.Place.Column - 1 : problem.Place.Column;
            run.Problems.Write(new(Shell.Severity.Refused, problem.Code, record.Line + problem.Place.Line - 1, column,
                problem.Place.Path, problem.Value, problem.Expected));
        }

        int exit = ExitCode.Done;
        if (!reading.TryGet(out ReviewSheet? sheet))
        {
            tally?.LeaveOut();
        }
        else if (!ReviewForm.National.TryOn(sheet.On, out _))
        {
            exit = ExitCode.NoLaw;
            Say(Shell.Severity.Refused, ErrorCodes.LawNoRuleInForce, sheet.Id, NoForm);
            tally?.LeaveOut();
        }
        else if (Wrong(sheet) is { } wrong)
        {
            Say(Shell.Severity.Refused, wrong.Code, sheet.Id, wrong.Words);
            tally?.LeaveOut();
        }
        else
        {
            bool isNew = sheet.Id is not { } id
                || ids.IsNew(id, record.Line, (severity, words) => Say(severity, ToolErrorCodes.SameId, id, words));
            Take(classifier.Score(sheet), "", isNew);
        }

        return exit;
    }

    private void Begin()
    {
        if (tally is not null && run.Options.Json)
            run.Console.Out.Write("{\"households\":");
        if (tally is null || run.Options.Json)
            answers = new(run, ReviewAnswerColumns.In(run.Language), run.Say("Phân loại theo Phiếu B", "Classification by form B"));
    }

    private void Take(ReviewResult result, string group, bool isNew)
    {
        answers?.Write(result);
        if (isNew)
            tally?.Add(group, result.Class is null ? DeterminationKind.Unknown : DeterminationKind.Decided, result.Class);
        else
            tally?.CountTwice();
    }

    private void End()
    {
        answers?.End();
        tally?.Write(run);
    }

    // The column is the last part of the path, "$.answers.workers".
    private (string Code, string Key, BilingualText Words)? Wrong(ReviewSheet sheet) =>
        validator.Validate(sheet).Errors is [var first, ..]
            ? (first.ErrorCode, first.PropertyName[(first.PropertyName.LastIndexOf('.') + 1)..], (BilingualText)first.CustomState)
            : null;
}
