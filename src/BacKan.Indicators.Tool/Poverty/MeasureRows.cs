using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Tool.Classify;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Poverty;

/// <summary>Reads the rows of <c>backan poverty</c>: each is folded into a distribution, or named.</summary>
internal static class MeasureRows
{
    public static Action? Achievements(RowCells cells, string[] names, DeprivationDistribution distribution)
    {
        var achievements = new decimal[names.Length];
        for (int j = 0; j < names.Length; j++)
            achievements[j] = Exact(cells, "indicator:" + names[j], isRequired: true) ?? 0m;
        decimal? weight = Exact(cells, "weight", isRequired: false);
        return cells.IsGood ? () => distribution.AddAchievements(achievements, weight ?? 1m, cells.Text("group")) : null;
    }

    public static Action? Deprived(RowCells cells, string[] names, DeprivationDistribution distribution)
    {
        var deprived = new bool[names.Length];
        for (int j = 0; j < names.Length; j++)
        {
            string key = "indicator:" + names[j];
            switch (cells.Text(key))
            {
                case "1" or "1.0":
                    deprived[j] = true;
                    break;
                case "0" or "0.0":
                    break;
                default:
                    cells.Refuse(ErrorCodes.PovertyDeprivations, key, new("Cần 1 (thiếu hụt) hoặc 0; hàng thiếu chỉ số không tính được.",
                        "Expected 1 (deprived) or 0; a row with an indicator missing cannot be counted."));
                    break;
            }
        }

        decimal? weight = Exact(cells, "weight", isRequired: false);
        return cells.IsGood ? () => distribution.Add(deprived, weight ?? 1m, cells.Text("group")) : null;
    }

    public static Action? Pattern(RowCells cells, string[] names, ref DeprivationDistribution? distribution)
    {
        string pattern = cells.Text("pattern") ?? "";
        int wanted = distribution?.Indicators.Count ?? (names.Length > 0 ? names.Length : pattern.Length);
        if (pattern.Length == 0)
            cells.Needed("pattern", new("mẫu thiếu hụt, như 011", "the pattern of deprivations, like 011"));
        else if (pattern.Length > 64 || pattern.Length != wanted || pattern.Any(d => d is not ('0' or '1')))
            cells.Refuse(ErrorCodes.PovertyDeprivations, "pattern",
                new($"Cần {wanted} chữ số 0 hoặc 1, như hàng đầu; nếu bảng tính đã bỏ số 0 ở đầu mẫu, hãy để cột là chữ.",
                $"Expected {wanted} digits 0 or 1, as in the first row; where a spreadsheet took zeros off, make the column text."));
        decimal? count = Exact(cells, "count", isRequired: true);
        if (!cells.IsGood)
            return null;
        DeprivationDistribution all = distribution ??= new(names.Length > 0 ? names : Enumerable.Range(1, pattern.Length)
            .Select(j => FormattableString.Invariant($"{j}")));
        return () => all.AddPattern(pattern, count!.Value, cells.Text("group"));
    }

    public static void Read(CommandRun run, TableInput input, Func<RowCells, Action?> read)
    {
        var ids = new HouseholdIds(isCounted: true);
        long ungrouped = 0;
        bool isGrouped = input.Header.IndexOf("group") is not null;
        foreach (InputRow row in input.Rows().Where(r => r.Problem is null))
        {
            var cells = new RowCells(run, row);
            RowRun.One(run, row, () =>
            {
                cells.RefuseTotal("id");
                Action? add = read(cells);
                if (add is not null && row.Text("id") is { } id)
                    ids.IsNew(id, row.Line, (severity, words) => Say(cells, severity, words));
                if (cells.IsGood)
                {
                    add?.Invoke();
                    ungrouped += isGrouped && cells.Text("group") is null ? 1 : 0;
                }

                cells.WriteProblems();
            });
        }

        if (ungrouped > 0)
            run.Problems.Note(ToolErrorCodes.ReadAs, 0, 0, "group", null, new(
                FormattableString.Invariant($"{ungrouped} hàng không ghi nhóm: chỉ có trong số chung."),
                FormattableString.Invariant($"{ungrouped} rows have no group: they are in the whole alone.")));
    }

    private static void Say(RowCells cells, Severity severity, BilingualText words)
    {
        if (severity == Severity.Refused)
            cells.Refuse(ToolErrorCodes.SameId, "id", words);
        else
            cells.Say(severity, ToolErrorCodes.SameId, "id", words);
    }

    public static decimal? Exact(RowCells cells, string key, bool isRequired)
    {
        if (!isRequired && cells.Text(key) is null)
            return null;
        StatedNumber? number = cells.Number(key);
        if (number is { Qualifier: not Qualifier.Exactly } or { Value: < 0m })
            cells.Refuse(ErrorCodes.PovertyIncome, key, new("Cần một số đúng, từ 0 trở lên.", "Expected an exact number of zero or more."));
        return number?.Value;
    }
}
