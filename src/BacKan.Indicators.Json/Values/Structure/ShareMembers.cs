using System.Text.Json;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>The members of a share beside its sector: "value" and "qualifier" as printed, or "exact" and "halfUnit" where it was computed.</summary>
internal static class ShareMembers
{
    public static SectorShare? Read(ObjectReader o, Sector? sector)
    {
        if (o.Member("exact") is null)
            return StatedNumberMembers.Read(o) is { } stated && sector is not null ? new(sector, stated) : null;
        Fraction exact = o.Get("exact", Codecs.Fraction);
        decimal? half = o.Number("halfUnit");
        return o.IsGood && sector is not null ? SectorShare.Computed(sector, exact, half ?? 0m) : null;
    }

    public static void Write(Utf8JsonWriter json, SectorShare share)
    {
        if (share.IsStated)
        {
            StatedNumberMembers.Write(json, share.Stated);
            return;
        }

        json.Put("exact", Codecs.Fraction, share.Exact);
        if (share.HalfUnit != 0m)
            json.WriteNumber("halfUnit", share.HalfUnit);
    }
}
