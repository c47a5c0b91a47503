using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>Tells shares from values: as the option says, else as most periods look. One bad period never decides for all.</summary>
internal static class ReadAs
{
    public static bool Shares(CommandRun run, IReadOnlyList<PeriodEntries> periods)
    {
        if (run.Given.Get("--basis") is { } basis)
            return basis is "shares";
        PeriodEntries[] whole = [.. periods.Where(p => p is { HasGaps: false, Sectors.Count: > 1 })];
        if (whole.Length == 0)
            return periods.Count > 0 && periods.All(p => p.Sectors.Values.All(e => e.Value!.Value <= 100m) && p.Sum is > 0m and <= 110m
                && p.Sectors.Count > 0);
        PeriodEntries[] alike = [.. whole.Where(LooksLikeShares)],
            over = [.. whole.Where(p => p.Sectors.Values.Any(e => e.Value!.Value > 100m))];
        bool areShares = alike.Length > 0 && alike.Length >= over.Length && (over.Length == 0 || alike.Length > over.Length);
        if (alike.Length > 0 && over.Length > 0 && alike.Length == over.Length)
        {
            run.Problems.Write(over[0].First.Source.At(Severity.Refused, ErrorCodes.StructureShare, "value", new(
                "Có kỳ giống tỷ trọng, có kỳ giống giá trị, nên không rõ bảng là gì; hãy thêm --basis shares hoặc --basis values.",
                "Some periods look like shares and some like values, so it cannot be told what the table holds; add --basis shares or "
                    + "--basis values.")));
        }

        foreach (PeriodEntries odd in areShares ? whole.Except(alike) : alike)
        {
            run.Problems.Write(odd.First.Source.At(Severity.Doubt, ErrorCodes.StructureShare, "value", areShares
                ? new("Bảng được đọc là tỷ trọng như các kỳ khác, nhưng tổng kỳ này xa 100; hãy xem lại số, hoặc thêm --basis values.",
                    "The table is read as shares like its other periods, but this one is far from 100; look at its numbers, or add --basis "
                        + "values.")
                : new(
                    "Bảng được đọc là giá trị như các kỳ khác, nhưng kỳ này cộng lại gần 100 như tỷ trọng; hãy xem lại, hoặc thêm --basis "
                        + "shares.",
                    "The table is read as values like its other periods, but this one sums to about 100 as shares do; look at it, or add "
                        + "--basis shares.")));
        }

        return areShares;
    }

    private static bool LooksLikeShares(PeriodEntries period) => period.Sum is >= 90m and <= 110m
        && period.Sectors.Values.All(e => e.Value!.Value <= 100m);
}
