using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>Looks for the wrong formula behind a printed cell that does not agree with its row: <i>kiểm tra công thức của biểu</i>.</summary>
/// <remarks>A number may agree with several mistakes; all are given. The code of such a finding is BK1019.</remarks>
public static class SheetAudit
{
    /// <summary>Finds the mistakes that give the printed number; none where it agrees with its row, or no known mistake gives it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="printed">The printed cell.</param>
    /// <param name="above">The row above, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The column is not defined.</exception>
    public static IReadOnlyList<SheetMistake> Explain(ComparisonRow row, ComparisonColumn column, StatedNumber printed, ComparisonRow? above = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(printed);
        if (row.Check(column, printed) is ClaimVerdict.Consistent or ClaimVerdict.ConsistentIfTruncated)
            return [];
        IEnumerable<(SheetMistake Mistake, Fraction? Value)> candidates = column == ComparisonColumn.TermAverage ? OfTerm(row) : OfColumn(row, column);
        return
        [
            .. candidates.Append((SheetMistake.NeighbourRow, above?.Cell(column)))
                .Where(c => c.Item2 is { } value && (printed.Rounded.Contains(value) || printed.Truncated.Contains(value)))
                .Select(c => c.Item1).Distinct().Order(),
        ];
    }

    /// <summary>Says what a mistake is, in both languages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mistake is not defined.</exception>
    public static BilingualText Words(SheetMistake mistake) => mistake switch
    {
        SheetMistake.Inverted => new("lấy kỳ trước chia kỳ sau: tăng thành giảm", "the earlier value stands over the later one: growth is shown as decline"),
        SheetMistake.DividedByOneOverYears => new("viết /(1/n) thay cho ^(1/n): tỷ số bị nhân với số năm", "/(1/n) stands for ^(1/n): the ratio is multiplied by the years"),
        SheetMistake.NeighbourRow => new("công thức trỏ vào dòng trên", "the formula refers to the row above"),
        SheetMistake.ProductOfLevels => new("nhân các mức của từng năm mà không khai căn", "the levels of the years are multiplied without a root"),
        SheetMistake.RatioOfRates => new("so các tỷ lệ bằng tỷ số, phải bằng điểm phần trăm", "rates are compared as a ratio, not in percentage points"),
        SheetMistake.ArithmeticAverage => new("chia tổng mức tăng cho số năm", "the total growth is divided by the years"),
        SheetMistake.IndexForGrowth => new("ghi chỉ số phát triển thay cho tốc độ tăng", "the index stands for the growth"),
        _ => throw new ArgumentOutOfRangeException(nameof(mistake), mistake, "Expected a defined mistake."),
    };

    private static IEnumerable<(SheetMistake Mistake, Fraction? Value)> OfColumn(ComparisonRow row, ComparisonColumn column)
    {
        QuantityComparison comparison = column switch
        {
            ComparisonColumn.EstimateToPlan => row.EstimateToPlan,
            ComparisonColumn.EstimateToPrevious => row.EstimateToPrevious,
            _ => row.NextPlanToEstimate,
        };
        if (comparison.ExactFrom is not { Exact.Sign: > 0 } from || comparison.ExactTo is not { Exact.Sign: > 0 } to)
            yield break;
        Fraction ratio = to.RatioOfRatesTo(from);
        if (comparison.Absence == ComparisonAbsence.RatesInPoints)
            yield return (SheetMistake.RatioOfRates, ratio * 100m);
        else
            yield return (SheetMistake.Inverted, 100m / ratio);
    }

    private static IEnumerable<(SheetMistake Mistake, Fraction? Value)> OfTerm(ComparisonRow row)
    {
        if (row.TermAverage is not { From.Exact.Sign: > 0, To.Exact.Sign: > 0 } average)
            yield break;
        int years = average.Years;
        Quantity from = new(1m, MeasureUnits.Coefficient), to = new(average.To.RatioOfRatesTo(average.From), MeasureUnits.Coefficient);
        Fraction compound = Growth.Average(from, to, years).Exact!.Value;
        if (average.Method == AverageMethod.PointsPerYear)
        {
            yield return (SheetMistake.RatioOfRates, compound);
            yield return (SheetMistake.RatioOfRates, compound + 100m);
            yield break;
        }

        yield return (SheetMistake.Inverted, Growth.Average(to, from, years).Exact);
        yield return (SheetMistake.Inverted, Growth.Average(to, from, years).Exact + 100m);
        yield return (SheetMistake.DividedByOneOverYears, to.Exact * years * 100m);
        yield return (SheetMistake.ArithmeticAverage, Growth.ArithmeticAverage(from, to, years).Exact);
        yield return (SheetMistake.IndexForGrowth, compound + 100m);
        if (row.Term.All(v => v is not null))
        {
            Fraction product = row.Term.Skip(1).Aggregate((Fraction)1m, (all, v) => all * v!.Number.Value);
            yield return (SheetMistake.ProductOfLevels, product);
            yield return (SheetMistake.ProductOfLevels, product * 100m);
        }
    }
}
