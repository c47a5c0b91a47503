using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Input;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>What can be and is seldom meant: said, never refused.</summary>
internal static class AttainDoubts
{
    private static readonly Fraction Many = 1_000m;

    public static void Say(RowCells cells, AttainNumbers numbers, Attainment result, StatedNumber? actual, MeasureUnit unit)
    {
        cells.DoubtTotal("indicator");
        cells.DoubtThreeDecimals("target", unit, beside: "actual");
        cells.DoubtThreeDecimals("actual", unit, beside: "target");
        if (numbers.Plan is { } plan && numbers.Start is { } start && numbers.Sense is "reduce-to" or "at-most" && plan > start)
            cells.Doubt("target", new("Kế hoạch giảm lại lớn hơn gốc; có thể gốc và kế hoạch bị đổi chỗ.",
                "The plan of a reduction lies over its base; base and target look swapped."));
        if (numbers is { Sense: "reduce-by", Plan: { } by, Start: > 0m and { } from } && by > from)
            cells.Doubt("target", new("Mức giảm lớn hơn gốc; có thể gốc và mức giảm bị đổi chỗ.",
                "The reduction is more than its base; they look swapped."));
        if (actual is not null && IsRate(cells, unit) && numbers.Plan is { } rate
            && (IsFraction(rate, actual.Value) || IsFraction(actual.Value, rate)))
        {
            string key = IsFraction(rate, actual.Value) ? "target" : "actual";
            cells.Doubt(key, new("Giống một phần của 1 giữa các số %: 0.95 là 95% thì viết 95.",
                "Looks like a fraction of 1 among percents: where 0.95 means 95%, write 95."));
        }
        else if (result.PercentRange is { } percent && (percent.Low > Many || percent.High > Many))
        {
            cells.Doubt("actual", new("Tỷ lệ trên 1.000%; hãy kiểm tra đơn vị của kế hoạch và thực hiện.",
                "A percent over 1,000; check the units of plan and figure."));
        }
    }

    private static bool IsRate(RowCells cells, MeasureUnit unit) =>
        string.Equals(unit.Family, MeasureUnits.Percent.Family, StringComparison.Ordinal)
        || (unit == RowCells.NoUnit && InputColumn.Plain(cells.Text("indicator") ?? "").StartsWith("tyle", StringComparison.Ordinal));

    // A number under one that is a hundred times less than its neighbour, by and large.
    private static bool IsFraction(decimal small, decimal other) => small is > 0m and <= 1m && other > 1m && small * 100m >= other / 5m
        && small * 100m <= other * 5m && other >= small * 20m;
}
