using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>An indicator of deprivation: { "key", "dimension", "name" }.</summary>
internal sealed class PovertyIndicatorCodec : ObjectCodec<PovertyIndicator>
{
    protected override PovertyIndicator? Read(ObjectReader o)
    {
        string? key = o.String("key", required: true), dimension = o.String("dimension", required: true);
        BilingualText? name = o.Get("name", Codecs.Text);
        return o.IsGood ? new(key!, dimension!, name!) : null;
    }

    protected override void Members(Utf8JsonWriter json, PovertyIndicator value)
    {
        json.WriteString("key", value.Key);
        json.WriteString("dimension", value.Dimension);
        json.Put("name", Codecs.Text, value.Name);
    }
}
