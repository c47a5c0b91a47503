using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A code in a system: { "system", "code", "confidence" }.</summary>
internal sealed class OfficialCodeCodec : ObjectCodec<OfficialCode>
{
    protected override OfficialCode? Read(ObjectReader o)
    {
        StatisticalSystem? system = o.Get("system", FigureCodecs.StatisticalSystem);
        string? code = o.String("code", required: true);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
        return o.IsGood ? new(system!, code!, confidence!.Value) : null;
    }

    protected override void Members(Utf8JsonWriter json, OfficialCode value)
    {
        json.Put("system", FigureCodecs.StatisticalSystem, value.System);
        json.WriteString("code", value.Code);
        json.Put("confidence", Codecs.Confidence, value.Confidence);
    }
}
