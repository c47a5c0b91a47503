using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A system of indicators: { "id", "name", "basis"? }.</summary>
internal sealed class StatisticalSystemCodec : ObjectCodec<StatisticalSystem>
{
    protected override StatisticalSystem? Read(ObjectReader o)
    {
        string? id = o.String("id", required: true);
        Localization.BilingualText? name = o.Get("name", Codecs.Text);
        Citation? basis = o.Get("basis", Codecs.Citation, required: false);
        return o.IsGood ? new(id!, name!, basis) : null;
    }

    protected override void Members(Utf8JsonWriter json, StatisticalSystem value)
    {
        json.WriteString("id", value.Id);
        json.Put("name", Codecs.Text, value.Name);
        json.PutSome("basis", Codecs.Citation, value.Citation);
    }
}
