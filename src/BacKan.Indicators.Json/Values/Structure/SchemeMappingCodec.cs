using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>Which sector of one scheme goes into which of another: { "from", "to", "pairs": [ { "sector", "to" } ], "caveat" }.</summary>
internal sealed class SchemeMappingCodec : ObjectCodec<SchemeMapping>
{
    protected override SchemeMapping? Read(ObjectReader o)
    {
        SectorScheme? from = o.Get("from", Codecs.SectorScheme), to = o.Get("to", Codecs.SectorScheme);
        List<Tuple<Sector, Sector>> pairs = SchemeSectors.Read(o, "pairs", from, (item, sector) => SchemeSectors.Sector(item, "to", to) is { } other && sector is not null ? Tuple.Create(sector, other) : null);
        BilingualText? caveat = o.Get("caveat", Codecs.Text, required: false);
        return o.IsGood ? new(from!, to!, pairs.ToDictionary(p => p.Item1, p => p.Item2), caveat) : null;
    }

    protected override void Members(Utf8JsonWriter json, SchemeMapping value)
    {
        json.Put("from", Codecs.SectorScheme, value.From);
        json.Put("to", Codecs.SectorScheme, value.To);
        SchemeSectors.Write(json, "pairs", value.From.Sectors, s => s, s => json.WriteString("to", value[s].Code));
        json.PutSome("caveat", Codecs.Text, value.Caveat);
    }
}
