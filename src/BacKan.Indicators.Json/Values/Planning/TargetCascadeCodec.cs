using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Values.Figures;
using BacKan.Indicators.Planning;

namespace BacKan.Indicators.Json.Values.Planning;

/// <summary>A target handed down to units: { "indicator", "whole", "parts": [ { "unit", "amount", "weight" } ], "reserve" }.</summary>
internal sealed class TargetCascadeCodec : ObjectCodec<TargetCascade>
{
    private static readonly PartCodec Part = new();

    protected override TargetCascade? Read(ObjectReader o)
    {
        Indicator? indicator = o.Get("indicator", FigureCodecs.Indicator);
        StatedRange? whole = o.Get("whole", Codecs.StatedRange);
        List<CascadePart> parts = o.Items("parts", Part);
        decimal? reserve = o.Number("reserve");
        return o.IsGood ? new(indicator!, whole!, parts) { Reserve = reserve ?? 0m } : null;
    }

    protected override void Members(Utf8JsonWriter json, TargetCascade value)
    {
        json.Put("indicator", FigureCodecs.Indicator, value.Indicator);
        json.Put("whole", Codecs.StatedRange, value.Whole);
        json.PutList("parts", Part, value.Parts);
        if (value.Reserve != 0m)
            json.WriteNumber("reserve", value.Reserve);
    }

    private sealed class PartCodec : ObjectCodec<CascadePart>
    {
        protected override CascadePart? Read(ObjectReader o)
        {
            string? unit = o.String("unit", required: true);
            StatedRange? amount = o.Get("amount", Codecs.StatedRange, required: false);
            decimal? weight = o.Number("weight");
            return o.IsGood ? new(unit!, amount) { Weight = weight } : null;
        }

        protected override void Members(Utf8JsonWriter json, CascadePart value)
        {
            json.WriteString("unit", value.Unit);
            json.PutSome("amount", Codecs.StatedRange, value.Amount);
            if (value.Weight is { } weight)
                json.WriteNumber("weight", weight);
        }
    }
}
