using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Json.Values.Law;

/// <summary>A document: { "kind", "number", "issuer", "issuedOn", … }; what is not known is left out.</summary>
internal sealed class LegalInstrumentCodec : ObjectCodec<LegalInstrument>
{
    private static readonly RelationCodec Relation = new();

    protected override LegalInstrument? Read(ObjectReader o)
    {
        InstrumentKind? kind = o.Get("kind", Codecs.InstrumentKind);
        InstrumentNumber? number = o.Get("number", Codecs.InstrumentNumber);
        BilingualText? issuer = o.Get("issuer", Codecs.Text, required: false), subject = o.Get("subject", Codecs.Text, required: false);
        LocalDate? issued = o.Date("issuedOn"), inForce = o.Date("inForceFrom"), applies = o.Date("appliesFrom"), ceased = o.Date("ceasedOn"), check = o.Date("checkedOn");
        List<InstrumentRelation> relations = o.Items("relations", Relation);
        string? address = o.String("address");
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence);
        return o.IsGood
            ? new()
            {
                Kind = kind!, Number = number!, Issuer = issuer, IssuedOn = issued, InForceFrom = inForce, AppliesFrom = applies, CeasedOn = ceased,
                Subject = subject, Relations = relations, Address = address, Confidence = confidence, CheckedOn = check,
            }
            : null;
    }

    protected override void Members(Utf8JsonWriter json, LegalInstrument value)
    {
        json.Put("kind", Codecs.InstrumentKind, value.Kind);
        json.Put("number", Codecs.InstrumentNumber, value.Number);
        json.PutSome("issuer", Codecs.Text, value.Issuer);
        json.PutSome("issuedOn", Codecs.Day, value.IssuedOn);
        json.PutSome("inForceFrom", Codecs.Day, value.InForceFrom);
        json.PutSome("appliesFrom", Codecs.Day, value.AppliesFrom);
        json.PutSome("ceasedOn", Codecs.Day, value.CeasedOn);
        json.PutSome("subject", Codecs.Text, value.Subject);
        if (value.Relations.Count > 0)
            json.PutList("relations", Relation, value.Relations);
        json.PutSome("address", Codecs.String, value.Address);
        json.PutSome("confidence", Codecs.Confidence, value.Confidence);
        json.PutSome("checkedOn", Codecs.Day, value.CheckedOn);
    }

    private sealed class RelationCodec : ObjectCodec<InstrumentRelation>
    {
        private static readonly WordCodec<InstrumentRelationKind> Kind = new();

        protected override InstrumentRelation? Read(ObjectReader o)
        {
            InstrumentRelationKind? kind = o.Maybe("kind", Kind, required: true);
            InstrumentNumber? target = o.Get("target", Codecs.InstrumentNumber);
            return o.IsGood ? new(kind!.Value, target!) : null;
        }

        protected override void Members(Utf8JsonWriter json, InstrumentRelation value)
        {
            json.Put("kind", Kind, value.Kind);
            json.Put("target", Codecs.InstrumentNumber, value.Target);
        }
    }
}
