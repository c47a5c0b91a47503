using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A number of a period as what it is made of: { "indicator", "period", "parts", "figures", "denominators"? }. It is made again on reading.</summary>
internal sealed class PeriodAggregateCodec : ObjectCodec<Aggregate<ReportingPeriod>>
{
    protected override Aggregate<ReportingPeriod>? Read(ObjectReader o)
    {
        Indicator? indicator = o.Get("indicator", FigureCodecs.Indicator);
        ReportingPeriod? period = o.Get("period", Codecs.ReportingPeriod);
        List<ReportingPeriod> parts = o.Items("parts", Codecs.ReportingPeriod);
        List<Figure> figures = o.Items("figures", FigureCodecs.Figure);
        List<Figure>? denominators = o.Member("denominators") is null ? null : o.Items("denominators", FigureCodecs.Figure);
        return o.IsGood ? Aggregation.OverTime(indicator!, period!, parts, figures, denominators) : null;
    }

    protected override void Members(Utf8JsonWriter json, Aggregate<ReportingPeriod> value)
    {
        json.Put("indicator", FigureCodecs.Indicator, value.Indicator);
        json.Put("period", Codecs.ReportingPeriod, value.Period);
        json.PutList("parts", Codecs.ReportingPeriod, value.Parts);
        json.PutList("figures", FigureCodecs.Figure, value.Figures);
        if (value.Rule is AggregationRule.WeightedMean or AggregationRule.RatioOfSums)
            json.PutList("denominators", FigureCodecs.Figure, value.Denominators);
    }
}
