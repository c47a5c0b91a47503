using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>What is measured: { "id", "name", "unit", "tendency", "overUnits", "overTime", "threshold"? }.</summary>
internal sealed class IndicatorCodec : ObjectCodec<Indicator>
{
    private static readonly WordCodec<Tendency> Tendencies = new();
    private static readonly WordCodec<AggregationRule> Rules = new();

    protected override Indicator? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        Localization.Text? name = o.Get("name", Codecs.Text);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit);
        Tendency? tendency = o.Maybe("tendency", Tendencies, required: true);
        AggregationRule? overUnits = o.Maybe("overUnits", Rules, required: true), overTime = o.Maybe("overTime", Rules, required: true);
        Quantity? threshold = o.Get("threshold", Codecs.Quantity, required: false);
        if (!o.IsGood)
            return null;
        var indicator = new Indicator(id!, name!, unit!, tendency!.Value, overUnits!.Value, overTime!.Value);
        return threshold is null ? indicator : indicator.Reaching(threshold);
    }

    protected override void Members(Utf8JsonWriter json, Indicator value)
    {
        json.WriteString("id", value.Id);
        json.Put("name", Codecs.Text, value.Name);
        json.Put("unit", Codecs.Unit, value.Unit);
        json.Put("tendency", Tendencies, value.Tendency);
        json.Put("overUnits", Rules, value.OverUnits);
        json.Put("overTime", Rules, value.OverTime);
        json.PutSome("threshold", Codecs.Quantity, value.Threshold);
    }
}
