using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Values.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Values.Targets;

/// <summary>A report's own percent: { "actual", "target", "percent" }.</summary>
internal sealed class StatedAttainmentCodec : ObjectCodec<StatedAttainment>
{
    protected override StatedAttainment? Read(ObjectReader o)
    {
        Figure? actual = o.Get("actual", FigureCodecs.Figure);
        Target? target = o.Get("target", Codecs.Target, required: false);
        StatedNumber? percent = o.Get("percent", Codecs.StatedNumber);
        return o.IsGood ? new(actual!, target, percent!) : null;
    }

    protected override void Members(Utf8JsonWriter json, StatedAttainment value)
    {
        json.Put("actual", FigureCodecs.Figure, value.Actual);
        json.PutSome("target", Codecs.Target, value.Target);
        json.Put("percent", Codecs.StatedNumber, value.Percent);
    }
}
