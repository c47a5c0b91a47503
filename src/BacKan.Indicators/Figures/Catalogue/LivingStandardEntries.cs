namespace BacKan.Indicators.Figures;

/// <summary>Income and poverty: <i>mức sống dân cư</i>.</summary>
internal static class LivingStandardEntries
{
    public static CatalogueEntry[] All() =>
    [
        new(new(
            "income_per_capita_month", new("Thu nhập bình quân 1 người 1 tháng", "Monthly income per capita"),
            MeasureUnits.ThousandDongPerPersonMonth, Tendency.Higher, AggregationRule.WeightedMean, AggregationRule.Never),
            IndicatorGroup.LivingStandards, Confidence.Secondary, CatalogueSources.Page("https://huannghe.edu.vn/cach-chia-5-nhom-thu-nhap/", "copy of a GSO metadata page")),
        new(new(
            "income_per_capita_year", new("Thu nhập bình quân đầu người", "Income per head"), MeasureUnits.MillionDongPerPersonYear,
            Tendency.Higher, AggregationRule.WeightedMean, AggregationRule.Never),
            IndicatorGroup.LivingStandards, Confidence.Unverified, CatalogueSources.Town2013, CatalogueSources.ThirdParty)
        {
            Name = new("Thu nhập bình quân đầu người (năm)", "Annual income per capita"),
        },
        new(new(
            "poverty_rate", new("Tỷ lệ hộ nghèo", "Rate of poor households"), MeasureUnits.Percent, Tendency.Lower,
            AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.LivingStandards, Confidence.Quoted, CatalogueSources.Page("http://www.gso.gov.vn/Modules/Doc_Download.aspx?DocID=23711"), CatalogueSources.Town2013)
        {
            Name = new("Tỷ lệ hộ nghèo", "Poor household rate"),
        },
        new(new(
            "poverty_multidim_rate", new("Tỷ lệ nghèo đa chiều", "Multidimensional poverty rate"), MeasureUnits.Percent, Tendency.Lower,
            AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.LivingStandards, Confidence.Quoted, CatalogueSources.Page("http://www.gso.gov.vn/Modules/Doc_Download.aspx?DocID=23711")),
        new(new(
            "near_poor_rate", new("Tỷ lệ hộ cận nghèo", "Rate of near-poor households"), MeasureUnits.Percent, Tendency.Lower,
            AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.LivingStandards, Confidence.Unverified, CatalogueSources.Town2013)
        {
            Name = new("Tỷ lệ hộ cận nghèo", "Near-poor household rate"),
        },
        new(new(
            "poor_households", new("Số hộ nghèo (hộ dân cư nghèo)", "Poor households"), MeasureUnits.Household, Tendency.Lower,
            AggregationRule.Sum, AggregationRule.Last),
            IndicatorGroup.LivingStandards, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-xa-so-ho-dan-cu-ngheo/")),
        new(new(
            "poverty_reduction", new("Mức giảm tỷ lệ hộ nghèo", "Reduction of the poverty rate"), MeasureUnits.PercentagePoint,
            Tendency.Higher, AggregationRule.Never, AggregationRule.Never),
            IndicatorGroup.LivingStandards, Confidence.Unverified, CatalogueSources.Page("https://www.vietnamplus.vn/thai-nguyen-thong-qua-dieu-chinh-quy-hoach-tinh-thoi-ky-2021-2030-post1092347.vnp")),
        new(new(
            "gini", new("Hệ số bất bình đẳng thu nhập (GINI)", "Gini coefficient"), MeasureUnits.Coefficient, Tendency.Lower,
            AggregationRule.Never, AggregationRule.Never),
            IndicatorGroup.LivingStandards, Confidence.Unverified, CatalogueSources.Page("https://text.123docz.net/document/1292970-giai-thich-he-thong-chi-tieu-thong-ke-quoc-gia.htm", "TT 02/2011/TT-BKHĐT, table of contents")),
    ];
}
