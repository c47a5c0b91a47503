using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A number of several units as what it is made of: { "indicator", "period", "units", "figures", "denominators"? }. It is made again on reading, so that number and coverage always agree.</summary>
internal sealed class UnitAggregateCodec : ObjectCodec<Aggregate<AdministrativeUnit>>
{
    protected override Aggregate<AdministrativeUnit>? Read(ObjectReader o)
    {
        Indicator? indicator = o.Get("indicator", FigureCodecs.Indicator);
        ReportingPeriod? period = o.Get("period", Codecs.ReportingPeriod);
        List<AdministrativeUnit> units = o.Items("units", Codecs.AdministrativeUnit);
        List<Figure> figures = o.Items("figures", FigureCodecs.Figure);
        List<Figure>? denominators = o.Member("denominators") is null ? null : o.Items("denominators", FigureCodecs.Figure);
        return o.IsGood ? Aggregation.OverUnits(indicator!, period!, units, figures, denominators, denominators is { Count: > 0 } some ? some[0].Period : null) : null;
    }

    protected override void Members(Utf8JsonWriter json, Aggregate<AdministrativeUnit> value)
    {
        json.Put("indicator", FigureCodecs.Indicator, value.Indicator);
        json.Put("period", Codecs.ReportingPeriod, value.Period);
        json.PutList("units", Codecs.AdministrativeUnit, value.Coverage.Expected);
        json.PutList("figures", FigureCodecs.Figure, value.Figures);
        if (value.Rule is AggregationRule.WeightedMean or AggregationRule.RatioOfSums)
            json.PutList("denominators", FigureCodecs.Figure, value.Denominators);
    }
}
