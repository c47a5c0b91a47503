using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>One of the answers of a choice: { "code", "name" }.</summary>
internal sealed class ChoiceCodec : ObjectCodec<Choice>
{
    protected override Choice? Read(ObjectReader o)
    {
        string? code = o.String("code", required: true);
        BilingualText? name = o.Get("name", Codecs.Text);
        return o.IsGood ? new(code!, name!) : null;
    }

    protected override void Members(Utf8JsonWriter json, Choice value)
    {
        json.WriteString("code", value.Code);
        json.Put("name", Codecs.Text, value.Name);
    }
}
