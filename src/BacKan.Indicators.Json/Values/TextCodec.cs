using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values;

/// <summary>Words in both languages: { "vi", "en" }.</summary>
internal sealed class TextCodec : ObjectCodec<Text>
{
    protected override Text? Read(ObjectReader o)
    {
        string? vi = o.String("vi", required: true), en = o.String("en", required: true);
        return o.IsGood ? new(vi!, en!) : null;
    }

    protected override void Members(Utf8JsonWriter json, Text value)
    {
        json.WriteString("vi", value.Vi);
        json.WriteString("en", value.En);
    }
}
