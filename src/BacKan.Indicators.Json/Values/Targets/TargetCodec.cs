using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Values.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Values.Targets;

/// <summary>A target by its sense: { "indicator", "sense": "at-least", "value", "unit", "assigner", "basis", "origin", "period", "method" }.</summary>
internal sealed class TargetCodec : ObjectCodec<Target>
{
    protected override Target? Read(ObjectReader o)
    {
        Indicator? indicator = o.Get("indicator", FigureCodecs.Indicator);
        return TargetMembers.Read(o, indicator);
    }

    protected override void Members(Utf8JsonWriter json, Target value)
    {
        json.Put("indicator", FigureCodecs.Indicator, value.Indicator);
        TargetMembers.Write(json, value);
    }
}
