using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>What was expected and what came: { "indicators", "units", "periods", "figures" }. What is missing is found again on reading.</summary>
internal sealed class CompletenessReportCodec : ObjectCodec<CompletenessReport>
{
    protected override CompletenessReport? Read(ObjectReader o)
    {
        List<Indicator> indicators = o.Items("indicators", FigureCodecs.Indicator);
        List<AdministrativeUnit> units = o.Items("units", Codecs.AdministrativeUnit);
        List<ReportingPeriod> periods = o.Items("periods", Codecs.ReportingPeriod);
        List<Figure> figures = o.Items("figures", FigureCodecs.Figure);
        return o.IsGood ? new(indicators, units, periods, figures) : null;
    }

    protected override void Members(Utf8JsonWriter json, CompletenessReport value)
    {
        json.PutList("indicators", FigureCodecs.Indicator, value.Indicators);
        json.PutList("units", Codecs.AdministrativeUnit, value.Units);
        json.PutList("periods", Codecs.ReportingPeriod, value.Periods);
        json.PutList("figures", FigureCodecs.Figure, value.Figures);
    }
}
