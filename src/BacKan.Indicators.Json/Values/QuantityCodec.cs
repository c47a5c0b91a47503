using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>A number with its unit: { "value": 4785, "unit": "tấn" }; the digits carry the decimals.</summary>
internal sealed class QuantityCodec : ObjectCodec<Quantity>
{
    protected override Quantity? Read(ObjectReader o) => QuantityMembers.Read(o);

    protected override void Members(Utf8JsonWriter json, Quantity value) => QuantityMembers.Write(json, value);
}
