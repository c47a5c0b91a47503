using System.Text.Json;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning;

namespace BacKan.Indicators.Json.Values.Planning;

/// <summary>A decision that hands out targets: { "instrument", "period", "addressees" }.</summary>
internal sealed class PlanAssignmentCodec : ObjectCodec<PlanAssignment>
{
    protected override PlanAssignment? Read(ObjectReader o)
    {
        LegalInstrument? instrument = o.Get("instrument", Codecs.LegalInstrument);
        ReportingPeriod? period = o.Get("period", Codecs.ReportingPeriod);
        List<string> addressees = o.Items("addressees", Codecs.String);
        return o.IsGood ? new(instrument!, period!, addressees) : null;
    }

    protected override void Members(Utf8JsonWriter json, PlanAssignment value)
    {
        json.Put("instrument", Codecs.LegalInstrument, value.Instrument);
        json.Put("period", Codecs.ReportingPeriod, value.Period);
        json.PutList("addressees", Codecs.String, value.Addressees);
    }
}
