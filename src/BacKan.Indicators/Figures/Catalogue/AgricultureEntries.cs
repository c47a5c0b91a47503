namespace BacKan.Indicators.Figures;

/// <summary>Crops, forests, animals and fishery: <i>nông, lâm nghiệp và thủy sản</i>.</summary>
internal static class AgricultureEntries
{
    public static CatalogueEntry[] All() =>
    [
        new(new(
            "grain_output", new("Tổng sản lượng lương thực có hạt", "Grain output"), MeasureUnits.Tonne, Tendency.Higher,
            AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Agriculture, Confidence.Quoted, CatalogueSources.Page("http://kiemtailieu.com/nong-lam-ngu/tai-lieu/thuat-ngu-trong-nong-lam-nghiep-va-thuy-san.html"), CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-san-luong-mot-so-loai-cay-trong-chu-yeu/"), CatalogueSources.Town2013)
        {
            Name = new("Sản lượng lương thực có hạt", "Output of cereals (grain food crops)"),
        },
        new(new(
            "grain_output_per_capita", new("Sản lượng lương thực có hạt bình quân đầu người", "Grain output per capita"),
            MeasureUnits.KilogramPerPerson, Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Agriculture, Confidence.Secondary, CatalogueSources.Page("http://hocday.com/01-t-ai-kh-hu-n-v-hnh-chnh-t0101-din-tch-v-c-cu-t-v2.html?page=20"))
        {
            Codes = [new(StatisticalSystems.Province2011, "T0810", Confidence.Quoted)],
        },
        new(new(
            "crop_output", new("Sản lượng một số loại cây trồng chủ yếu", "Output of main crops"), MeasureUnits.Tonne, Tendency.Higher,
            AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Agriculture, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-san-luong-mot-so-loai-cay-trong-chu-yeu/")),
        new(new(
            "crop_yield", new("Năng suất một số loại cây trồng chủ yếu", "Yield of main crops"), MeasureUnits.QuintalPerHectare,
            Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.RatioOfSums),
            IndicatorGroup.Agriculture, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-nang-suat-mot-so-loai-cay-trong-chu-yeu/")),
        new(new(
            "sown_area", new("Diện tích gieo trồng cây hằng năm", "Sown area of annual crops"), MeasureUnits.Hectare, Tendency.Higher,
            AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Agriculture, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttkqg-dien-tich-gieo-trong-cay-hang-nam/")),
        new(new(
            "area_reaching_value", new("Diện tích đất canh tác đạt giá trị thu nhập", "Cultivated land reaching an income of"),
            MeasureUnits.Hectare, Tendency.Higher, AggregationRule.Sum, AggregationRule.Last),
            IndicatorGroup.Agriculture, Confidence.Unverified, CatalogueSources.Town2013)
        {
            Name = new(
                "Diện tích đất canh tác đạt giá trị 70 triệu đồng/ha(/năm) trở lên",
                "Cultivated area reaching a value threshold per ha"),
        },
        new(new(
            "product_value_per_ha", new("Giá trị sản phẩm nông, lâm nghiệp và thủy sản trên 1 ha đất", "Product value per hectare of land"),
            MeasureUnits.MillionDongPerHectare, Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Agriculture, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2024/04/htcttk-tinh-gia-tri-san-pham-nong-lam-nghiep-va-thuy-san-tren-1-ha-dat-san-xuat-nong-nghiep-dat-nuoi-trong-thuy-san/")),
        new(new(
            "forest_new", new("Diện tích rừng trồng", "Newly planted forest"), MeasureUnits.Hectare, Tendency.Higher, AggregationRule.Sum,
            AggregationRule.Sum),
            IndicatorGroup.Agriculture, Confidence.Secondary, CatalogueSources.Page("https://baovemoitruong.org.vn/quy-dinh-ve-thong-ke-nganh-lam-nghiep/", "TT 12/2019/TT-BNNPTNT"), CatalogueSources.Town2013)
        {
            Name = new("Diện tích rừng trồng mới tập trung", "Area of newly concentrated planted forest"),
            Codes = [new(StatisticalSystems.National2021, "0808", Confidence.Unverified)],
        },
        new(new(
            "forest_scattered", new("Số cây lâm nghiệp trồng phân tán", "Scattered trees planted"), MeasureUnits.ThousandTrees,
            Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Agriculture, Confidence.Unverified, CatalogueSources.Page("https://baovemoitruong.org.vn/quy-dinh-ve-thong-ke-nganh-lam-nghiep/", "TT 12/2019/TT-BNNPTNT"))
        {
            OtherUnits = [MeasureUnits.ConvertedHectare],
        },
        new(new(
            "forest_cover", new("Tỷ lệ che phủ rừng", "Forest cover rate"), MeasureUnits.Percent, Tendency.Higher,
            AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.Agriculture, Confidence.Unverified, CatalogueSources.Page("https://baovemoitruong.org.vn/quy-dinh-ve-thong-ke-nganh-lam-nghiep/", "TT 12/2019/TT-BNNPTNT")),
        new(new(
            "timber_output", new("Sản lượng gỗ và lâm sản ngoài gỗ", "Output of timber and non-timber forest products"),
            MeasureUnits.CubicMetre, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Agriculture, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttkqg-san-luong-go-va-lam-san-ngoai-go/")),
        new(new(
            "livestock", new("Số lượng gia súc, gia cầm", "Number of livestock and poultry"), MeasureUnits.Animal, Tendency.Higher,
            AggregationRule.Sum, AggregationRule.Last),
            IndicatorGroup.Agriculture, Confidence.Unverified, CatalogueSources.TownReports),
        new(new(
            "aquaculture_area", new("Diện tích nuôi trồng thủy sản", "Aquaculture area"), MeasureUnits.Hectare, Tendency.Higher,
            AggregationRule.Sum, AggregationRule.Last),
            IndicatorGroup.Agriculture, Confidence.Unverified, CatalogueSources.TownReports),
        new(new(
            "agri_households", new("Số hộ, lao động kinh tế cá thể nông, lâm nghiệp và thủy sản", "Individual farm households and labour"),
            MeasureUnits.Household, Tendency.Neutral, AggregationRule.Sum, AggregationRule.Last),
            IndicatorGroup.Agriculture, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttkqg-so-ho-lao-dong-kinh-te-ca-the-nong-nghiep-lam-nghiep-va-thuy-san/"))
        {
            OtherUnits = [MeasureUnits.Person],
        },
    ];
}
