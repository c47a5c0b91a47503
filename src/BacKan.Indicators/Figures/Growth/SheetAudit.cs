using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>Looks for the wrong formula behind a printed cell that does not agree with its row; a number may agree with several.</summary>
internal static class SheetAudit
{
    public static IReadOnlyList<SheetMistake> Explain(QuantityComparison comparison, StatedNumber printed, QuantityComparison? above = null)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return comparison.CheckCell(printed) is ClaimVerdict.Consistent or ClaimVerdict.ConsistentIfTruncated
            ? []
            : Found(OfComparison(comparison).Append((SheetMistake.NeighbourRow, above?.Cell)), printed);
    }

    public static IReadOnlyList<SheetMistake> Explain(AverageGrowth average, StatedNumber printed, AverageGrowth? above = null)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return average.Check(printed) is ClaimVerdict.Consistent
        or ClaimVerdict.ConsistentIfTruncated ? [] : Found(OfAverage(average).Append((SheetMistake.NeighbourRow, above?.Exact)), printed);
    }

    public static BilingualText Words(SheetMistake mistake) => mistake switch
    {
        SheetMistake.Inverted =>
            new("lấy kỳ trước chia kỳ sau: tăng thành giảm", "the earlier value stands over the later one: growth is shown as decline"),
        SheetMistake.DividedByOneOverYears =>
            new("viết /(1/n) thay cho ^(1/n): tỷ số bị nhân với số năm", "/(1/n) stands for ^(1/n): the ratio is multiplied by the years"),
        SheetMistake.NeighbourRow => new("công thức trỏ vào dòng trên", "the formula refers to the row above"),
        SheetMistake.ProductOfLevels =>
            new("nhân các mức của từng năm mà không khai căn", "the levels of the years are multiplied without a root"),
        SheetMistake.RatioOfRates =>
            new("so các tỷ lệ bằng tỷ số, phải bằng điểm phần trăm", "rates are compared as a ratio, not in percentage points"),
        SheetMistake.ArithmeticAverage => new("chia tổng mức tăng cho số năm", "the total growth is divided by the years"),
        SheetMistake.IndexForGrowth => new("ghi chỉ số phát triển thay cho tốc độ tăng", "the index stands for the growth"),
        _ => throw new ArgumentOutOfRangeException(nameof(mistake), mistake, "Expected a defined mistake."),
    };

    private static SheetMistake[] Found(IEnumerable<(SheetMistake Mistake, Fraction? Value)> candidates, StatedNumber printed) =>
    [
        .. candidates.Where(c => c.Value is { } value && (printed.Rounded.Contains(value) || printed.Truncated.Contains(value)))
            .Select(c => c.Mistake)
            .Distinct()
            .Order(),
    ];

    private static IEnumerable<(SheetMistake Mistake, Fraction? Value)> OfComparison(QuantityComparison comparison)
    {
        if (comparison.ExactFrom is not { Exact.Sign: > 0 } from || comparison.ExactTo is not { Exact.Sign: > 0 } to)
            yield break;
        Fraction ratio = to.RatioOfRatesTo(from);
        if (comparison.Absence == ComparisonAbsence.RatesInPoints)
            yield return (SheetMistake.RatioOfRates, ratio * 100m);
        else
            yield return (SheetMistake.Inverted, 100m / ratio);
    }

    private static IEnumerable<(SheetMistake Mistake, Fraction? Value)> OfAverage(AverageGrowth average)
    {
        if (average is not { From.Exact.Sign: > 0, To.Exact.Sign: > 0 })
            yield break;
        int years = average.Years;
        Quantity from = new(1m, MeasureUnits.Coefficient), to = new(average.To.RatioOfRatesTo(average.From), MeasureUnits.Coefficient);
        Fraction compound = AverageGrowth.Of(from, to, years).Exact!.Value;
        if (average.Method == AverageMethod.PointsPerYear)
        {
            yield return (SheetMistake.RatioOfRates, compound);
            yield return (SheetMistake.RatioOfRates, compound + 100m);
            yield break;
        }

        yield return (SheetMistake.Inverted, AverageGrowth.Of(to, from, years).Exact);
        yield return (SheetMistake.Inverted, AverageGrowth.Of(to, from, years).Exact + 100m);
        yield return (SheetMistake.DividedByOneOverYears, to.Exact * years * 100m);
        yield return (SheetMistake.ArithmeticAverage, AverageGrowth.Arithmetic(from, to, years).Exact);
        yield return (SheetMistake.IndexForGrowth, compound + 100m);
        if (average.Levels.Count > 0)
        {
            Fraction product = average.Levels.Skip(1).Aggregate((Fraction)1m, (all, level) => all * level);
            yield return (SheetMistake.ProductOfLevels, product);
            yield return (SheetMistake.ProductOfLevels, product * 100m);
        }
    }
}
