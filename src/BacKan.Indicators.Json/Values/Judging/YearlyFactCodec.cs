using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>A fact of every year: { "key", "name", "question" }.</summary>
internal sealed class YearlyFactCodec : ObjectCodec<YearlyFact>
{
    protected override YearlyFact? Read(ObjectReader o)
    {
        string? key = o.String("key", required: true);
        BilingualText? name = o.Get("name", Codecs.Text), question = o.Get("question", Codecs.Text);
        return o.IsGood ? new(key!, name!, question!) : null;
    }

    protected override void Members(Utf8JsonWriter json, YearlyFact value)
    {
        json.WriteString("key", value.Key);
        json.Put("name", Codecs.Text, value.Name);
        json.Put("question", Codecs.Text, value.Question);
    }
}
