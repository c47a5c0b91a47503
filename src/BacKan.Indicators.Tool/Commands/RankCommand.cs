using System.Runtime.CompilerServices;
using BacKan.Indicators.Emulation.Blocs;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan rank</c>: the members of an emulation bloc by points, its flags and its acclaimed leader.</summary>
internal sealed class RankCommand : ToolCommand
{
    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(84, () => new RankCommand());

    public override string Name => "rank";

    public override BilingualText Summary => new("Xếp hạng cụm, khối thi đua theo điểm; số cờ, đơn vị được suy tôn; hội nghị quyết định",
        "Rank an emulation bloc by points, with its flags and its acclaimed leader; the meeting decides");

    public override BilingualText File => RowsFile;

    public override string Example => "backan rank bloc.csv --flags 2 --on 2022-01-10";

    public override IReadOnlyList<InputColumn> Columns { get; } =
    [
        new("unit", new("tên đơn vị, mỗi đơn vị một dòng", "the name of the unit, one a row")) { IsRequired = true,
            Names = ["đơn vị", "tên đơn vị"], Samples = ["Phường A", "Phường B", "Xã C"] },
        new("score", new("điểm được chấm, không phải điểm tự chấm", "the points it was given, not those it gave itself"))
            { IsRequired = true, Names = ["điểm", "tổng điểm", "điểm chấm"], Samples = ["96", "98.5", "96"] },
        new("bonus", new("điểm thưởng", "bonus points")) { Names = ["điểm thưởng", "thưởng"], Samples = ["2", "", ""] },
        new("penalty", new("điểm trừ, ghi số dương", "points taken away, as a positive number")) { Names = ["điểm trừ", "trừ"],
            Samples = ["", "0.5", ""] },
        new("barred", new("lý do không được xét cờ, suy tôn", "why it can get no flag nor be acclaimed")) { Names = ["không xét",
            "lý do không xét"] },
        new("women", new("tỷ lệ nữ (%), để xét ưu tiên khi bằng điểm", "the share of women in percent, for the preference among equals"))
            { Names = ["tỷ lệ nữ", "nữ"] },
    ];

    public override IReadOnlyList<ToolOption> Options { get; } =
    [
        new("--flags", new("Số cờ của khối", "The number of flags of the bloc")) { Value = "N" },
        new("--acclaimed", new("Đơn vị được hội nghị suy tôn dẫn đầu", "The unit that the meeting acclaimed leader")) { Value = "UNIT" },
        new("--reason", new("Lý do suy tôn đơn vị không đứng đầu về điểm", "Why another than the first by points was acclaimed"))
            { Value = "TEXT" },
        new("--on", new("Ngày họp, để xét ưu tiên tập thể nữ, 2022-01-10",
            "The day of the meeting, for the preference among equals, 2022-01-10")) { Value = "DATE", IsDay = true },
        .. CommonToolOptions.OfTables.Where(o => o != CommonToolOptions.Decimals),
    ];

    public override int Run(CommandRun run)
    {
        int? flags = run.Given.Get("--flags") is { } text ? NumberCell.Whole(text, null, 0) : null;
        if (run.Given.Has("--flags") && flags is null)
            run.Problems.Fail(ToolErrorCodes.Usage, "--flags", run.Given.Get("--flags"),
                new("--flags cần một số nguyên từ 0 trở lên.", "--flags needs a whole number, 0 or more."));
        if (run.Given.Has("--reason") && !run.Given.Has("--acclaimed"))
            run.Problems.Fail(ToolErrorCodes.Usage, "--reason", null,
                new("--reason đi cùng --acclaimed.", "--reason goes with --acclaimed."));
        if (run.Problems.Exit != ExitCode.Done)
            return ExitCode.BadInput;
        using TableInput? input = TableInput.Open(run, Columns, Name);
        if (input is null)
            return ExitCode.BadInput;
        List<BlocMember> members = Members(run, input);
        bool isWhole = run.Problems.Count(Severity.Refused) == 0;
        LocalDate? on = run.Given.Day("--on");

        // A unit whose row cannot be used may stand anywhere: without it nobody has a rank.
        BlocMember[] all = isWhole ? [.. members] : [.. members, new("\uFFFD")];
        var bloc = new EmulationBloc(run.FileName, on?.Year ?? 1, all)
        {
            Flags = flags, Acclaimed = run.Given.Get("--acclaimed"), AcclaimedBecause = run.Given.Get("--reason"),
        };
        BlocRanking ranking = bloc.Rank(on ?? LocalDate.MinIsoValue);
        var output = new AnswerWriter<RankedMember>(run, Answers(), run.Say("Xếp hạng thi đua", "Ranking of the bloc"));
        foreach (RankedMember member in ranking.Members.Where(m => members.Contains(m.Member)))
            output.Write(member);
        IReadOnlyList<BlocCheck> checks = isWhole
            ? ranking.Checks
            : [.. ranking.Checks.Where(c => !string.Equals(c.Id, "points", StringComparison.Ordinal))];
        string[] said = [.. checks.Select(c => Sentence(c, run.Language))];
        output.End(said);
        Say(run, checks, isWhole, members);
        return isWhole && members.Count > 0 && ranking.Outcome == Outcome.NotMet ? ExitCode.CheckFailed : ExitCode.Done;
    }

    private static List<BlocMember> Members(CommandRun run, TableInput input)
    {
        List<BlocMember> members = [];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (InputRow row in input.Rows())
        {
            if (row.Problem is not null)
                continue;
            var cells = new RowCells(run, row);
            RowRun.One(run, row, () =>
            {
                string? unit = cells.Needed("unit", new("tên đơn vị", "the name of the unit"));
                decimal? score = WholeCells.Exact(cells, "score"), bonus = WholeCells.Exact(cells, "bonus"),
                    penalty = WholeCells.Exact(cells, "penalty");
                Percentage? women = WholeCells.Percent(cells, "women");
                foreach ((string key, decimal? points) in new[] { ("score", score), ("bonus", bonus), ("penalty", penalty) })
                {
                    if (points < 0m)
                        cells.Refuse(ErrorCodes.FigureNumber, key, new("Cần số điểm từ 0 trở lên.", "Give 0 points or more."));
                }

                if (unit is not null && !names.Add(unit))
                    cells.Refuse(ToolErrorCodes.SameId, "unit", new("Tên đơn vị đã có ở dòng trên.", "The name stands in a row above."));
                cells.DoubtTotal("unit");
                cells.DoubtThreeDecimals("score");
                if (cells.IsGood)
                    members.Add(new(unit!)
                    {
                        Points = score is { } own ? (Fraction)own + (bonus ?? 0m) - (penalty ?? 0m) : null, Women = women,
                        BarredBecause = cells.Text("barred"),
                    });
                cells.WriteProblems();
            });
        }

        return members;
    }

    // A table of cells alone and JSON hold no sentences: what is left to people is said beside them.
    private static void Say(CommandRun run, IReadOnlyList<BlocCheck> checks, bool isWhole, List<BlocMember> members)
    {
        if (!isWhole)
            run.Problems.Note(ToolErrorCodes.Total, 0, 0, "score", null, new(
                "Có dòng không dùng được nên không đơn vị nào có thứ hạng.",
                "Some rows cannot be used, so that no unit has a rank."));
        if (members.Any(m => m.Women is not null) && !run.Given.Has("--on"))
            run.Problems.Note(ToolErrorCodes.ReadAs, 0, 0, "--on", null, new(
                "Chưa có --on nên chưa xét ưu tiên tập thể nữ.", "Without --on the preference among equals is not looked at."));
        if (!run.Options.Json && run.Options.Table is not "csv")
            return;
        foreach (BlocCheck check in checks.Where(c => c.Outcome != Outcome.Met || c.Citation is not null))
            run.Problems.Note(ToolErrorCodes.Doubtful, 0, 0, "$", null, run.Options.HideValues
                ? Nameless(check)
                : new(Sentence(check, Language.Vietnamese), Sentence(check, Language.English)));
    }

    private static BilingualText Nameless(BlocCheck check) => check.Id switch
    {
        "points" => new("Chưa có điểm của mọi đơn vị.", "The points of some units are not known."),
        "flags" => new("Có đơn vị bằng điểm ở cờ cuối.", "Some units are equal at the last flag."),
        _ => new("Đơn vị được suy tôn cần xem lại.", "Look again at the acclaimed unit."),
    };

    private static string Sentence(BlocCheck check, Language l) =>
        Shown.Of(check.Words.In(l), 1_000) + (check.Citation is { } basis ? $" ({basis.In(l)})." : ".");

    private static AnswerColumn<RankedMember>[] Answers() =>
    [
        new("unit", new("Đơn vị", "Unit"), (r, _) => r.Member.Name, (json, r) => json.Text(r.Member.Name)),
        new("total", new("Tổng điểm", "Total"), (r, l) => Total(r) is { } total ? Presentation.In(l).Number(total) : "", (json, r) =>
            json.Number(Total(r))) { IsNumber = true },
        new("rank", new("Thứ hạng", "Rank"), (r, l) => r.Rank is { } rank ? Presentation.In(l).Number((decimal)rank) : "", (json, r) =>
            json.Number(r.Rank)) { IsNumber = true },
        new("tied", new("Bằng điểm", "Tied"), (r, l) => r.IsTied ? Yes(l) : "", (json, r) => json.YesNo(r.Rank is null ? null : r.IsTied)),
        new("leading", new("Dẫn đầu", "Leading"), (r, l) => r.IsLeading ? Yes(l) : "", (json, r) =>
            json.YesNo(r.IsLeading || r.Rank is not null ? r.IsLeading : null))
            { ToneOf = r => r.IsLeading ? Tone.Good : Tone.None },
        new("flagged", new("Cờ theo điểm", "Flag by points"), (r, l) => r.IsFlagged switch
            {
                Outcome.Met => Yes(l),
                Outcome.NeedsJudgement => l == Language.Vietnamese ? "bằng điểm ở cờ cuối" : "equal at the last flag",
                Outcome.NotMet => l == Language.Vietnamese ? "không" : "no",
                _ => "",
            },
            (json, r) => json.YesNo(r.IsFlagged switch { Outcome.Met => true, Outcome.NotMet => false, _ => null }))
            { ToneOf = r => r.IsFlagged switch { Outcome.Met => Tone.Good, Outcome.NeedsJudgement => Tone.Warn, _ => Tone.None } },
        new("barred", new("Không xét", "Barred"), (r, _) => r.Member.BarredBecause ?? "", (json, r) => json.Text(r.Member.BarredBecause)),
    ];

    private static decimal? Total(RankedMember member) =>
        member.Total is { } total && total.TryToDecimal(out decimal number) ? number : null;

    private static string Yes(Language l) => l == Language.Vietnamese ? "có" : "yes";
}
