using System.Text.Json;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Json.Values;

/// <summary>The kind of area of a place on a day: { "area": "rural", "asOf": "2013-12-31", "source": … }.</summary>
internal sealed class AreaClassificationCodec : ObjectCodec<AreaClassification>
{
    private static readonly WordCodec<AreaType> Area = new();

    protected override AreaClassification? Read(ObjectReader o)
    {
        AreaType? area = o.Maybe("area", Area, required: true);
        LocalDate? asOf = o.Date("asOf", required: true);
        string? source = o.String("source", required: true);
        return o.IsGood ? new(area!.Value, asOf!.Value, source!) : null;
    }

    protected override void Members(Utf8JsonWriter json, AreaClassification value)
    {
        json.Put("area", Area, value.Area);
        json.Put("asOf", Codecs.Day, value.AsOf);
        json.WriteString("source", value.Source);
    }
}
