using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Values.Law;

/// <summary>By what a rule ends: { "kind", "by", "why" }.</summary>
internal sealed class RuleEndCodec : ObjectCodec<RuleEnd>
{
    private static readonly WordCodec<RuleEndKind> Kind = new();

    protected override RuleEnd? Read(ObjectReader o)
    {
        RuleEndKind? kind = o.Maybe("kind", Kind, required: true);
        Citation? by = o.Get("by", Codecs.Citation, required: kind is RuleEndKind.Text or RuleEndKind.OwnPeriod);
        BilingualText? why = o.Get("why", Codecs.Text, required: kind is RuleEndKind.NotHeld or RuleEndKind.Continues);
        if (!o.IsGood)
            return null;
        return kind switch
        {
            RuleEndKind.Text => RuleEnd.ByText(by!, why),
            RuleEndKind.OwnPeriod => RuleEnd.OfItsPeriod(by!, why),
            RuleEndKind.Continues => RuleEnd.Continues(why!, by),
            _ => RuleEnd.NotHeldFromHere(why!, by),
        };
    }

    protected override void Members(Utf8JsonWriter json, RuleEnd value)
    {
        json.Put("kind", Kind, value.Kind);
        json.PutSome("by", Codecs.Citation, value.By);
        json.PutSome("why", Codecs.Text, value.Why);
    }
}
