using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values;

/// <summary>Words in both languages: { "vi", "en" }.</summary>
internal sealed class BilingualTextCodec : ObjectCodec<BilingualText>
{
    protected override BilingualText? Read(ObjectReader o)
    {
        string? vi = o.String("vi", required: true), en = o.String("en", required: true);
        return o.IsGood ? new(vi!, en!) : null;
    }

    protected override void Members(Utf8JsonWriter json, BilingualText value)
    {
        json.WriteString("vi", value.Vi);
        json.WriteString("en", value.En);
    }
}
