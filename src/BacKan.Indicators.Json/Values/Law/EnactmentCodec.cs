using System.Text.Json;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Law;

/// <summary>A rule with its days: { "id", "rule", "applies", "basis", "confidence", "checkedOn", "origin", "end" }.</summary>
internal sealed class EnactmentCodec<T>(Codec<T> rule) : ObjectCodec<Enactment<T>>
    where T : class
{
    private static readonly WordCodec<EnactmentOrigin> Origin = new();
    private static readonly RuleEndCodec End = new();

    protected override Enactment<T>? Read(ObjectReader o)
    {
        string? id = o.String("id");
        T? enacted = o.Get("rule", rule);
        EffectivePeriod? applies = o.Get("applies", Codecs.EffectivePeriod);
        Citation? basis = o.Get("basis", Codecs.Citation);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
        LocalDate? check = o.Date("checkedOn", required: true);
        EnactmentOrigin? origin = o.Maybe("origin", Origin);
        RuleEnd? end = o.Get("end", End, required: false);
        return o.IsGood ? new(enacted!, applies!, basis!, confidence!.Value, check!.Value, id, origin ?? EnactmentOrigin.Host, end) : null;
    }

    protected override void Members(Utf8JsonWriter json, Enactment<T> value)
    {
        json.WriteString("id", value.Id);
        json.Put("rule", rule, value.Rule);
        json.Put("applies", Codecs.EffectivePeriod, value.Applies);
        json.Put("basis", Codecs.Citation, value.Citation);
        json.Put("confidence", Codecs.Confidence, value.Confidence);
        json.Put("checkedOn", Codecs.Day, value.CheckedOn);
        json.Put("origin", Origin, value.Origin);
        json.PutSome("end", End, value.End);
    }
}
