using BacKan.Indicators.Figures;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Growths;

/// <summary>Reads the rows of <c>backan growth</c> and compares their numbers.</summary>
internal static class GrowthReader
{
    // What a decimal can still print with its decimals.
    private static readonly Fraction MostTimes = 10_000_000_000_000m, MostDifference = 1_000_000_000_000_000_000_000_000m, Many = 1_000m;

    public static GrowthAnswer? Answer(RowCells cells)
    {
        string? name = cells.Needed("indicator", new("tên chỉ tiêu", "the name of the indicator"));
        MeasureUnit? unit = cells.Unit(RowCells.NoUnit);
        StatedNumber? current = cells.Figure("current"), previous = cells.Figure("previous"), stated = cells.Text("stated") is null ? null
            : cells.Number("stated");
        if (!cells.IsGood)
            return null;
        QuantityComparison exact = Compare(previous, current, unit!);
        if (exact.RatioRange is { } times && (times.Low > MostTimes || times.High > MostTimes))
            cells.Refuse(ErrorCodes.FigureNumber, "current",
                new("Số quá lớn so với kỳ trước để in ra; hãy kiểm tra đơn vị.",
                "The number is too large against the previous one to be printed; check the unit."));
        else if (exact.Difference is { } gap && (gap.Exact > MostDifference || gap.Exact < -MostDifference))
            cells.Refuse(ErrorCodes.FigureNumber, "current",
                new("Chênh lệch quá lớn để in ra; hãy kiểm tra đơn vị.", "The difference is too large to be printed; check the unit."));
        if (!cells.IsGood)
            return null;
        (QuantityComparison result, ClaimVerdict? verdict) = WithoutNoise(cells, exact, previous, current, stated, unit!);
        Doubts(cells, result, stated, verdict, unit!);
        return new(name!, result, cells.Text("unit"), verdict, cells.Notes);
    }

    private static QuantityComparison Compare(StatedNumber? previous, StatedNumber? current, MeasureUnit unit) =>
        new(previous is null ? null : new(previous, unit), current is null ? null : new(current, unit));

    // The exact comparison holds, unless a number came through binary floating point and would be answered otherwise without its noise.
    private static (QuantityComparison Result, ClaimVerdict? Stated) WithoutNoise(RowCells cells, QuantityComparison exact,
        StatedNumber? previous, StatedNumber? current, StatedNumber? stated, MeasureUnit unit)
    {
        ClaimVerdict? verdict = stated is null ? null : exact.Check(stated);
        if (verdict != ClaimVerdict.Inconsistent)
            return (exact, verdict);
        if (BinaryNoise.IsIn(previous) || BinaryNoise.IsIn(current))
        {
            QuantityComparison plain = Compare(previous is null ? null : BinaryNoise.Short(previous), current is null ? null
                : BinaryNoise.Short(current), unit);
            if (plain.Check(stated!) != ClaimVerdict.Inconsistent)
            {
                cells.Say(Severity.Note, ToolErrorCodes.BinaryNoise, BinaryNoise.IsIn(current) ? "current" : "previous", BinaryNoise.Words);
                return (plain, plain.Check(stated!));
            }
        }

        Fraction? computed = exact.ExactPercent ?? (exact.Points is not null ? exact.Difference?.Exact : null);
        if (computed is not { } percent || !BinaryNoise.IsNear(stated!, percent))
            return (exact, verdict);
        cells.Say(Severity.Note, ToolErrorCodes.BinaryNoise, "stated", BinaryNoise.Words);
        return (exact, ClaimVerdict.Consistent);
    }

    private static void Doubts(RowCells cells, QuantityComparison result, StatedNumber? stated, ClaimVerdict? verdict, MeasureUnit unit)
    {
        cells.DoubtTotal("indicator");
        cells.DoubtThreeDecimals("current", unit, beside: "previous");
        cells.DoubtThreeDecimals("previous", unit, beside: "current");
        if (verdict == ClaimVerdict.Inconsistent
            && result.CheckRatio(stated!) is ClaimVerdict.Consistent or ClaimVerdict.ConsistentIfTruncated)
        {
            cells.Doubt("stated", new(
                "Số này là chỉ số (kỳ này bằng … % kỳ trước) của đúng mức tăng đó, không phải tốc độ tăng; tốc độ tăng là chỉ số trừ 100.",
                "This is the index (the figure in percent of the previous one) of the same growth, not the growth; the growth is the index "
                    + "less 100."));
        }
        else if (result.PercentRange is { } percent && (percent.Low > Many || percent.High > Many))
        {
            cells.Doubt("current", new("Tăng trên 1.000%; hãy kiểm tra đơn vị của hai kỳ.",
                "A growth over 1,000%; check the units of both periods."));
        }
    }
}
