using System.Text.Json;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>A planned structure of ranges: { "scheme", "period", "shares": [ { "sector": code, "range": { "low", "high" } } ] }.</summary>
internal sealed class RangeStructureCodec : ObjectCodec<RangeStructure>
{
    protected override RangeStructure? Read(ObjectReader o)
    {
        SectorScheme? scheme = o.Get("scheme", Codecs.SectorScheme);
        ReportingPeriod? period = o.Get("period", Codecs.ReportingPeriod);
        List<SectorRange> shares = SchemeSectors.Read(o, "shares", scheme, (item, sector) => item.Get("range", Codecs.StatedRange) is { } range && sector is not null ? new SectorRange(sector, range) : null);
        return o.IsGood ? new(scheme!, period!, shares) : null;
    }

    protected override void Members(Utf8JsonWriter json, RangeStructure value)
    {
        json.Put("scheme", Codecs.SectorScheme, value.Scheme);
        json.Put("period", Codecs.ReportingPeriod, value.Period);
        SchemeSectors.Write(json, "shares", value.Shares, s => s.Sector, s => json.Put("range", Codecs.StatedRange, s.Range));
    }
}
