namespace BacKan.Indicators.Figures;

/// <summary>Labour and jobs: <i>lao động và việc làm</i>.</summary>
internal static class LabourEntries
{
    public static CatalogueEntry[] All() =>
    [
        new(new(
            "trained_labour_rate", new("Tỷ lệ lao động đang làm việc trong nền kinh tế đã qua đào tạo", "Rate of trained employed workers"),
            MeasureUnits.Percent, Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.WeightedMean),
            IndicatorGroup.Labour, Confidence.Secondary, CatalogueSources.Page("https://123docz.net/trich-doan/3887575-ty-le-lao-dong-dang-lam-viec-trong-nen-kinh-te-da-qua-dao-tao-1-muc-dich-y-nghia.htm"))
        {
            Codes = [new(StatisticalSystems.National2010, "0307", Confidence.Quoted)],
        },
        new(new(
            "unemployment_rate", new("Tỷ lệ thất nghiệp", "Unemployment rate"), MeasureUnits.Percent, Tendency.Lower,
            AggregationRule.RatioOfSums, AggregationRule.WeightedMean),
            IndicatorGroup.Labour, Confidence.Unverified, CatalogueSources.Page("https://vinanet.vn/van-ban-phap-luat/ban-hanh-khung-danh-gia-tinh-hinh-thuc-hien-muc-tieu-phat-trien-kinh-te-xa-hoi-755212.html")),
        new(new(
            "jobs_created", new("Số lao động được tạo việc làm mới", "Jobs created"), MeasureUnits.Worker, Tendency.Higher,
            AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Labour, Confidence.Unverified, CatalogueSources.TownReports),
        new(new(
            "non_agri_labour", new("Tỷ lệ lao động phi nông nghiệp", "Non-agricultural labour share"), MeasureUnits.Percent,
            Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.Labour, Confidence.Unverified, CatalogueSources.Page("https://vinanet.vn/van-ban-phap-luat/ban-hanh-khung-danh-gia-tinh-hinh-thuc-hien-muc-tieu-phat-trien-kinh-te-xa-hoi-755212.html")),
    ];
}
