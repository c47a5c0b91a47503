using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A comparison as what it compares: { "from"?, "to"? } of printed numbers, { "exactFrom", "exactTo" } of quantities; "definitionsDiffer": true where it gives no answer. It is made again on reading.</summary>
internal sealed class QuantityComparisonCodec : ObjectCodec<QuantityComparison>
{
    protected override QuantityComparison? Read(ObjectReader o)
    {
        Quantity? exactFrom = o.Get("exactFrom", Codecs.Quantity, required: false), exactTo = o.Get("exactTo", Codecs.Quantity, required: exactFrom is not null);
        StatedQuantity? from = o.Get("from", Codecs.StatedQuantity, required: false), to = o.Get("to", Codecs.StatedQuantity, required: false);
        bool differ = o.Boolean("definitionsDiffer") ?? false;
        if (!o.IsGood)
            return null;
        return exactFrom is not null ? Growth.Between(exactFrom, exactTo!) : differ ? QuantityComparison.OfOtherDefinitions(from, to) : new(from, to);
    }

    protected override void Members(Utf8JsonWriter json, QuantityComparison value)
    {
        if (value.From is null && value.To is null && value.ExactFrom is { } exactFrom && value.ExactTo is { } exactTo)
        {
            json.Put("exactFrom", Codecs.Quantity, exactFrom);
            json.Put("exactTo", Codecs.Quantity, exactTo);
            return;
        }

        json.PutSome("from", Codecs.StatedQuantity, value.From);
        json.PutSome("to", Codecs.StatedQuantity, value.To);
        if (value.Absence == ComparisonAbsence.DefinitionsDiffer)
            json.WriteBoolean("definitionsDiffer", value: true);
    }
}
