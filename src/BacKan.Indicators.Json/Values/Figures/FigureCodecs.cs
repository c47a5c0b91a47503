using BacKan.Indicators.Figures;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Json.Values.Figures;

/// <summary>The codec of each kind of value of figures, once.</summary>
internal static class FigureCodecs
{
    public static Codec<PriceBasis> PriceBasis { get; } = new StringCodec<PriceBasis>(new("giá, \"current\" hoặc \"constant-2010\"", "prices, \"current\" or \"constant-2010\""));

    public static Codec<Indicator> Indicator { get; } = new IndicatorCodec();

    public static Codec<DataSource> Source { get; } = new DataSourceCodec();

    public static Codec<StatedChange> StatedChange { get; } = new StatedChangeCodec();

    public static Codec<Figure> Figure { get; } = new FigureCodec();
}