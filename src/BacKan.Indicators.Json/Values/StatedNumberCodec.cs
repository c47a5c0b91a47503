using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>A printed number: { "value": 53.10, "qualifier": "over" }; the digits carry the printed decimals.</summary>
internal sealed class StatedNumberCodec : ObjectCodec<StatedNumber>
{
    protected override StatedNumber? Read(ObjectReader o) => StatedNumberMembers.Read(o);

    protected override void Members(Utf8JsonWriter json, StatedNumber value) => StatedNumberMembers.Write(json, value);
}
