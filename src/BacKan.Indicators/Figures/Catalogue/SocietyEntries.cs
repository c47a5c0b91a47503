namespace BacKan.Indicators.Figures;

/// <summary>Water, health, schools, traffic and defence: <i>xã hội, môi trường và quốc phòng</i>.</summary>
internal static class SocietyEntries
{
    public static CatalogueEntry[] All() =>
    [
        new(new(
            "clean_water_urban",
            new("Tỷ lệ dân số đô thị được cung cấp nước sạch qua hệ thống cấp nước tập trung", "Urban population with piped clean water"),
            MeasureUnits.Percent, Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.Society, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttkqg-ty-le-dan-so-do-thi-duoc-cung-cap-nuoc-sach-qua-he-thong-cap-nuoc-tap-trung/")),
        new(new(
            "hygienic_latrine", new("Tỷ lệ dân số (hộ) sử dụng hố xí hợp vệ sinh", "Households with hygienic latrines"),
            MeasureUnits.Percent, Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.Society, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-ty-le-dan-so-su-dung-ho-xi-hop-ve-sinh/")),
        new(new(
            "protected_area_rate", new("Tỷ lệ diện tích các khu bảo tồn thiên nhiên", "Share of protected areas"), MeasureUnits.Percent,
            Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.Society, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttkqg-ty-le-dien-tich-cac-khu-bao-ton-thien-nhien/")),
        new(new(
            "traffic_accidents", new("Số vụ tai nạn giao thông; số người chết; số người bị thương", "Traffic accidents, deaths, injuries"),
            MeasureUnits.Incident, Tendency.Lower, AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Society, Confidence.Unverified, CatalogueSources.TownReports)
        {
            OtherUnits = [MeasureUnits.Person],
        },
        new(new(
            "military_recruitment", new("Chỉ tiêu giao quân", "Military recruitment target"), MeasureUnits.Person, Tendency.Neutral,
            AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Society, Confidence.Unverified, CatalogueSources.TownReports),
        new(new(
            "health_insurance_coverage", new("Tỷ lệ dân số tham gia bảo hiểm y tế", "Health insurance coverage"), MeasureUnits.Percent,
            Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.Society, Confidence.Unverified, CatalogueSources.Page("https://vinanet.vn/van-ban-phap-luat/ban-hanh-khung-danh-gia-tinh-hinh-thuc-hien-muc-tieu-phat-trien-kinh-te-xa-hoi-755212.html")),
        new(new(
            "under5_malnutrition", new("Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng", "Under-five malnutrition rate"), MeasureUnits.Percent,
            Tendency.Lower, AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.Society, Confidence.Unverified, CatalogueSources.Page("https://vinanet.vn/van-ban-phap-luat/ban-hanh-khung-danh-gia-tinh-hinh-thuc-hien-muc-tieu-phat-trien-kinh-te-xa-hoi-755212.html")),
        new(new(
            "schools_standard", new("Tỷ lệ trường học đạt chuẩn quốc gia", "Schools meeting the national standard"), MeasureUnits.Percent,
            Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Last),
            IndicatorGroup.Society, Confidence.Unverified, CatalogueSources.Page("https://www.vietnamplus.vn/thai-nguyen-thong-qua-dieu-chinh-quy-hoach-tinh-thoi-ky-2021-2030-post1092347.vnp")),
        new(new(
            "waste_collection", new("Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom", "Urban solid waste collected"),
            MeasureUnits.Percent, Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.RatioOfSums),
            IndicatorGroup.Society, Confidence.Unverified, CatalogueSources.Page("https://vinanet.vn/van-ban-phap-luat/ban-hanh-khung-danh-gia-tinh-hinh-thuc-hien-muc-tieu-phat-trien-kinh-te-xa-hoi-755212.html")),
    ];
}
