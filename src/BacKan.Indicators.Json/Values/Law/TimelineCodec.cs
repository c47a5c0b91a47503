using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Law;

/// <summary>The enactments of one rule: { "id", "title", "enactments", "unheld" }.</summary>
internal sealed class TimelineCodec<T>(Codec<T> rule) : ObjectCodec<Timeline<T>>
    where T : class
{
    private static readonly UnheldLawCodec Unheld = new();
    private readonly EnactmentCodec<T> enactment = new(rule);

    protected override Timeline<T>? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        BilingualText? title = o.Get("title", Codecs.Text);
        List<Enactment<T>> enactments = o.Items("enactments", enactment);
        List<UnheldLaw> unheld = o.Items("unheld", Unheld);
        return o.IsGood ? new(id!, title!, enactments, unheld) : null;
    }

    protected override void Members(Utf8JsonWriter json, Timeline<T> value)
    {
        json.WriteString("id", value.Id);
        json.Put("title", Codecs.Text, value.Title);
        json.PutList("enactments", enactment, value.Enactments);
        if (value.Unheld.Count > 0)
            json.PutList("unheld", Unheld, value.Unheld);
    }
}
