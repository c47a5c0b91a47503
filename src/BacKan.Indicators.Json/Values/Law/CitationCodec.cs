using System.Text.Json;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Json.Values.Law;

/// <summary>A provision of a document: { "instrument": …, "provision": "khoản 2 Điều 3" }.</summary>
internal sealed class CitationCodec : ObjectCodec<Citation>
{
    protected override Citation? Read(ObjectReader o)
    {
        LegalInstrument? instrument = o.Get("instrument", Codecs.LegalInstrument);
        Provision? provision = o.Get("provision", Codecs.Provision, required: false);
        return o.IsGood ? new(instrument!, provision) : null;
    }

    protected override void Members(Utf8JsonWriter json, Citation value)
    {
        json.Put("instrument", Codecs.LegalInstrument, value.Instrument);
        json.PutSome("provision", Codecs.Provision, value.Provision);
    }
}
