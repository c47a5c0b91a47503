using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Csv;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>Reads the rows of <c>backan attain</c> into targets and answers them; the first cell that cannot be used is the row's problem.</summary>
internal sealed class AttainReader(CsvOptions options, AttainmentMethod? usual)
{
    public static readonly string[] Required = ["indicator", "sense", "target", "actual"];
    public static readonly string[] Known = [.. Required, "base", "unit", "stated", "method"];

    private const string Senses = "at-least, above, at-most, below, exactly, between, reduce-by, reduce-to, growth, done-by";

    // A number without a unit is compared as it stands.
    private static readonly MeasureUnit NoUnit = new("-", "number", 1, Text.Same("-"));

    // What a decimal can still print with its decimals.
    private static readonly Fraction MostPercent = 1_000_000_000_000_000m, MostGap = 1_000_000_000_000_000_000_000_000m;

    private readonly AttainmentCalculator calculator = new();
    private CsvRow row = null!;
    private CsvProblem? problem;

    public AttainRow? Read(CsvRow given, out CsvProblem? wrong)
    {
        (row, problem) = (given, null);
        string? name = Needed("indicator", "tên chỉ tiêu", "the name of the indicator");
        string? sense = Needed("sense", Senses, Senses);
        MeasureUnit? unit = Unit(string.Equals(sense, "growth", StringComparison.Ordinal) && row.Text("base") is null ? MeasureUnits.Percent : NoUnit);
        AttainmentMethod? method = Method();
        StatedNumber? stated = row.Text("stated") is null ? null : Number("stated");
        Attainment? result = null;
        if (problem is null)
        {
            var indicator = new Indicator(name!, Text.Same(name!), unit!, Tendency.Neutral, AggregationRule.Never, AggregationRule.Never);
            result = string.Equals(sense, "done-by", StringComparison.Ordinal) ? Day(indicator) : Measured(indicator, sense!);
        }

        if (problem is null && result is not null && (IsTooLarge(result.PercentRange, MostPercent) || IsTooLarge(result.Gap is { } gap ? Interval.Point(gap.Exact) : null, MostGap)))
            Doubt(FigureErrorCodes.Number, "actual", new("số không quá lớn so với kế hoạch", "a number not so large against the plan"));
        if (problem is null && method is { } own && !result!.Target.Methods.Contains(own))
            Doubt(ReportErrorCodes.Member, "method", Text.Same(string.Join(", ", result.Target.Methods.Select(m => m.Code()))));
        wrong = problem;
        if (problem is not null || result is null)
            return null;
        if ((method ?? usual) is { } asked && result.Target.Methods.Contains(asked))
            result = result.By(asked);
        return new(name!, result, row.Text("unit"), stated is null ? null : result.Check(stated));
    }

    private Attainment? Measured(Indicator indicator, string sense)
    {
        Target? target = Target(indicator, sense);
        string? actual = row.Text("actual");
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
        decimal? number = Plain("target"), from = row.Text("base") is null ? null : Plain("base");
        if (sense is "reduce-by" or "reduce-to" && row.Text("base") is null)
            Doubt(ReportErrorCodes.Member, "base", new("gốc để giảm", "the base that is reduced"));
        if (problem is not null || number is not { } plan)
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
            _ => Refused("sense", Text.Same(Senses)),
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

    private Target? Refused(string column, Text expected)
    {
        Doubt(ReportErrorCodes.Member, column, expected);
        return null;
    }

    private static bool IsTooLarge(Interval? range, Fraction most) => range is not null && (range.Low > most || range.Low < -most || range.High > most || range.High < -most);

    private Attainment? Day(Indicator indicator)
    {
        LocalDate? deadline = Date("target"), done = row.Text("actual") is null ? null : Date("actual");
        return problem is null ? calculator.MeasureDay(Targets.Target.DoneBy(indicator, deadline!.Value), done) : null;
    }

    private LocalDate? Date(string column)
    {
        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(row.Text(column) ?? "");
        if (date.Success)
            return date.Value;
        Doubt(ReportErrorCodes.Member, column, new("ngày viết 2015-12-31", "a day written 2015-12-31"));
        return null;
    }

    private (decimal Low, decimal High)? Range(string column)
    {
        string[] ends = (row.Text(column) ?? "").Split("..");
        if (ends.Length == 2 && options.Number(ends[0].Trim()).TryGet(out StatedNumber? low) && options.Number(ends[1].Trim()).TryGet(out StatedNumber? high)
            && (low.Qualifier, high.Qualifier) == (Qualifier.Exactly, Qualifier.Exactly) && low.Value <= high.Value)
            return (low.Value, high.Value);
        Doubt(ReportErrorCodes.Member, column, new("khoảng viết thấp..cao", "a range written low..high"));
        return null;
    }

    private StatedNumber? Number(string column)
    {
        if (row.Text(column) is { } text && options.Number(text) is var reading)
        {
            if (reading.TryGet(out StatedNumber? number))
                return number;
            Doubt(reading.Refusal!.Code, column, reading.Refusal.Reason);
            return null;
        }

        Doubt(FigureErrorCodes.Number, column, new("một số", "a number"));
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

    private MeasureUnit? Unit(MeasureUnit otherwise)
    {
        if (row.Text("unit") is not { } text)
            return otherwise;
        if (UnitCatalogue.Vietnam.TryFind(text, out MeasureUnit? unit) || UnitCatalogue.Vietnam.Read(text).TryGet(out unit))
            return unit;
        Doubt(FigureErrorCodes.Unit, "unit", UnitCatalogue.Vietnam.Read(text).Refusal!.Reason);
        return null;
    }

    private AttainmentMethod? Method()
    {
        if (row.Text("method") is not { } code)
            return null;
        if (AttainmentMethods.TryParse(code, out AttainmentMethod method))
            return method;
        Doubt(ReportErrorCodes.Member, "method", Text.Same(string.Join(", ", AttainmentMethods.Codes)));
        return null;
    }

    private string? Needed(string column, string vi, string en)
    {
        if (row.Text(column) is { } text)
            return text;
        Doubt(ReportErrorCodes.Member, column, new(vi, en));
        return null;
    }

    private void Doubt(string code, string column, Text expected) => problem ??= row.Doubt(code, column, expected);
}
