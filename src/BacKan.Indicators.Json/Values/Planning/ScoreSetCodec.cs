using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;

namespace BacKan.Indicators.Json.Values.Planning;

/// <summary>Criteria that are scored: { "id", "name", "basis", "confidence", "items": [ { "id", "name", "maximum", "minimum" } ], "pass", "passConfidence" }.</summary>
internal sealed class ScoreSetCodec : ObjectCodec<ScoreSet>
{
    private static readonly ItemCodec Item = new();

    protected override ScoreSet? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        BilingualText? name = o.Get("name", Codecs.Text);
        Citation? basis = o.Get("basis", Codecs.Citation);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true), passConfidence = o.Maybe("passConfidence", Codecs.Confidence);
        List<ScoreItem> items = o.Items("items", Item);
        decimal? pass = o.Number("pass");
        return o.IsGood ? new(id!, name!, basis!, confidence!.Value, items, pass, passConfidence) : null;
    }

    protected override void Members(Utf8JsonWriter json, ScoreSet value)
    {
        json.WriteString("id", value.Id);
        json.Put("name", Codecs.Text, value.Name);
        json.Put("basis", Codecs.Citation, value.Citation);
        json.Put("confidence", Codecs.Confidence, value.Confidence);
        json.PutList("items", Item, value.Items);
        if (value.Pass is { } pass)
            json.WriteNumber("pass", pass);
        json.Put("passConfidence", Codecs.Confidence, value.PassConfidence);
    }

    private sealed class ItemCodec : ObjectCodec<ScoreItem>
    {
        protected override ScoreItem? Read(ObjectReader o)
        {
            string? id = o.String("id", required: true);
            BilingualText? name = o.Get("name", Codecs.Text);
            decimal? maximum = o.Number("maximum", required: true), minimum = o.Number("minimum");
            Confidence? confidence = o.Maybe("confidence", Codecs.Confidence);
            return o.IsGood ? new(id!, name!, maximum!.Value, minimum) { Confidence = confidence } : null;
        }

        protected override void Members(Utf8JsonWriter json, ScoreItem value)
        {
            json.WriteString("id", value.Id);
            json.Put("name", Codecs.Text, value.Name);
            json.WriteNumber("maximum", value.Maximum);
            if (value.Minimum is { } minimum)
                json.WriteNumber("minimum", minimum);
            json.PutSome("confidence", Codecs.Confidence, value.Confidence);
        }
    }
}
