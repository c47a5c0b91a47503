using System.Text.Json;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Judging;

/// <summary>A finding: { "id", "outcome", "words", "value", "threshold", "basis", "confidence", "parts" }.</summary>
internal sealed class FindingCodec : ObjectCodec<Finding>
{
    private static readonly WordCodec<Outcome> Outcome = new();

    protected override Finding? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        Outcome? outcome = o.Maybe("outcome", Outcome, required: true);
        BilingualText? words = o.Get("words", Codecs.Text), value = o.Get("value", Codecs.Text, required: false), threshold = o.Get("threshold", Codecs.Text, required: false);
        Citation? basis = o.Get("basis", Codecs.Citation);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
        List<Finding> parts = o.Items("parts", this);
        return o.IsGood ? new(id!, outcome!.Value, words!, value, threshold, basis!, confidence!.Value, parts) : null;
    }

    protected override void Members(Utf8JsonWriter json, Finding value)
    {
        json.WriteString("id", value.Id);
        json.Put("outcome", Outcome, value.Outcome);
        json.Put("words", Codecs.Text, value.Words);
        json.PutSome("value", Codecs.Text, value.Value);
        json.PutSome("threshold", Codecs.Text, value.Threshold);
        json.Put("basis", Codecs.Citation, value.Citation);
        json.Put("confidence", Codecs.Confidence, value.Confidence);
        if (value.Parts.Count > 0)
            json.PutList("parts", this, value.Parts);
    }
}
