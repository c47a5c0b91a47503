using System.Text.Json;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Values.Targets;

/// <summary>The bands that a scale adds to the three verdicts: { "nearlyFrom": 95, "lowBelow": 50 }, or {} for none.</summary>
internal sealed class AttainmentScaleCodec : ObjectCodec<AttainmentScale>
{
    protected override AttainmentScale? Read(ObjectReader o)
    {
        Percentage? nearly = o.Maybe("nearlyFrom", Codecs.Percentage), low = o.Maybe("lowBelow", Codecs.Percentage);
        return o.IsGood ? new(nearly, low) : null;
    }

    protected override void Members(Utf8JsonWriter json, AttainmentScale value)
    {
        json.PutSome("nearlyFrom", Codecs.Percentage, value.NearlyFrom);
        json.PutSome("lowBelow", Codecs.Percentage, value.LowBelow);
    }
}
