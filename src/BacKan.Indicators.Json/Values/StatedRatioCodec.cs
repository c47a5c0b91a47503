using System.Text.Json;

namespace BacKan.Indicators.Json.Values;

/// <summary>Two printed numbers with a slash between them: { "first": 125, "second": 120, "unit": "ha" }.</summary>
internal sealed class StatedRatioCodec : ObjectCodec<StatedRatio>
{
    protected override StatedRatio? Read(ObjectReader o)
    {
        decimal? first = o.Number("first", required: true), second = o.Number("second", required: true);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit, required: false);
        return o.IsGood ? new(new(first!.Value), new(second!.Value), unit) : null;
    }

    protected override void Members(Utf8JsonWriter json, StatedRatio value)
    {
        json.WriteNumber("first", value.First.Value);
        json.WriteNumber("second", value.Second.Value);
        json.PutSome("unit", Codecs.Unit, value.Unit);
    }
}
