using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>What was known of a fact: { "key", "name", "value" }.</summary>
internal sealed class FactLineCodec : ObjectCodec<FactLine>
{
    protected override FactLine? Read(ObjectReader o)
    {
        string? key = o.String("key", required: true);
        BilingualText? name = o.Get("name", Codecs.Text), value = o.Get("value", Codecs.Text);
        return o.IsGood ? new(key!, name!, value!) : null;
    }

    protected override void Members(Utf8JsonWriter json, FactLine value)
    {
        json.WriteString("key", value.Key);
        json.Put("name", Codecs.Text, value.Name);
        json.Put("value", Codecs.Text, value.Value);
    }
}
