using System.Text.Json;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Tool.Csv;

namespace BacKan.Indicators.Tool.Attain;

/// <summary>Writes attainments as JSON.</summary>
internal sealed class AttainJson(OutputBuffer output, int decimals) : JsonRows<AttainRow>(output)
{
    protected override void Members(Utf8JsonWriter json, AttainRow row)
    {
        Attainment result = row.Result;
        json.WriteString("indicator", row.Indicator);
        json.WriteString("status", result.Status.ToString());
        Number(json, "percent", result.PercentRange is { IsPoint: true, Low: { } percent } ? Rounding.HalfAwayFromZero.Round(percent, decimals) : null);
        json.WriteString("method", result.Method?.Code());
        Number(json, "gap", result.Gap?.Exact.ToNearestDecimal());
        json.WriteString("unit", row.Unit is null && result.Gap?.Unit != MeasureUnits.PercentagePoint ? null : result.Gap?.Unit.Code ?? row.Unit);
        json.WriteString("statedVerdict", row.Stated?.ToString());
    }
}
