using System.Text.Json;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>A value with its whole sector: { "sector": { "code", … }, "value", "unit" }.</summary>
internal sealed class SectorValueCodec : ObjectCodec<SectorValue>
{
    protected override SectorValue? Read(ObjectReader o)
    {
        Sector? sector = o.Get("sector", Codecs.Sector);
        return QuantityMembers.Read(o) is { } value && o.IsGood ? new(sector!, value) : null;
    }

    protected override void Members(Utf8JsonWriter json, SectorValue value)
    {
        json.Put("sector", Codecs.Sector, value.Sector);
        QuantityMembers.Write(json, value.Value);
    }
}
