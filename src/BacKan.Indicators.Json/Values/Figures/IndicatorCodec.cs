using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>What is measured: { "id", "name", "unit", "tendency", "overUnits", "overTime", "threshold"? }; by hand { "id": "grain_output" } suffices for one of the catalogue.</summary>
/// <remarks>Written whole, so that what was stored means the same under a later catalogue.</remarks>
internal sealed class IndicatorCodec : ObjectCodec<Indicator>
{
    private static readonly WordCodec<Tendency> Direction = new();
    private static readonly WordCodec<AggregationRule> Rule = new();

    protected override Indicator? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        Quantity? threshold = o.Get("threshold", Codecs.Quantity, required: false);
        bool isOwn = o.Member("name") is not null;
        BilingualText? name = o.Get("name", Codecs.Text, required: false);
        MeasureUnit? unit = o.Get("unit", Codecs.Unit, required: isOwn);
        Tendency? tendency = o.Maybe("tendency", Direction, required: isOwn);
        AggregationRule? overUnits = o.Maybe("overUnits", Rule, required: isOwn), overTime = o.Maybe("overTime", Rule, required: isOwn);
        if (!o.IsGood)
            return null;
        Indicator? indicator = null;
        if (isOwn)
            indicator = new(id!, name!, unit!, tendency!.Value, overUnits!.Value, overTime!.Value);
        else if (!IndicatorCatalogue.TryFind(id, out indicator))
            o.Problem(FigureErrorCodes.Indicator, o.Member("id")!, new("một chỉ tiêu trong danh mục, hoặc đủ name, unit, tendency, overUnits, overTime", "an indicator of the catalogue, or name, unit, tendency, overUnits, overTime"));
        return threshold is null ? indicator : indicator?.Reaching(threshold);
    }

    protected override void Members(Utf8JsonWriter json, Indicator value)
    {
        json.WriteString("id", value.Id);
        json.Put("name", Codecs.Text, value.Name);
        json.Put("unit", Codecs.Unit, value.Unit);
        json.Put("tendency", Direction, value.Tendency);
        json.Put("overUnits", Rule, value.OverUnits);
        json.Put("overTime", Rule, value.OverTime);
        json.PutSome("threshold", Codecs.Quantity, value.Threshold);
    }
}
