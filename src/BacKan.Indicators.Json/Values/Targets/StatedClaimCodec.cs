using System.Text.Json;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Values.Targets;

/// <summary>A sentence that compares: { "form": "percent-of", "stated", "actual", "reference", "ofRates" }; a number that is absent is sought.</summary>
internal sealed class StatedClaimCodec : ObjectCodec<StatedClaim>
{
    private static readonly WordCodec<ClaimForm> Form = new();

    protected override StatedClaim? Read(ObjectReader o)
    {
        ClaimForm? form = o.Maybe("form", Form, required: true);
        StatedNumber? stated = o.Get("stated", Codecs.StatedNumber, required: false);
        StatedNumber? actual = o.Get("actual", Codecs.StatedNumber, required: false);
        StatedNumber? reference = o.Get("reference", Codecs.StatedNumber, required: false);
        bool ofRates = o.Boolean("ofRates") ?? false;
        return o.IsGood ? new(form!.Value, stated) { Actual = actual, Reference = reference, OfRates = ofRates } : null;
    }

    protected override void Members(Utf8JsonWriter json, StatedClaim value)
    {
        json.Put("form", Form, value.Form);
        json.PutSome("stated", Codecs.StatedNumber, value.Stated);
        json.PutSome("actual", Codecs.StatedNumber, value.Actual);
        json.PutSome("reference", Codecs.StatedNumber, value.Reference);
        if (value.OfRates)
            json.WriteBoolean("ofRates", value.OfRates);
    }
}
