using System.Runtime.CompilerServices;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Classify;
using BacKan.Indicators.Tool.Eligible;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan eligible</c>: proposals for titles and forms, each under the law of its day, however many there are.</summary>
internal sealed class EligibleCommand : ToolCommand
{
    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(80, () => new EligibleCommand());

    public override string Name => "eligible";

    public override BilingualText Summary =>
        new("Xét hồ sơ đề nghị danh hiệu thi đua, hình thức khen thưởng theo luật của ngày đề nghị; chỉ là ý kiến tham mưu",
        "Judge proposals for emulation titles and commendations under the law of their day; advice only");

    public override BilingualText File => new("tệp JSON: một hồ sơ, một mảng, hoặc mỗi dòng một hồ sơ; - là đầu vào chuẩn",
        "JSON: one proposal, an array, or one a line; - is standard input");

    public override string Example => "backan eligible proposals.json --on 2024-12-20 --explain";

    public override IReadOnlyList<ToolOption> Options { get; } =
    [
        new("--on", new("Ngày đề nghị của hồ sơ không ghi \"on\", 2024-12-20",
            "The day of proposals that do not say \"on\", 2024-12-20")) { Value = "DATE", IsDay = true },
        new("--explain", new("In đủ căn cứ, dữ kiện, từng tiêu chuẩn và kết luận",
            "Print the basis, the data, every condition and the conclusion")),
        CommonToolOptions.Json, CommonToolOptions.Table, CommonToolOptions.Language, CommonToolOptions.Bom, CommonToolOptions.SafeCells,
            CommonToolOptions.HideValues, CommonToolOptions.Template, CommonToolOptions.Help,
    ];

    public override string Template => """
        {
          "id": "A", "title": "CSTDCS", "recipient": "individual", "on": "2024-12-20",
          "candidate": {
            "proposed_year": 2024, "attested": true, "group": "civil_servant",
            "years": [ { "year": 2024, "rating": "HTTNV", "months_worked": 12 } ],
            "titles": [ { "code": "LDTT", "year": 2024 } ],
            "initiatives": [ { "year": 2024, "scope": "grassroots", "recogniser": "CO_SO", "applied": true } ]
          }
        }

        """;

    public override int Run(CommandRun run)
    {
        if (run.Given.Has("--explain") && (run.Options.Json || run.Options.Table is not null))
            run.Problems.Fail(ToolErrorCodes.Usage, "--explain", null,
                new("--explain in lời giải cho người đọc; hãy bỏ --json hoặc --table (JSON đã có mọi tiêu chuẩn trong findings).",
                "--explain prints reasons for people; take out --json or --table (JSON has every condition in findings)."));
        if (run.Problems.Exit != ExitCode.Done || run.OpenInput() is not { } file)
            return ExitCode.BadInput;
        using (file)
        {
            FileForm form = FileForm.Of(file.First);
            if (form.Refusal is not null || form.IsWorkbook || file.First.Trim("\uFEFF \t\r\n"u8).IsEmpty)
            {
                run.Problems.Fail(ToolErrorCodes.Form, "$", null, form.Refusal ?? (form.IsWorkbook
                    ? new("Đây là một bảng tính hoặc tệp nén; lệnh này đọc JSON. Tệp mẫu: backan eligible --template.",
                        "This is a workbook or an archive; the command reads JSON. A file to start from: backan eligible --template.")
                    : new("Tệp rỗng; cần một hồ sơ JSON. Tệp mẫu: backan eligible --template.",
                        "The file is empty; a JSON proposal is needed. A file to start from: backan eligible --template.")));
                return ExitCode.BadInput;
            }

            using var records = new JsonRecords(file.Blocks(form.Encoding));
            return run.Given.Has("--explain") ? Explained(run, records) : Listed(run, records, file);
        }
    }

    private static int Explained(CommandRun run, JsonRecords records)
    {
        Renderer renderer = Renderer.For(run, form: null, run.Console.Out, "");
        return Judge(run, records, null, answer => renderer.Paragraph(
            $"{Shown.Of(answer.Id)}: {answer.Proposal.Title.NameOn(answer.Proposal.On).In(run.Language)}\n"
                + $"{answer.Advice.Explain().In(run.Language)}\n"));
    }

    private static int Listed(CommandRun run, JsonRecords records, InputFile file)
    {
        var output = new AnswerWriter<EligibleAnswer>(run, EligibleColumns.In(run.Language),
            run.Say("Ý kiến về hồ sơ khen thưởng", "Advice on proposals"));
        int exit = Judge(run, records, file, output.Write);
        output.End(EligibilityAdvice.Nature.In(run.Language) + ".");
        return exit;
    }

    private static int Judge(CommandRun run, JsonRecords records, InputFile? file, Action<EligibleAnswer> write)
    {
        IEligibility eligibility = Library.Services.Get<IEligibility>();
        var progress = new ProgressBar(run.Console);
        run.Problems.BeforeLine = progress.Clear;
        LocalDate? on = run.Given.Day("--on");
        int exit = ExitCode.Done;
        long count = 0;
        var seen = new IdRegister();
        foreach (JsonRecord record in records.Read())
        {
            progress.Report(++count, file?.Progress);
            try
            {
                if (Read(run, record, on) is not { } entry)
                    continue;
                SayTwice(run, record, entry, seen);
                exit = Math.Max(exit, One(run, record, entry, eligibility, write));
            }
            catch (
                Exception caught) when (caught is not (IOException or RefusedException or OutOfMemoryException or ObjectDisposedException))
            {
                run.Problems.Write(RowRun.Unexpected(record.Line, record.Column, caught));
            }
        }

        progress.Clear();
        if (records.IsOpen)
            run.Problems.Fail(ErrorCodes.ReportMalformed, "$", null,
                new("Mảng chưa đóng bằng ]; các hồ sơ đọc được vẫn được trả lời.",
                "The array is not closed with ]; the proposals that could be read are answered."));
        return exit;
    }

    // One person may be proposed for several titles; the same proposal twice is hardly meant.
    private static void SayTwice(CommandRun run, JsonRecord record, ProposalEntry entry, IdRegister seen)
    {
        string key = FormattableString.Invariant($"{entry.Id}\n{entry.Proposal.Title.Code}\n{entry.Proposal.On:uuuu-MM-dd}");
        if (seen.Add(key, record.Line).Same is { } first)
            run.Problems.Write(new(Severity.Doubt, ToolErrorCodes.SameId, record.Line, record.Column, "$.id", entry.Id, new(
                FormattableString.Invariant($"Hồ sơ này đã có ở dòng {first}: cùng mã, cùng danh hiệu, cùng ngày; vẫn được trả lời."),
                FormattableString.Invariant(
                    $"This proposal stands on line {first} already, with the same id, title and day; answered all the same."))));
    }

    private static ProposalEntry? Read(CommandRun run, JsonRecord record, LocalDate? on)
    {
        ValueReading<ProposalEntry> reading = ProposalEntry.Read(record.Utf8.Span, on);
        if (reading.TryGet(out ProposalEntry? entry))
            return entry;

        // Places are those of the file: of the record in its other form only what is wrong with it counts.
        HashSet<string>? wrong = null;
        if (ProposalShape.Of(record.Utf8.Span) is var (shaped, unused))
        {
            ValueReading<ProposalEntry> again = ProposalEntry.Read(shaped, on);
            if (again.TryGet(out entry))
            {
                if (unused.Count > 0)
                    run.Problems.Note(ToolErrorCodes.ReadAs, record.Line, record.Column, "$.candidate", null,
                        new($"Không điều nào hỏi đến {string.Join(", ", unused)}; không dùng.",
                        $"No article asks for {string.Join(", ", unused)}; not used."));
                return entry;
            }

            wrong = [.. again.Problems.Select(p => p.Place.Path)];
        }

        foreach (FileProblem problem in reading.Problems.Where(p => wrong is null || wrong.Contains(p.Place.Path)
            || !reading.Problems.Any(other => wrong.Contains(other.Place.Path))))
            Report(run, record, problem.Code, problem.Place, problem.Value, problem.Expected);
        return null;
    }

    private static int One(CommandRun run, JsonRecord record, ProposalEntry entry, IEligibility eligibility, Action<EligibleAnswer> write)
    {
        string day = FormattableString.Invariant($"{entry.Proposal.On:uuuu-MM-dd}");
        try
        {
            EligibilityAdvice advice = eligibility.Assess(entry.Proposal);
            write(new(entry.Id, entry.Proposal, advice));
            return advice.Rule is null ? ExitCode.NoLaw : ExitCode.Done;
        }
        catch (NoRuleInForceException)
        {
            Report(run, record, ErrorCodes.LawNoRuleInForce, new("$.candidate.votes", 1, 1), day, new(
                "Ngày này chưa có quy định về bỏ phiếu mà thư viện biết; hãy bỏ votes, hoặc nêu options.vote_rules.",
                    "No rule of votes is known for that day; take out votes, or name options.vote_rules."));
            return ExitCode.NoLaw;
        }
        catch (ArgumentException wrong) when (
            entry.Proposal.Routes is { Count: > 0 } routes && wrong.Message.StartsWith(nameof(Proposal.Routes), StringComparison.Ordinal))
        {
            Report(run, record, ErrorCodes.EmulationTitle, new("$.candidate.routes_claimed", 1, 1), string.Join(", ", routes), new(
                "Điều áp dụng cho ngày này không có điểm, khoản mà hồ sơ nêu; hãy xem lại routes_claimed.",
                "The article of that day lacks a point that the dossier names; check routes_claimed."));
            return ExitCode.BadInput;
        }
        catch (ArgumentException)
        {
            Report(run, record, ErrorCodes.EmulationTitle, new("$.title", 1, 1), entry.Proposal.Title.Code, new(
                "Danh hiệu, hình thức này không có tiêu chuẩn cho đối tượng, năm hoặc dữ kiện của hồ sơ; hãy xem lại title, recipient và "
                    + "các năm.",
                "This title or form has no standard for the recipient, the year or the facts of the proposal; check title, recipient and "
                    + "the years."));
            return ExitCode.BadInput;
        }
    }

    private static void Report(CommandRun run, JsonRecord record, string code, FilePlace place, string? value, BilingualText expected) =>
        run.Problems.Write(new(
        Severity.Refused, code, record.Line + place.Line - 1, place.Line == 1 ? record.Column + place.Column - 1 : place.Column,
            place.Path, value, expected));
}
