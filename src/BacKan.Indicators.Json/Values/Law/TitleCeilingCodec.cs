using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Law;

/// <summary>A ceiling on titles: { "ofAdvancedWorkers": 15 }, or {} for none.</summary>
internal sealed class TitleCeilingCodec : ObjectCodec<TitleCeiling>
{
    protected override TitleCeiling? Read(ObjectReader o)
    {
        Percentage? ceiling = o.Maybe("ofAdvancedWorkers", Codecs.Percentage);
        return o.IsGood ? new(ceiling) : null;
    }

    protected override void Members(Utf8JsonWriter json, TitleCeiling value) => json.PutSome("ofAdvancedWorkers", Codecs.Percentage, value.OfAdvancedWorkers);
}
