using System.Text.Json;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>A structure: { "scheme", "period", "shares": [ { "sector": code, "value" } ] or "values": [ { "sector": code, "value", "unit" } ], "statedTotal", "breakdowns" }.</summary>
/// <remarks>Of a structure of values only the values are written; its shares follow.</remarks>
internal sealed class EconomicStructureCodec : ObjectCodec<EconomicStructure>
{
    private static readonly SectorBreakdownCodec Breakdown = new();

    protected override EconomicStructure? Read(ObjectReader o)
    {
        SectorScheme? scheme = o.Get("scheme", Codecs.SectorScheme);
        ReportingPeriod? period = o.Get("period", Codecs.ReportingPeriod);
        StatedNumber? total = o.Get("statedTotal", Codecs.StatedNumber, required: false);
        bool ofValues = o.Member("values") is not null;
        List<SectorShare> shares = ofValues ? [] : SchemeSectors.Read(o, "shares", scheme, ShareMembers.Read);
        List<SectorValue> values = SchemeSectors.Read(o, "values", scheme, (item, sector) => QuantityMembers.Read(item) is { } value && sector is not null ? new SectorValue(sector, value) : null);
        List<SectorBreakdown> breakdowns = o.Items("breakdowns", Breakdown);
        if (!o.IsGood)
            return null;
        EconomicStructure structure = ofValues ? EconomicStructure.FromValues(scheme!, period!, values) : new(scheme!, period!, shares);
        return structure.With(total, breakdowns);
    }

    protected override void Members(Utf8JsonWriter json, EconomicStructure value)
    {
        json.Put("scheme", Codecs.SectorScheme, value.Scheme);
        json.Put("period", Codecs.ReportingPeriod, value.Period);
        if (value.Values is { } values)
            SchemeSectors.Write(json, "values", values, v => v.Sector, v => QuantityMembers.Write(json, v.Value));
        else
            SchemeSectors.Write(json, "shares", value.Shares, s => s.Sector, s => ShareMembers.Write(json, s));
        json.PutSome("statedTotal", Codecs.StatedNumber, value.StatedTotal);
        if (value.Breakdowns.Count > 0)
            json.PutList("breakdowns", Breakdown, value.Breakdowns);
    }
}
