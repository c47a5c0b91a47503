using BacKan.Indicators.Figures;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Growths;

/// <summary>Reads the rows of <c>backan growth</c> and compares their numbers.</summary>
internal sealed class GrowthReader(CsvOptions options) : RowReader<GrowthRow>(options)
{
    public static readonly string[] Required = ["indicator", "current", "previous"];
    public static readonly string[] Known = [.. Required, "stated", "unit"];

    // What a decimal can still print with its decimals.
    private static readonly Fraction MostTimes = 10_000_000_000_000m, MostDifference = 1_000_000_000_000_000_000_000_000m;

    protected override GrowthRow? Answer()
    {
        string? name = Needed("indicator", "tên chỉ tiêu", "the name of the indicator");
        MeasureUnit? unit = Unit(NoUnit);
        StatedNumber? current = Cell("current"), previous = Cell("previous"), stated = Row.Text("stated") is null ? null : Number("stated");
        if (!IsGood)
            return null;
        var result = new QuantityComparison(previous is null ? null : new(previous, unit!), current is null ? null : new(current, unit!));
        if (result.RatioRange is { } times && (times.Low > MostTimes || times.High > MostTimes))
            Doubt(FigureErrorCodes.Number, "current", new("số không quá lớn so với kỳ trước", "a number not so large against the previous one"));
        else if (result.Difference is { } gap && (gap.Exact > MostDifference || gap.Exact < -MostDifference))
            Doubt(FigureErrorCodes.Number, "current", new("chênh lệch không quá lớn", "a difference that is not so large"));
        return new(name!, result, Row.Text("unit"), stated is null ? null : result.Check(stated));
    }

    // "-" is the yearbook's sign of what did not occur.
    private StatedNumber? Cell(string column) => IsMissing(column) ? null : Row.Text(column) is "-" ? new(0m) : Number(column);
}
