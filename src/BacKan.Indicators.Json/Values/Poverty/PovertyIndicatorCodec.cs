using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;

namespace BacKan.Indicators.Json.Values.Poverty;

/// <summary>An indicator of deprivation: { "key", "dimension", "name", "wording" }.</summary>
internal sealed class PovertyIndicatorCodec : ObjectCodec<PovertyIndicator>
{
    protected override PovertyIndicator? Read(ObjectReader o)
    {
        string? key = o.String("key", required: true), dimension = o.String("dimension", required: true);
        BilingualText? name = o.Get("name", Codecs.Text);
        BilingualText? wording = o.Get("wording", Codecs.Text, required: false);
        return o.IsGood ? new(key!, dimension!, name!, wording) : null;
    }

    protected override void Members(Utf8JsonWriter json, PovertyIndicator value)
    {
        json.WriteString("key", value.Key);
        json.WriteString("dimension", value.Dimension);
        json.Put("name", Codecs.Text, value.Name);
        json.PutSome("wording", Codecs.Text, value.Wording);
    }
}
