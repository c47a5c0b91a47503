using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>A row without a total's name that equals the sum of the others stays a sector; where the shares close only without it, or it
/// does so in every period, that is doubted.</summary>
internal static class TotalDoubts
{
    public static void Say(CommandRun run, IReadOnlyList<PeriodEntries> periods, bool areShares)
    {
        PeriodEntries[] whole = [.. periods.Where(p => p is { HasGaps: false, Sectors.Count: > 2 })];
        if (whole.Length == 0)
            return;
        foreach (PeriodEntries period in whole)
        {
            if (WholeOf(period) is not { } place)
                continue;
            decimal others = period.Sum - period.Sectors[place].Value!.Value;
            bool closesWithout = others is >= 99.5m and <= 100.5m;
            bool isAlways = whole.Length > 1 && period.Sectors.Count > 3 && whole.All(p => WholeOf(p) == place);
            if ((areShares && period.Sum is >= 90m and <= 110m) || !(closesWithout || isAlways))
                continue;
            run.Problems.Write(period.Sectors[place].Source.At(Severity.Doubt, ToolErrorCodes.Total, "sector", new(
                "Số này đúng bằng tổng các ngành khác. Nếu là dòng tổng, hãy thêm --total với tên này; hiện được tính như một ngành.",
                "This number is exactly the sum of the others. If the row is their total, add --total with its name; as it stands it "
                    + "counts as a sector.")));
        }
    }

    private static int? WholeOf(PeriodEntries period)
    {
        (int place, StructureEntry entry) = period.Sectors.MaxBy(s => s.Value.Value!.Value);
        return entry.Value!.Value > 0m && entry.Value.Value * 2m == period.Sum ? place : null;
    }
}
