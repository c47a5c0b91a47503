using System.Text.Json;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>A share with its whole sector: { "sector": { "code", … }, "value", "qualifier" }.</summary>
internal sealed class SectorShareCodec : ObjectCodec<SectorShare>
{
    protected override SectorShare? Read(ObjectReader o)
    {
        Sector? sector = o.Get("sector", Codecs.Sector);
        return ShareMembers.Read(o, sector);
    }

    protected override void Members(Utf8JsonWriter json, SectorShare value)
    {
        json.Put("sector", Codecs.Sector, value.Sector);
        ShareMembers.Write(json, value);
    }
}
