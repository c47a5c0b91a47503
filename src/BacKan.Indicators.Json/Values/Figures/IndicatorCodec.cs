using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>An indicator: { "id": "grain_output" } of the catalogue, or { "id", "name", "unit", "tendency", "overUnits", "overTime" } of one's own; both with a "threshold" where it is part of the definition.</summary>
internal sealed class IndicatorCodec : ObjectCodec<Indicator>
{
    private static readonly WordCodec<Tendency> Direction = new();
    private static readonly WordCodec<AggregationRule> Rule = new();

    protected override Indicator? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        Quantity? threshold = o.Get("threshold", Codecs.Quantity, required: false);
        bool isOwn = o.Member("name") is not null;
        Text? name = o.Get("name", Codecs.Text, required: false);
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
        if (!IsOfCatalogue(value))
        {
            json.Put("name", Codecs.Text, value.Name);
            json.Put("unit", Codecs.Unit, value.Unit);
            json.Put("tendency", Direction, value.Tendency);
            json.Put("overUnits", Rule, value.OverUnits);
            json.Put("overTime", Rule, value.OverTime);
        }

        json.PutSome("threshold", Codecs.Quantity, value.Threshold);
    }

    // One's own indicator may use an id of the catalogue and mean another thing by it.
    private static bool IsOfCatalogue(Indicator value) => IndicatorCatalogue.TryFind(value.Id, out Indicator? known)
        && (known.Name, known.Unit, known.Tendency, known.OverUnits, known.OverTime) == (value.Name, value.Unit, value.Tendency, value.OverUnits, value.OverTime);
}
