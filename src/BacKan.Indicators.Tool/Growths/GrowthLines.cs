using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Growths;

/// <summary>Writes growths for people, and why there is none.</summary>
internal sealed class GrowthLines(OutputBuffer output, ToolConsole console, CsvOptions options) : LineRows<GrowthRow>(output, console, options)
{
    protected override string[] Heads => Options.Say("Chỉ tiêu|Tăng, giảm %|Chênh lệch|Gấp (lần)|Công bố|Ghi chú", "Indicator|Growth %|Difference|Times|Stated|Note").Split('|');

    protected override string[] Cells(GrowthRow row)
    {
        QuantityComparison result = row.Result;
        return
        [
            row.Indicator,
            result.PercentRange is { } percent ? Printed(percent, Options.Decimals) : "",
            result.Difference is { } gap ? RowText.Gap(gap, row.Unit, Options.Language) : "",
            result.RatioRange is { } ratio ? Printed(ratio, Options.Decimals + 2) : "",
            row.Stated is { } stated ? RowText.Word(stated, Options.Language) : "",
            result.Reason?.In(Options.Language) ?? "",
        ];
    }

    protected override string? Colour(GrowthRow row) => row.Result.ExactPercent?.Sign switch { > 0 => "green", < 0 => "red", _ => null };

    private string Printed(ValueRange range, int decimals)
    {
        string End(Fraction? end) => end is { } value ? LocalNumber.Format(Rounding.HalfAwayFromZero.Round(value, decimals), Options.Language) : "…";
        return range.IsPoint ? End(range.Low) : $"{End(range.Low)}–{End(range.High)}";
    }
}
