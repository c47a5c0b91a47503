using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A whole and its parts: { "whole"?, "parts", "relation" }.</summary>
internal sealed class FigureBreakdownCodec : ObjectCodec<FigureBreakdown>
{
    private static readonly WordCodec<BreakdownRelation> Relations = new();

    protected override FigureBreakdown? Read(ObjectReader o)
    {
        StatedQuantity? whole = o.Get("whole", Codecs.StatedQuantity, required: false);
        List<BreakdownPart> parts = o.Items("parts", FigureCodecs.BreakdownPart);
        BreakdownRelation? relation = o.Maybe("relation", Relations, required: true);
        return o.IsGood ? new(whole, parts, relation!.Value) : null;
    }

    protected override void Members(Utf8JsonWriter json, FigureBreakdown value)
    {
        json.PutSome("whole", Codecs.StatedQuantity, value.Whole);
        json.PutList("parts", FigureCodecs.BreakdownPart, value.Parts);
        json.Put("relation", Relations, value.Relation);
    }
}
