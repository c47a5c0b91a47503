using System.Text.Json;
using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Json.Values.Emulation;

/// <summary>A feat in combat: { "year", "scope", "certificate" }.</summary>
internal sealed class CombatFeatCodec : ObjectCodec<CombatFeat>
{
    private static readonly WholeCodec Year = new();

    protected override CombatFeat? Read(ObjectReader o)
    {
        int? year = o.Maybe("year", Year, required: true);
        CombatScope? scope = o.Maybe("scope", RecordCodes.CombatScope);
        bool? certificate = o.Boolean("certificate");
        return o.IsGood ? new(year!.Value) { Scope = scope, HasCertificate = certificate } : null;
    }

    protected override void Members(Utf8JsonWriter json, CombatFeat value)
    {
        json.WriteNumber("year", value.Year);
        json.PutSome("scope", RecordCodes.CombatScope, value.Scope);
        json.PutSome("certificate", Codecs.YesNo, value.HasCertificate);
    }
}
