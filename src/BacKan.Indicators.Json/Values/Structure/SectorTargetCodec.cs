using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>A planned share: { "sector", "wanted": "[34, 35]", "assigner", "basis" }.</summary>
internal sealed class SectorTargetCodec : ObjectCodec<SectorTarget>
{
    protected override SectorTarget? Read(ObjectReader o)
    {
        Sector? sector = o.Get("sector", Codecs.Sector);
        ValueRange? wanted = o.Get("wanted", Codecs.Interval);
        string? assigner = o.String("assigner");
        Citation? basis = o.Get("basis", Codecs.Citation, required: false);
        return o.IsGood ? new(sector!, wanted!) { Assigner = assigner, Citation = basis } : null;
    }

    protected override void Members(Utf8JsonWriter json, SectorTarget value)
    {
        json.Put("sector", Codecs.Sector, value.Sector);
        json.Put("wanted", Codecs.Interval, value.Wanted);
        json.PutSome("assigner", Codecs.String, value.Assigner);
        json.PutSome("basis", Codecs.Citation, value.Citation);
    }
}
