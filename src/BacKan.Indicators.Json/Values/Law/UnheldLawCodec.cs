using System.Text.Json;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Json.Values.Law;

/// <summary>Law that is known and not held: { "id", "applies", "basis", "end" }.</summary>
internal sealed class UnheldLawCodec : ObjectCodec<UnheldLaw>
{
    private static readonly RuleEndCodec End = new();

    protected override UnheldLaw? Read(ObjectReader o)
    {
        string? id = o.String("id");
        EffectivePeriod? applies = o.Get("applies", Codecs.EffectivePeriod);
        Citation? basis = o.Get("basis", Codecs.Citation);
        RuleEnd? end = o.Get("end", End, required: false);
        return o.IsGood ? new(applies!, basis!, id, end) : null;
    }

    protected override void Members(Utf8JsonWriter json, UnheldLaw value)
    {
        json.WriteString("id", value.Id);
        json.Put("applies", Codecs.EffectivePeriod, value.Applies);
        json.Put("basis", Codecs.Citation, value.Citation);
        json.PutSome("end", End, value.End);
    }
}
