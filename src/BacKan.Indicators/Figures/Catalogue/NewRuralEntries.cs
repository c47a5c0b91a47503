namespace BacKan.Indicators.Figures;

/// <summary>New rural areas: <i>nông thôn mới</i>.</summary>
internal static class NewRuralEntries
{
    public static CatalogueEntry[] All() =>
    [
        new(new(
            "nrd_communes", new("Số xã được công nhận đạt tiêu chí (chuẩn) nông thôn mới", "Communes recognised as new-rural"),
            MeasureUnits.Commune, Tendency.Higher, AggregationRule.Sum, AggregationRule.Last),
            IndicatorGroup.NewRural, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-so-xa-duoc-cong-nhan-dat-tieu-chi-nong-thon-moi/")),
        new(new(
            "nrd_communes_rate", new("Tỷ lệ xã đạt chuẩn nông thôn mới", "Share of new-rural communes"), MeasureUnits.Percent,
            Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.NewRural, Confidence.Unverified, CatalogueSources.Page("https://www.vietnamplus.vn/thai-nguyen-thong-qua-dieu-chinh-quy-hoach-tinh-thoi-ky-2021-2030-post1092347.vnp")),
        new(new(
            "nrd_criteria_avg", new("Số tiêu chí nông thôn mới bình quân/xã", "Average number of criteria met per commune"),
            MeasureUnits.CriterionPerCommune, Tendency.Higher, AggregationRule.WeightedMean, AggregationRule.Last),
            IndicatorGroup.NewRural, Confidence.Unverified, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-so-xa-duoc-cong-nhan-dat-tieu-chi-nong-thon-moi/")),
    ];
}
