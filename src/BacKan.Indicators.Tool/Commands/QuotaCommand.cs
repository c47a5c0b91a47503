using System.Runtime.CompilerServices;
using BacKan.Indicators.Emulation.Quotas;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;
using BacKan.Indicators.Tool.Quotas;
using BacKan.Indicators.Tool.Shell;
using NodaTime;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan quota</c>: lists against the quota of a day, or a quota divided over units.</summary>
internal sealed class QuotaCommand : ToolCommand
{
    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(82, () => new QuotaCommand());

    private const string Largest = "largest-remainder", Quotient = "highest-quotient";

    public override string Name => "quota";

    public override BilingualText Summary => new(
        "Đối chiếu danh sách với trần, tỷ lệ danh hiệu, xếp loại của ngày; hoặc phân bổ cho đơn vị",
        "Check lists against the ceiling on a title or rating of a day, or divide it over units");

    public override BilingualText File => RowsFile;

    public override string Example => "backan quota units.csv --rule grassroots-fighter-ceiling --on 2019-12-20";

    public override IReadOnlyList<InputColumn> Columns { get; } =
    [
        new("unit", new("tên đơn vị", "the name of the unit")) { IsRequired = true, Names = ["đơn vị", "tên đơn vị", "cơ quan"],
            Samples = ["Phòng A", "Phòng B"] },
        new("base", new("số để tính tỷ lệ: người đạt lao động tiên tiến, người xếp loại hoàn thành tốt, tập thể đạt tiêu chuẩn, "
            + "số đơn vị của khối", "the number of which the share is taken: advanced workers, people rated as completed well, "
            + "collectives that meet the standard, or the units of the bloc")) { IsRequired = true, Names = ["số để tính",
            "lao động tiên tiến", "LĐTT", "hoàn thành tốt", "HTTNV", "tổng số"], Samples = ["33", "280"] },
        new("granted", new("số trong danh sách; không có: chỉ hỏi trần", "how many the list has; without it only the ceiling is asked for"))
            { Names = ["danh sách", "đề nghị", "số đề nghị", "được tặng", "CSTĐCS"], Samples = ["5", "31"] },
        new("units", new("số đơn vị trực thuộc, khi quy định hỏi", "the number of units under the body, where the rule asks for it"))
            { Names = ["số đơn vị", "đơn vị trực thuộc"] },
        new("stated", new("tỷ lệ (%) do nơi khác nêu, khi quy định dẫn tới", "the percent that another body states, where the rule leaves "
            + "it to one")) { Names = ["tỷ lệ", "tỷ lệ đảng viên"] },
        new("order", new("thứ tự khi bằng nhau, để phân bổ", "the place among equals, for an allocation"))
            { Names = ["thứ tự", "bốc thăm"] },
    ];

    public override IReadOnlyList<ToolOption> Options { get; } =
    [
        new("--rule", new("Mã của trần, xem backan rules --field emulation", "The id of the quota; see backan rules --field emulation"))
            { Value = "ID", IsRequired = true },
        new("--on", new("Ngày quyết định, 2019-12-20", "The day of the decision, 2019-12-20")) { Value = "DATE", IsDay = true,
            IsRequired = true },
        new("--allocate", new("Phân bổ trần của cả bảng cho các đơn vị: largest-remainder (số dư lớn nhất) hoặc highest-quotient "
            + "(thương số lớn nhất)", "Divide the quota of the whole table over the units: largest-remainder or highest-quotient"))
            { Value = "METHOD", Allowed = [Largest, Quotient] },
        new("--whole", new("Khi phân bổ: trần chỉ tính trên toàn bảng, không tính ở từng đơn vị",
            "In an allocation the ceiling is taken on the whole table and not on its units")),
        new("--rounding", new("Cách làm tròn khi văn bản không nêu: floor, half-up hoặc up",
            "How to round where the text does not say: floor, half-up or up")) { Value = "floor|half-up|up",
            Allowed = ["floor", "half-up", "up"] },
        .. CommonToolOptions.OfTables.Where(o => o != CommonToolOptions.Decimals),
    ];

    public override int Run(CommandRun run)
    {
        IQuotas quotas = Library.Services.Get<IQuotas>();
        string rule = run.Given.Get("--rule")!;
        LocalDate on = run.Given.Day("--on")!.Value;
        if (run.Given.Has("--whole") && !run.Given.Has("--allocate"))
            run.Problems.Fail(ToolErrorCodes.Usage, "--whole", null,
                new("--whole đi cùng --allocate.", "--whole goes with --allocate."));
        if (run.Problems.Exit != ExitCode.Done || Refusal(run, quotas, rule, on) is not { } held)
            return Math.Max(run.Problems.Exit, ExitCode.BadInput);
        if (held != ExitCode.Done)
            return held;
        using TableInput? input = TableInput.Open(run, Columns, Name);
        if (input is null)
            return ExitCode.BadInput;
        return run.Given.Get("--allocate") is { } method
            ? Allocate(run, input, quotas, rule, on, method is Largest ? QuotaMethod.LargestRemainder : QuotaMethod.HighestQuotient)
            : Check(run, input, quotas, rule, on);
    }

    // The rule, the day and the rounding are wrong for every row alike: said once. Null where the words are wrong.
    private static int? Refusal(CommandRun run, IQuotas quotas, string rule, LocalDate on)
    {
        if (quotas.Rules.FirstOrDefault(r => string.Equals(r.Id, rule, StringComparison.Ordinal)) is not { } timeline)
        {
            string[] known = [.. quotas.Rules.Select(r => r.Id)];
            string? alike = Arguments.Alike(rule, known);
            string all = string.Join(", ", known);
            run.Problems.Fail(ToolErrorCodes.Usage, "--rule", rule, new(
                $"Không có trần nào mang mã này{(alike is null ? "" : $"; có phải {alike}")}. Các mã: {all}.",
                $"There is no such quota{(alike is null ? "" : $"; did you mean {alike}")}. There are {all}."));
            return null;
        }

        try
        {
            quotas.Check(rule, new(0) { Reading = Reading(run) }, on);
            return ExitCode.Done;
        }
        catch (NoRuleInForceException)
        {
            string days = string.Join("; ", timeline.Enactments.Select(e => e.Applies.In(run.Language)));
            run.Problems.Note(ErrorCodes.LawNoRuleInForce, 0, 0, "--on", FormattableString.Invariant($"{on:uuuu-MM-dd}"), new(
                $"Ngày này trần {rule} chưa có hoặc đã hết hiệu lực; có: {days}.",
                $"The quota {rule} is not in force on that day; it is: {days}."));
            return ExitCode.NoLaw;
        }
        catch (ArgumentException)
        {
            run.Problems.Fail(ToolErrorCodes.Usage, "--rounding", run.Given.Get("--rounding"), new(
                "Văn bản của trần này không làm tròn như vậy; hãy bỏ --rounding.",
                "The text of this quota does not round so; take out --rounding."));
            return null;
        }
    }

    private static int Check(CommandRun run, TableInput input, IQuotas quotas, string rule, LocalDate on)
    {
        int exit = ExitCode.Done;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var output = new AnswerWriter<QuotaAnswer>(run, QuotaColumns.OfLists(run.Language),
            run.Say("Đối chiếu tỷ lệ", "Lists and their quota"));
        RowRun.Run(run, input, output, cells =>
        {
            string? unit = cells.Needed("unit", new("tên đơn vị", "the name of the unit"));
            int? number = WholeCells.Needed(run, cells, "base"), listed = WholeCells.Given(run, cells, "granted"),
                units = WholeCells.Given(run, cells, "units");
            Percentage? stated = WholeCells.Percent(cells, "stated");
            if (!cells.IsGood)
                return null;
            cells.DoubtTotal("unit");
            if (!names.Add(unit!))
                cells.Say(Severity.Doubt, ToolErrorCodes.SameId, "unit", new(
                    "Tên đơn vị đã có ở dòng trên; dòng này vẫn được trả lời.",
                    "The name stands in a row above; this row is answered all the same."));
            if (listed > number)
                cells.Doubt("granted", new("Danh sách nhiều hơn số để tính tỷ lệ.", "The list has more than the base."));
            QuotaCheck check = quotas.Check(
                rule, new(number!.Value) { Listed = listed, Units = units, StatedCeiling = stated, Reading = Reading(run) }, on);
            exit = Math.Max(exit, check.Applied is null ? ExitCode.NoLaw
                : check.Outcome == Outcome.NotMet ? ExitCode.CheckFailed : ExitCode.Done);
            return new(unit!, check, cells.Notes);
        });
        output.End();
        return exit;
    }

    private static int Allocate(CommandRun run, TableInput input, IQuotas quotas, string rule, LocalDate on, QuotaMethod method)
    {
        List<QuotaUnit> units = [];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (InputRow row in input.Rows())
        {
            if (row.Problem is not null)
                continue;
            var cells = new RowCells(run, row);
            RowRun.One(run, row, () =>
            {
                string? unit = cells.Needed("unit", new("tên đơn vị", "the name of the unit"));
                int? number = WholeCells.Needed(run, cells, "base"), order = WholeCells.Given(run, cells, "order");
                cells.DoubtTotal("unit");
                if (unit is not null && !names.Add(unit))
                    cells.Refuse(ToolErrorCodes.SameId, "unit", new("Tên đơn vị đã có ở dòng trên.", "The name stands in a row above."));
                if (cells.IsGood)
                    units.Add(new(unit!, number!.Value, order));
                cells.WriteProblems();
            });
        }

        // Of a table with a row that cannot be used, nobody knows the whole: nothing is divided.
        if (run.Problems.Count(Severity.Refused) > 0)
        {
            run.Problems.Fail(ToolErrorCodes.Total, "base", null, new(
                "Có dòng không dùng được nên chưa biết tổng số; không phân bổ.",
                "Some rows cannot be used, so that the whole is not known; nothing is divided."));
            return ExitCode.BadInput;
        }

        if (quotas.Rules.First(r => string.Equals(r.Id, rule, StringComparison.Ordinal)) is var timeline
            && timeline.TryOn(on, out Enactment<QuotaRule>? enactment) && enactment.Rule is { HasCeiling: true, Share: null })
        {
            run.Problems.Fail(ToolErrorCodes.Usage, "--allocate", null, new(
                "Trần này không phải một tỷ lệ của một số nên không phân bổ được.",
                "This quota is no share of a number and cannot be divided."));
            return ExitCode.BadInput;
        }

        QuotaAllocation divided = quotas.Allocate(rule, units, on, method, run.Given.Has("--whole"), Reading(run));
        if (run.Options.Json)
            run.Console.Out.Write(AllocationJson.Write(divided, run.Language));
        else
            Table(run, divided);
        return divided.Total.Applied is null ? ExitCode.NoLaw : ExitCode.Done;
    }

    private static void Table(CommandRun run, QuotaAllocation divided)
    {
        QuotaAllocation shown = divided.Simulation ?? divided;
        var output = new AnswerWriter<AllocatedQuota>(run, QuotaColumns.OfUnits(), run.Say("Phân bổ tỷ lệ", "Allocation of a quota"));
        foreach (AllocatedQuota unit in shown.Units)
            output.Write(unit);
        string simulated = divided.Simulation is null ? ""
            : run.Say("Mô phỏng, quy định chưa được kiểm chứng: ", "A simulation, the rule is not verified: ");
        output.End(
            $"{simulated}{Shown.Of(shown.Proof.In(run.Language), 4_000)} ({shown.Total.Finding.Citation.In(run.Language)})");
        if (run.Options.Table is "csv" && !run.Options.HideValues)
            run.Problems.Note(ToolErrorCodes.ReadAs, 0, 0, "$", null, new(
                simulated + Shown.Of(shown.Proof.Vi, 4_000), simulated + Shown.Of(shown.Proof.En, 4_000)));
    }

    private static Rounding? Reading(CommandRun run) => run.Given.Get("--rounding") switch
    {
        "floor" => Rounding.Floor,
        "half-up" => Rounding.HalfAwayFromZero,
        "up" => Rounding.Ceiling,
        _ => null,
    };
}
