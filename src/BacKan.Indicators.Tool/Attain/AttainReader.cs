using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Csv;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>Reads the rows of <c>backan attain</c> into targets and answers them.</summary>
internal sealed class AttainReader(CsvOptions options, AttainmentMethod? usual) : RowReader<AttainRow>(options)
{
    public static readonly string[] Required = ["indicator", "sense", "target", "actual"];
    public static readonly string[] Known = [.. Required, "base", "unit", "stated", "method"];

    private const string Senses = "at-least, above, at-most, below, exactly, between, reduce-by, reduce-to, growth, done-by";

    // What a decimal can still print with its decimals.
    private static readonly Fraction MostPercent = 1_000_000_000_000_000m, MostGap = 1_000_000_000_000_000_000_000_000m;

    private readonly AttainmentCalculator calculator = new();

    protected override AttainRow? Answer()
    {
        string? name = Needed("indicator", "tên chỉ tiêu", "the name of the indicator");
        string? sense = Needed("sense", Senses, Senses);
        MeasureUnit? unit = Unit(string.Equals(sense, "growth", StringComparison.Ordinal) && Row.Text("base") is null ? MeasureUnits.Percent : NoUnit);
        AttainmentMethod? method = Method();
        StatedNumber? stated = Row.Text("stated") is null ? null : Number("stated");
        Attainment? result = null;
        if (IsGood)
        {
            var indicator = new Indicator(name!, BilingualText.Same(name!), unit!, Tendency.Neutral, AggregationRule.Never, AggregationRule.Never);
            result = string.Equals(sense, "done-by", StringComparison.Ordinal) ? Day(indicator) : Measured(indicator, sense!);
        }

        if (IsGood && result is not null && (IsTooLarge(result.PercentRange, MostPercent) || IsTooLarge(result.Gap is { } gap ? ValueRange.Point(gap.Exact) : null, MostGap)))
            Doubt(FigureErrorCodes.Number, "actual", new("số không quá lớn so với kế hoạch", "a number not so large against the plan"));
        if (IsGood && method is { } own && !result!.Target.Methods.Contains(own))
            Doubt(ReportErrorCodes.Member, "method", BilingualText.Same(string.Join(", ", result.Target.Methods.Select(m => m.Code()))));
        if (!IsGood || result is null)
            return null;
        if ((method ?? usual) is { } asked && result.Target.Methods.Contains(asked))
            result = result.By(asked);
        return new(name!, result, Row.Text("unit"), stated is null ? null : result.Check(stated));
    }

    private Attainment? Measured(Indicator indicator, string sense)
    {
        Target? target = Target(indicator, sense);
        string? actual = Row.Text("actual");
        if (target is null || actual is null or "…" or "...")
            return target is null ? null : calculator.Measure(target, null);
        StatedNumber? number = string.Equals(actual, "-", StringComparison.Ordinal) ? new(0m) : Number("actual");
        return number is null ? null : calculator.MeasureNumber(target, new(number, indicator.Unit));
    }

    private Target? Target(Indicator indicator, string sense)
    {
        MeasureUnit unit = indicator.Unit;
        if (string.Equals(sense, "between", StringComparison.Ordinal))
            return Range("target") is var (low, high) ? Targets.Target.Between(indicator, new(low, unit), new(high, unit)) : null;
        decimal? number = Plain("target"), from = Row.Text("base") is null ? null : Plain("base");
        if (sense is "reduce-by" or "reduce-to" && Row.Text("base") is null)
            Doubt(ReportErrorCodes.Member, "base", new("gốc để giảm", "the base that is reduced"));
        if (!IsGood || number is not { } plan)
            return null;
        var level = new Quantity(plan, unit);
        Quantity? start = from is { } value ? new(value, unit) : null;
        return sense switch
        {
            "at-least" => Targets.Target.AtLeast(indicator, level),
            "above" => Targets.Target.Above(indicator, level),
            "at-most" when start is not null => Targets.Target.ReducedTo(indicator, start, level),
            "at-most" => Targets.Target.AtMost(indicator, level),
            "below" => Targets.Target.Below(indicator, level),
            "exactly" => Targets.Target.Exactly(indicator, level),
            "reduce-by" => Targets.Target.ReducedBy(indicator, start!, level),
            "reduce-to" => Targets.Target.ReducedTo(indicator, start!, level),
            "growth" => Growth(indicator, plan, start),
            _ => Refused("sense", BilingualText.Same(Senses)),
        };
    }

    private Target? Growth(Indicator indicator, decimal rate, Quantity? start)
    {
        bool isRate = string.Equals(indicator.Unit.Family, MeasureUnits.Percent.Family, StringComparison.Ordinal);
        return rate <= -100m ? Refused("target", new("tốc độ tăng lớn hơn −100%", "a growth of more than −100%"))
            : start is null && !isRate ? Refused("unit", new("% khi không có gốc", "% where there is no base"))
            : start is not null && (isRate || start.Exact.Sign <= 0) ? Refused("base", new("gốc lớn hơn 0, không phải tỷ lệ", "a base over zero that is no rate"))
            : Targets.Target.Growth(indicator, new(rate), start);
    }

    private Target? Refused(string column, BilingualText expected)
    {
        Doubt(ReportErrorCodes.Member, column, expected);
        return null;
    }

    private static bool IsTooLarge(ValueRange? range, Fraction most) => range is not null && (range.Low > most || range.Low < -most || range.High > most || range.High < -most);

    private Attainment? Day(Indicator indicator)
    {
        LocalDate? deadline = Date("target"), done = Row.Text("actual") is null ? null : Date("actual");
        return IsGood ? calculator.MeasureDay(Targets.Target.DoneBy(indicator, deadline!.Value), done) : null;
    }

    private LocalDate? Date(string column)
    {
        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(Row.Text(column) ?? "");
        if (date.Success)
            return date.Value;
        Doubt(ReportErrorCodes.Member, column, new("ngày viết 2015-12-31", "a day written 2015-12-31"));
        return null;
    }

    private (decimal Low, decimal High)? Range(string column)
    {
        string[] ends = (Row.Text(column) ?? "").Split("..");
        if (ends.Length == 2 && Options.Number(ends[0].Trim()).TryGet(out StatedNumber? low) && Options.Number(ends[1].Trim()).TryGet(out StatedNumber? high)
            && (low.Qualifier, high.Qualifier) == (Qualifier.Exactly, Qualifier.Exactly) && low.Value <= high.Value)
            return (low.Value, high.Value);
        Doubt(ReportErrorCodes.Member, column, new("khoảng viết thấp..cao", "a range written low..high"));
        return null;
    }

    private decimal? Plain(string column)
    {
        StatedNumber? number = Number(column);
        if (number is null || number.Qualifier == Qualifier.Exactly)
            return number?.Value;
        Doubt(FigureErrorCodes.Number, column, new("một số không có từ đi kèm; chiều ở cột sense", "a number without a word; the sense stands in its column"));
        return null;
    }

    private AttainmentMethod? Method()
    {
        if (Row.Text("method") is not { } code)
            return null;
        if (AttainmentMethods.TryParse(code, out AttainmentMethod method))
            return method;
        Doubt(ReportErrorCodes.Member, "method", BilingualText.Same(string.Join(", ", AttainmentMethods.Codes)));
        return null;
    }
}
