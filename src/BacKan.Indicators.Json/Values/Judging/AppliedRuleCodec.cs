using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>The rule under which a case is judged: { "id", "name", "on", "basis", "confidence", "isSetByHost" }.</summary>
internal sealed class AppliedRuleCodec : ObjectCodec<AppliedRule>
{
    protected override AppliedRule? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        BilingualText? name = o.Get("name", Codecs.Text);
        LocalDate? on = o.Date("on", required: true);
        Citation? basis = o.Get("basis", Codecs.Citation);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
        bool isSetByHost = o.Boolean("isSetByHost") ?? false;
        return o.IsGood ? new(id!, name!, on!.Value, basis!, confidence!.Value, isSetByHost) : null;
    }

    protected override void Members(Utf8JsonWriter json, AppliedRule value)
    {
        json.WriteString("id", value.Id);
        json.Put("name", Codecs.Text, value.Name);
        json.Put("on", Codecs.Day, value.On);
        json.Put("basis", Codecs.Citation, value.Citation);
        json.Put("confidence", Codecs.Confidence, value.Confidence);
        if (value.IsSetByHost)
            json.WriteBoolean("isSetByHost", value.IsSetByHost);
    }
}
