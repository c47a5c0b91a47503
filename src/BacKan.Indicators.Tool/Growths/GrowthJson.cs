using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Growths;

/// <summary>Writes growths as JSON; a ratio has two decimals more than a percent, so that both say the same.</summary>
internal sealed class GrowthJson(OutputBuffer output, int decimals) : JsonRows<GrowthRow>(output)
{
    protected override void Members(Utf8JsonWriter json, GrowthRow row)
    {
        QuantityComparison result = row.Result;
        json.WriteString("indicator", row.Indicator);
        Number(json, "percent", result.ExactPercent is { } percent ? Rounding.HalfAwayFromZero.Round(percent, decimals) : null);
        Number(json, "difference", result.Difference?.Exact.ToNearestDecimal());
        Number(json, "ratio", result.Ratio is { } ratio ? Rounding.HalfAwayFromZero.Round(ratio, decimals + 2) : null);
        json.WriteString("statedVerdict", row.Stated?.ToString());
    }
}
