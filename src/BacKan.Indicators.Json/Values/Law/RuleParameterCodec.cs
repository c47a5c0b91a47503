using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Law;

/// <summary>A threshold of a rule in words: { "name", "value", "basis" }.</summary>
internal sealed class RuleParameterCodec : ObjectCodec<RuleParameter>
{
    protected override RuleParameter? Read(ObjectReader o)
    {
        BilingualText? name = o.Get("name", Codecs.Text), value = o.Get("value", Codecs.Text);
        Citation? basis = o.Get("basis", Codecs.Citation, required: false);
        return o.IsGood ? new(name!, value!, basis) : null;
    }

    protected override void Members(Utf8JsonWriter json, RuleParameter value)
    {
        json.Put("name", Codecs.Text, value.Name);
        json.Put("value", Codecs.Text, value.Value);
        json.PutSome("basis", Codecs.Citation, value.Citation);
    }
}
