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

    public static Codec<PricedQuantity> PricedQuantity { get; } = new PricedQuantityCodec();

    public static Codec<PriceLink> PriceLink { get; } = new PriceLinkCodec();

    public static Codec<QuantityComparison> Comparison { get; } = new QuantityComparisonCodec();

    public static Codec<AverageGrowth> AverageGrowth { get; } = new AverageGrowthCodec();

    public static Codec<GrowthPart> GrowthPart { get; } = new GrowthPartCodec();

    public static Codec<GrowthDecomposition> GrowthDecomposition { get; } = new GrowthDecompositionCodec();

    public static Codec<ComparisonRow> ComparisonRow { get; } = new ComparisonRowCodec();

    public static Codec<BreakdownPart> BreakdownPart { get; } = new BreakdownPartCodec();

    public static Codec<FigureBreakdown> FigureBreakdown { get; } = new FigureBreakdownCodec();

    public static Codec<CompletenessReport> CompletenessReport { get; } = new CompletenessReportCodec();

    public static Codec<FigureSeries> FigureSeries { get; } = new FigureSeriesCodec();

    public static Codec<StatisticalSystem> StatisticalSystem { get; } = new StatisticalSystemCodec();

    public static Codec<OfficialCode> OfficialCode { get; } = new OfficialCodeCodec();

    public static Codec<CatalogueEntry> CatalogueEntry { get; } = new CatalogueEntryCodec();

    public static Codec<IndicatorCatalogue> IndicatorCatalogue { get; } = new IndicatorCatalogueCodec();

    public static Codec<Aggregate<AdministrativeUnit>> UnitAggregate { get; } = new UnitAggregateCodec();

    public static Codec<Aggregate<ReportingPeriod>> PeriodAggregate { get; } = new PeriodAggregateCodec();
}
