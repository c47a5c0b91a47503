using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>An average growth as what it is taken of: { "from", "to", "years", "method" }. It is taken again on reading.</summary>
internal sealed class AverageGrowthCodec : ObjectCodec<AverageGrowth>
{
    private static readonly WordCodec<AverageMethod> Methods = new();

    protected override AverageGrowth? Read(ObjectReader o)
    {
        Quantity? from = o.Get("from", Codecs.Quantity), to = o.Get("to", Codecs.Quantity);
        int? years = o.Whole("years", 1, 1054, required: true);
        AverageMethod? method = o.Maybe("method", Methods, required: true);
        return o.IsGood ? new(from!, to!, years!.Value, method!.Value) : null;
    }

    protected override void Members(Utf8JsonWriter json, AverageGrowth value)
    {
        json.Put("from", Codecs.Quantity, value.From);
        json.Put("to", Codecs.Quantity, value.To);
        json.WriteNumber("years", value.Years);
        json.Put("method", Methods, value.Method);
    }
}
