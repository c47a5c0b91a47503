using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>A sector: { "code", "name", "isAgriculture" }.</summary>
internal sealed class SectorCodec : ObjectCodec<Sector>
{
    protected override Sector? Read(ObjectReader o)
    {
        string? code = o.String("code", required: true);
        BilingualText? name = o.Get("name", Codecs.Text);
        bool isAgriculture = o.Boolean("isAgriculture") ?? false;
        return o.IsGood ? new(code!, name!, isAgriculture) : null;
    }

    protected override void Members(Utf8JsonWriter json, Sector value)
    {
        json.WriteString("code", value.Code);
        json.Put("name", Codecs.Text, value.Name);
        if (value.IsAgriculture)
            json.WriteBoolean("isAgriculture", value.IsAgriculture);
    }
}
