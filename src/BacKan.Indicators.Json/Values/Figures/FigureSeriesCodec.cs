using System.Text.Json;
using BacKan.Indicators.Figures;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>A series: { "figures" }.</summary>
internal sealed class FigureSeriesCodec : ObjectCodec<FigureSeries>
{
    protected override FigureSeries? Read(ObjectReader o)
    {
        List<Figure> figures = o.Items("figures", FigureCodecs.Figure);
        return o.IsGood ? new(figures) : null;
    }

    protected override void Members(Utf8JsonWriter json, FigureSeries value)
    {
        json.PutList("figures", FigureCodecs.Figure, value.Figures);
    }
}
