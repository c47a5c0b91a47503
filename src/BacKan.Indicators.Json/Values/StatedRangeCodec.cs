using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>Two printed ends: { "low": 6.5, "high": 7.2, "unit": "%" }.</summary>
internal sealed class StatedRangeCodec : ObjectCodec<StatedRange>
{
    protected override StatedRange? Read(ObjectReader o)
    {
        decimal? low = o.Number("low", required: true), high = o.Number("high", required: true);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit, required: false);
        return o.IsGood ? new(new(low!.Value), new(high!.Value), unit) : null;
    }

    protected override void Members(Utf8JsonWriter json, StatedRange value)
    {
        json.WriteNumber("low", value.Low.Value);
        json.WriteNumber("high", value.High.Value);
        json.PutSome("unit", Codecs.Unit, value.Unit);
    }
}
