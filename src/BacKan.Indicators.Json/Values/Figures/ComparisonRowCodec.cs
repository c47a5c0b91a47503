using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A row of a planning sheet: { "indicator", "previousActual"?, "plan"?, "estimate"?, "nextPlan"?, "term"?, "prices"? }; a year of the term without a value is {}.</summary>
internal sealed class ComparisonRowCodec : ObjectCodec<ComparisonRow>
{
    private static readonly TermValueCodec Value = new();

    protected override ComparisonRow? Read(ObjectReader o)
    {
        Indicator? indicator = o.Get("indicator", FigureCodecs.Indicator);
        StatedQuantity? Number(string name) => o.Get(name, Codecs.StatedQuantity, required: false);
        StatedQuantity? previous = Number("previousActual"), plan = Number("plan"), estimate = Number("estimate"), next = Number("nextPlan");
        PriceBasis? prices = o.Get("prices", FigureCodecs.PriceBasis, required: false);
        List<TermValue> term = o.Items("term", Value);
        return o.IsGood ? new(indicator!, previous, plan, estimate, next) { Prices = prices, Term = [.. term.Select(t => t.Value)] } : null;
    }

    protected override void Members(Utf8JsonWriter json, ComparisonRow value)
    {
        json.Put("indicator", FigureCodecs.Indicator, value.Indicator);
        json.PutSome("previousActual", Codecs.StatedQuantity, value.PreviousActual);
        json.PutSome("plan", Codecs.StatedQuantity, value.Plan);
        json.PutSome("estimate", Codecs.StatedQuantity, value.Estimate);
        json.PutSome("nextPlan", Codecs.StatedQuantity, value.NextPlan);
        if (value.Term.Count > 0)
            json.PutList("term", Value, value.Term.Select(v => new TermValue(v)));
        json.PutSome("prices", FigureCodecs.PriceBasis, value.Prices);
    }

    private sealed record TermValue(StatedQuantity? Value);

    private sealed class TermValueCodec : ObjectCodec<TermValue>
    {
        protected override TermValue? Read(ObjectReader o)
        {
            StatedQuantity? value = o.Get("value", Codecs.StatedQuantity, required: false);
            return o.IsGood ? new(value) : null;
        }

        protected override void Members(Utf8JsonWriter json, TermValue value) => json.PutSome("value", Codecs.StatedQuantity, value.Value);
    }
}
