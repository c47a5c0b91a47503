using System.Runtime.CompilerServices;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Poverty;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Commands;

/// <summary><c>backan poverty</c>: the measures of statistics over a table of incomes or of deprivations, however long.</summary>
internal sealed class PovertyCommand : ToolCommand
{
    private static readonly InputColumn[] Common =
    [
        new("weight", new("quyền số của hàng; không có là 1", "the weight of the row; 1 without it")) { Names = ["quyền số", "trọng số"],
            Samples = ["1.5", "2", "1"] },
        new("group", new("nhóm", "the group")) { Names = ["nhóm", "xã", "địa bàn"], Samples = ["A", "A", "B"] },
        new("id", new("mã, để nêu tên hàng trùng", "the id, so that a row given twice is named")) { Names = ["mã", "mã hộ"] },
    ];

    private static readonly InputColumn[] Incomes =
    [
        new("income", new("thu nhập, cùng đơn vị với --line", "the income, in the unit of --line"))
        {
            IsRequired = true, Names = ["thu nhập", "thu nhập bình quân"], Samples = ["100", "110", "150"],
        },
        .. Common,
    ];

    private static readonly InputColumn[] Patterns =
    [
        new("pattern", new("mẫu thiếu hụt, mỗi chỉ số một chữ số 0 hoặc 1",
            "the pattern of deprivations, a digit 0 or 1 for each indicator")) { IsRequired = true, Names = ["mẫu"] },
        new("count", new("số hàng có mẫu ấy", "how many have it")) { IsRequired = true, Names = ["số lượng", "số hộ"] },
        Common[1],
    ];

    private static readonly InputColumn[] Indicators =
    [
        new("indicator", new("mỗi chỉ số một cột: 1 là thiếu hụt, 0 là không; với --below là mức đạt được",
            "a column for each indicator: 1 deprived, 0 not; with --below the achievement")) { Samples = ["1", "0", "1"] },
        .. Common,
    ];

    [ModuleInitializer]
    internal static void Add() => ToolCommands.Add(60, () => new PovertyCommand());

    public override string Name => "poverty";

    public override BilingualText Summary => new(
        "Tính các thước đo nghèo: FGT, Watts, Sen, SST, Gini (--line); Alkire–Foster (--cutoff)",
        "Measure poverty: FGT, Watts, Sen, SST, Gini (--line); Alkire–Foster (--cutoff)");

    public override BilingualText File => RowsFile;

    public override string Example => "backan poverty incomes.csv --line 1500000";

    public override IReadOnlyList<InputColumn> Columns => Incomes;

    public override IReadOnlyList<InputColumn> ColumnsOf(Arguments given) =>
        given.Has("--cutoff") ? [.. Indicators, .. Patterns.Take(2)] : Columns;

    public override IReadOnlyList<ToolOption> Options { get; } =
    [
        new("--line", new("Chuẩn nghèo về thu nhập", "The poverty line of income")) { Value = "N" },
        new("--strict", new("Chỉ thu nhập dưới chuẩn mới là nghèo; không có: bằng chuẩn cũng là nghèo",
            "Only incomes below the line are poor; without it those at the line too")),
        new("--cutoff", new("Ngưỡng nghèo đa chiều k; các cột khác là chỉ số 0/1, hoặc dùng cột pattern, count",
            "The cut-off k; other columns are indicators 0/1, or the columns pattern and count")) { Value = "K" },
        new("--weights", new("Quyền số các chỉ số theo thứ tự cột: 2,1,1/2",
            "The weights of the indicators in the order of the columns: 2,1,1/2")) { Value = "LIST" },
        new("--below", new("Các cột chỉ số là mức đạt được; ngưỡng thiếu hụt theo thứ tự cột: 13,12,3,1; thiếu hụt nếu dưới ngưỡng",
            "The columns are achievements; their deprivation cut-offs in the order of the columns: 13,12,3,1; deprived is who is below"))
        {
            Value = "LIST",
        },
        new(
            "--at-or-below",
            new("Như --below, nhưng bằng ngưỡng cũng là thiếu hụt", "As --below, and who is at the cut-off is deprived too"))
        {
            Value = "LIST",
        },
        new("--indicators", new("Các cột là chỉ số, cách nhau bằng dấu phẩy; không có: mọi cột còn lại",
            "The columns that are indicators, with commas; without it all that are left")) { Value = "LIST" },
        .. CommonToolOptions.OfTables.Where(o => o != CommonToolOptions.Decimals),
    ];

    public override int Run(CommandRun run)
    {
        bool isIncome = run.Given.Has("--line"), isCount = run.Given.Has("--cutoff");
        if (isIncome == isCount)
        {
            run.Problems.Fail(ToolErrorCodes.Usage, "--line", null, new(
                "Hãy ghi --line N (thu nhập) hoặc --cutoff K (thiếu hụt), một trong hai.",
                    "Give --line N (incomes) or --cutoff K (deprivations), one of the two."));
            return ExitCode.BadInput;
        }

        string[] foreign = isIncome ? ["--weights", "--below", "--at-or-below", "--indicators"] : ["--strict"];
        if (Array.Find(foreign, run.Given.Has) is { } option)
        {
            run.Problems.Fail(ToolErrorCodes.Usage, option, null, new(
                $"{option} đi cùng {(isIncome ? "--cutoff" : "--line")}, không dùng ở đây.",
                $"{option} goes with {(isIncome ? "--cutoff" : "--line")}, not here."));
            return ExitCode.BadInput;
        }

        return isIncome ? OfIncomes(run) : OfDeprivations(run);
    }

    private static int OfIncomes(CommandRun run)
    {
        if (NumberCell.Read(run.Given.Get("--line")!, run.Options.Numbers, out BilingualText why)
            is not { Qualifier: Qualifier.Exactly, Value: > 0m } line)
        {
            bool isNumber = NumberCell.Read(run.Given.Get("--line")!, run.Options.Numbers, out _) is not null;
            run.Problems.Fail(ToolErrorCodes.Usage, "--line", run.Given.Get("--line"),
                isNumber ? new("Chuẩn phải là số lớn hơn 0.", "The line must be a number over zero.") : why);
            return ExitCode.BadInput;
        }

        if (run.Options.Numbers is null && ThreeDecimals.IsIn(run.Given.Get("--line")))
            run.Problems.Write(new(Severity.Doubt, ToolErrorCodes.Doubtful, 0, 0, "--line", run.Given.Get("--line"),
                ThreeDecimals.Words(run.Given.Get("--line")!)));

        using TableInput? input = TableInput.Open(run, Incomes, "poverty");
        if (input is null)
            return ExitCode.BadInput;
        var distribution = new IncomeDistribution();
        MeasureRows.Read(run, input, cells =>
        {
            decimal? income = MeasureRows.Exact(cells, "income", isRequired: true),
                weight = MeasureRows.Exact(cells, "weight", isRequired: false);
            return cells.IsGood ? () => distribution.Add(income!.Value, weight ?? 1m, cells.Text("group")) : null;
        });
        MeasureOutput.Write(run, distribution.Measure(line.Value, run.Given.Has("--strict")));
        return ExitCode.Done;
    }

    private static int OfDeprivations(CommandRun run)
    {
        Fraction[] weights = [], cutoffs = [];
        bool isWeak = run.Given.Has("--at-or-below"), hasCutoffs = isWeak || run.Given.Has("--below");
        string bound = isWeak ? "--at-or-below" : "--below";
        string? wrong = !TryFraction(run.Given.Get("--cutoff")!, out Fraction cutoff) ? "--cutoff"
            : !TryFractions(run.Given.Get("--weights"), out weights) ? "--weights"
            : !TryFractions(run.Given.Get(bound), out cutoffs) || (isWeak && run.Given.Has("--below"))
                || !Array.TrueForAll(cutoffs, c => c.TryToDecimal(out _)) ? bound : null;
        if (wrong is not null)
        {
            run.Problems.Fail(ToolErrorCodes.Usage, wrong, run.Given.Get(wrong), new(
                "Ngưỡng và quyền số phải là số lớn hơn 0, cũng viết được 1/3; --below và --at-or-below không dùng cùng nhau.",
                "Cut-offs and weights must be numbers over zero, 1/3 too; --below and --at-or-below do not go together."));
            return ExitCode.BadInput;
        }

        using TableInput? input = TableInput.Open(run, Common, "poverty", carriesAll: true);
        if (input is null)
            return ExitCode.BadInput;
        bool hasPattern = !hasCutoffs && input.Header.TryTake("pattern", "pattern") && input.Header.TryTake("count", "count");
        string[] names = run.Given.Get("--indicators") is { } said ? [.. said.Split(',').Select(n => n.Trim())]
            : hasPattern ? [] : [.. input.Header.Names.Select(n => n.Trim())
                .Where(n => n.Length > 0 && !Common.Any(c => c.IsNamed(InputColumn.Plain(n))))];
        if (!hasPattern && (names.Length is 0 or > 64 || names.Distinct(StringComparer.Ordinal).Count() < names.Length
            || !names.All(n => input.Header.TryTake("indicator:" + n, n))))
        {
            string[] lacking = [.. names.Where(n => !input.Header.TryTake("indicator:" + n, n))];
            run.Problems.Fail(ToolErrorCodes.Usage, "--indicators", string.Join(",", lacking.Length > 0 ? lacking : names), new(
                $"Bảng cần từ 1 đến 64 cột chỉ số khác tên; các cột: {string.Join(", ", input.Header.Names)}.",
                    "The table needs 1 to 64 columns of indicators with different names; its columns: "
                        + $"{string.Join(", ", input.Header.Names)}."));
            return ExitCode.BadInput;
        }

        decimal[]? below = hasCutoffs ? [.. cutoffs.Select(c => c.ToNearestDecimal())] : null;
        if (below is not null && below.Length != names.Length)
        {
            run.Problems.Fail(ToolErrorCodes.Usage, isWeak ? "--at-or-below" : "--below", null, new(
                $"Cần {names.Length} ngưỡng, mỗi chỉ số một ngưỡng, không phải {below.Length}.",
                $"Expected {names.Length} cut-offs, one for each indicator, not {below.Length}."));
            return ExitCode.BadInput;
        }

        DeprivationDistribution? distribution = hasPattern ? null : new(names, below, isWeak);
        MeasureRows.Read(run, input, cells => hasPattern ? MeasureRows.Pattern(cells, names, ref distribution)
            : below is not null ? MeasureRows.Achievements(cells, names, distribution!)
            : MeasureRows.Deprived(cells, names, distribution!));
        distribution ??= new(names.Length > 0 ? names : ["1"]);
        try
        {
            MeasureOutput.Write(run, distribution.Measure(cutoff, weights.Length == 0 ? null : weights));
            return ExitCode.Done;
        }
        catch (ArgumentException)
        {
            bool isCount = weights.Length > 0 && weights.Length != distribution.Indicators.Count;
            string option = isCount ? "--weights" : "--cutoff";
            run.Problems.Fail(ToolErrorCodes.Usage, option, run.Given.Get(option), new(
                $"Cần {distribution.Indicators.Count} quyền số, và ngưỡng không lớn hơn tổng của chúng.",
                    $"Expected {distribution.Indicators.Count} weights, and a cut-off of at most their sum."));
            return ExitCode.BadInput;
        }
    }

    private static bool TryFraction(string text, out Fraction value) => Fraction.TryParse(text.Trim(), null, out value) && value.Sign > 0;

    private static bool TryFractions(string? list, out Fraction[] values)
    {
        values = list is null ? [] : [.. list.Split(',').Select(w => TryFraction(w, out Fraction f) ? f : default)];
        return Array.TrueForAll(values, v => v.Sign > 0);
    }
}
