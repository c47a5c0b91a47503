using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A word that a figure rose or fell: { "direction", "versus"?, "strongly"? }.</summary>
internal sealed class StatedChangeCodec : ObjectCodec<StatedChange>
{
    private static readonly WordCodec<ChangeDirection> Directions = new();

    protected override StatedChange? Read(ObjectReader o)
    {
        ChangeDirection? direction = o.Maybe("direction", Directions, required: true);
        ReportingPeriod? versus = o.Get("versus", Codecs.ReportingPeriod, required: false);
        bool strongly = o.Boolean("strongly") ?? false;
        return o.IsGood ? new(direction!.Value, versus, strongly) : null;
    }

    protected override void Members(Utf8JsonWriter json, StatedChange value)
    {
        json.Put("direction", Directions, value.Direction);
        json.PutSome("versus", Codecs.ReportingPeriod, value.Versus);
        if (value.Strongly)
            json.WriteBoolean("strongly", value.Strongly);
    }
}
