using System.Text.Json;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>A change as its two structures, from which every measure follows: { "from", "to" }.</summary>
internal sealed class StructuralChangeCodec : ObjectCodec<StructuralChange>
{
    protected override StructuralChange? Read(ObjectReader o)
    {
        EconomicStructure? from = o.Get("from", Codecs.EconomicStructure), to = o.Get("to", Codecs.EconomicStructure);
        return o.IsGood ? from!.ChangeTo(to!) : null;
    }

    protected override void Members(Utf8JsonWriter json, StructuralChange value)
    {
        json.Put("from", Codecs.EconomicStructure, value.From);
        json.Put("to", Codecs.EconomicStructure, value.To);
    }
}
