using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>An entry of a catalogue: { "indicator", "name"?, "group", "confidence", "sources", "codes"?, "otherUnits"? }.</summary>
internal sealed class CatalogueEntryCodec : ObjectCodec<CatalogueEntry>
{
    private static readonly WordCodec<IndicatorGroup> Groups = new();

    protected override CatalogueEntry? Read(ObjectReader o)
    {
        Indicator? indicator = o.Get("indicator", FigureCodecs.Indicator);
        Localization.BilingualText? name = o.Get("name", Codecs.Text, required: false);
        IndicatorGroup? group = o.Maybe("group", Groups, required: true);
        Confidence? confidence = o.Maybe("confidence", Codecs.Confidence, required: true);
        List<DataSource> sources = o.Items("sources", FigureCodecs.Source);
        List<OfficialCode> codes = o.Items("codes", FigureCodecs.OfficialCode);
        List<MeasureUnit> units = o.Items("otherUnits", Codecs.Unit);
        return o.IsGood ? new(indicator!, group!.Value, confidence!.Value, sources) { Name = name ?? indicator!.Name, Codes = codes, OtherUnits = units } : null;
    }

    protected override void Members(Utf8JsonWriter json, CatalogueEntry value)
    {
        json.Put("indicator", FigureCodecs.Indicator, value.Indicator);
        if (value.Name != value.Indicator.Name)
            json.Put("name", Codecs.Text, value.Name);
        json.Put("group", Groups, value.Group);
        json.Put("confidence", Codecs.Confidence, value.Confidence);
        json.PutList("sources", FigureCodecs.Source, value.Sources);
        if (value.Codes.Count > 0)
            json.PutList("codes", FigureCodecs.OfficialCode, value.Codes);
        if (value.OtherUnits.Count > 0)
            json.PutList("otherUnits", Codecs.Unit, value.OtherUnits);
    }
}
