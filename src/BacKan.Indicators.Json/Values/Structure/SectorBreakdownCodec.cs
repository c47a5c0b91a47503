using System.Text.Json;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>The parts of a sector: { "parent", "parts", "isWhole" }.</summary>
internal sealed class SectorBreakdownCodec : ObjectCodec<SectorBreakdown>
{
    private static readonly SectorShareCodec Part = new();

    protected override SectorBreakdown? Read(ObjectReader o)
    {
        Sector? parent = o.Get("parent", Codecs.Sector);
        List<SectorShare> parts = o.Items("parts", Part);
        bool isWhole = o.Boolean("isWhole") ?? false;
        return o.IsGood ? new(parent!, parts, isWhole) : null;
    }

    protected override void Members(Utf8JsonWriter json, SectorBreakdown value)
    {
        json.Put("parent", Codecs.Sector, value.Parent);
        json.PutList("parts", Part, value.Parts);
        if (value.IsWhole)
            json.WriteBoolean("isWhole", value.IsWhole);
    }
}
