namespace BacKan.Indicators.Figures;

/// <summary>Gross product, output, trade, prices and investment: <i>kinh tế tổng hợp</i>.</summary>
internal static class EconomyEntries
{
    public static CatalogueEntry[] All() =>
    [
        new(new(
            "grdp_current", new("Tổng sản phẩm trên địa bàn (GRDP), giá hiện hành", "Gross regional domestic product at current prices"),
            MeasureUnits.BillionDong, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Economy, Confidence.Secondary, CatalogueSources.Unaddressed("https://lawnet.vn/en/laws/what-is-gdp-…-85245.html"), CatalogueSources.Page("http://118.69.201.250:801/phap-luat/ho-tro-phap-luat/co-cau-toc-do-tang-tong-san-pham-tren-dia-ban-trong-cong-tac-thong-ke-tai-dia-phuong-duoc-xac-dinh--304963-75605.html"))
        {
            Codes =
            [
                new(StatisticalSystems.Province2023, "T0501", Confidence.Unverified),
                new(StatisticalSystems.Province2016, "T0501", Confidence.Quoted),
                new(StatisticalSystems.National2015, "0501", Confidence.Quoted),
                new(StatisticalSystems.National2021, "0501", Confidence.Quoted),
            ],
            OtherUnits = [MeasureUnits.MillionDong],
        },
        new(new(
            "grdp_constant", new("GRDP theo giá so sánh", "GRDP at constant prices"), MeasureUnits.BillionDong, Tendency.Higher,
            AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Economy, Confidence.Secondary, CatalogueSources.Page("https://truyenhinhcapsongthu.net/top/htcttkqg-toc-do-tang-tong-san-pham-trong-nuoc", "copy of the GSO page HTCTTKQG – Tốc độ tăng GDP"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0501", Confidence.Unverified)],
        },
        new(new(
            "grdp_growth", new("Tốc độ tăng GRDP", "GRDP growth rate"), MeasureUnits.Percent, Tendency.Higher, AggregationRule.Never,
            AggregationRule.Never),
            IndicatorGroup.Economy, Confidence.Secondary, CatalogueSources.Page("http://118.69.84.238:801/phap-luat/tim-tu-van?page=69"), CatalogueSources.Page("https://truyenhinhcapsongthu.net/top/htcttkqg-toc-do-tang-tong-san-pham-trong-nuoc", "copy of the GSO page HTCTTKQG – Tốc độ tăng GDP"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0503", Confidence.Unverified)],
        },
        new(new(
            "grdp_structure", new("Cơ cấu tổng sản phẩm trên địa bàn", "Structure of GRDP"), MeasureUnits.Percent, Tendency.Neutral,
            AggregationRule.Never, AggregationRule.Never),
            IndicatorGroup.Economy, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-co-cau-tong-san-pham-tren-dia-ban/"), CatalogueSources.Page("http://118.69.201.250:801/phap-luat/ho-tro-phap-luat/co-cau-toc-do-tang-tong-san-pham-tren-dia-ban-trong-cong-tac-thong-ke-tai-dia-phuong-duoc-xac-dinh--304963-75605.html"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0502", Confidence.Quoted), new(
                StatisticalSystems.National2021, "0502", Confidence.Unverified)],
        },
        new(new(
            "grdp_per_capita", new("Tổng sản phẩm trên địa bàn bình quân đầu người", "GRDP per capita"),
            MeasureUnits.MillionDongPerPersonYear, Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Economy, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttk-cap-tinh-tong-san-pham-tren-dia-ban-binh-quan-dau-nguoi-tinh-bang-vnd-usd/"))
        {
            Codes = [new(StatisticalSystems.Province2016, "T0504", Confidence.Unverified), new(
                StatisticalSystems.National2021, "0505", Confidence.Unverified)],
            OtherUnits = [MeasureUnits.MillionDongPerPerson, MeasureUnits.UsDollarPerPerson],
        },
        new(new(
            "grdp_contribution", new("Điểm phần trăm đóng góp vào tăng trưởng", "Contribution to growth"), MeasureUnits.PercentagePoint,
            Tendency.Higher, AggregationRule.Never, AggregationRule.Never),
            IndicatorGroup.Economy, Confidence.Unverified, CatalogueSources.Page("https://vinanet.vn/van-ban-phap-luat/ban-hanh-khung-danh-gia-tinh-hinh-thuc-hien-muc-tieu-phat-trien-kinh-te-xa-hoi-755212.html")),
        new(new(
            "labour_productivity", new("Năng suất lao động", "Labour productivity"), MeasureUnits.MillionDongPerWorker, Tendency.Higher,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Economy, Confidence.Unverified, CatalogueSources.Page("https://vinanet.vn/van-ban-phap-luat/ban-hanh-khung-danh-gia-tinh-hinh-thuc-hien-muc-tieu-phat-trien-kinh-te-xa-hoi-755212.html")),
        new(new(
            "gross_output_industry_const",
            new(
                "Giá trị sản xuất công nghiệp – tiểu thủ công nghiệp (giá cố định 1994 / giá so sánh 2010)",
                "Gross output of industry at constant prices"),
            MeasureUnits.BillionDong, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Economy, Confidence.Unverified, CatalogueSources.TownReports)
        {
            OtherUnits = [MeasureUnits.MillionDong],
        },
        new(new(
            "gross_output_agri", new("Giá trị sản xuất nông, lâm nghiệp, thuỷ sản", "Gross output of agriculture, forestry and fishery"),
            MeasureUnits.BillionDong, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Economy, Confidence.Secondary, CatalogueSources.Page("http://kiemtailieu.com/nong-lam-ngu/tai-lieu/thuat-ngu-trong-nong-lam-nghiep-va-thuy-san.html")),
        new(new(
            "retail_sales", new("Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ", "Retail sales of goods and services"),
            MeasureUnits.BillionDong, Tendency.Higher, AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Economy, Confidence.Unverified, CatalogueSources.TownReports)
        {
            Codes = [new(StatisticalSystems.National2021, "1001", Confidence.Unverified)],
        },
        new(new(
            "iip", new("Chỉ số sản xuất công nghiệp (IIP)", "Index of industrial production"), MeasureUnits.Percent, Tendency.Higher,
            AggregationRule.WeightedMean, AggregationRule.Never),
            IndicatorGroup.Economy, Confidence.Unverified, CatalogueSources.Page("https://vinanet.vn/van-ban-phap-luat/ban-hanh-khung-danh-gia-tinh-hinh-thuc-hien-muc-tieu-phat-trien-kinh-te-xa-hoi-755212.html"))
        {
            Codes = [new(StatisticalSystems.National2021, "0901", Confidence.Unverified)],
        },
        new(new(
            "cpi", new("Chỉ số giá tiêu dùng", "Consumer price index"), MeasureUnits.Percent, Tendency.Neutral,
            AggregationRule.WeightedMean, AggregationRule.WeightedMean),
            IndicatorGroup.Economy, Confidence.Unverified, CatalogueSources.Page("https://vinanet.vn/van-ban-phap-luat/ban-hanh-khung-danh-gia-tinh-hinh-thuc-hien-muc-tieu-phat-trien-kinh-te-xa-hoi-755212.html"))
        {
            Codes = [new(StatisticalSystems.National2021, "1101", Confidence.Unverified)],
        },
        new(new(
            "investment", new("Vốn đầu tư thực hiện toàn xã hội", "Realised social investment"), MeasureUnits.BillionDong, Tendency.Higher,
            AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Economy, Confidence.Unverified, CatalogueSources.Page("https://vinanet.vn/van-ban-phap-luat/ban-hanh-khung-danh-gia-tinh-hinh-thuc-hien-muc-tieu-phat-trien-kinh-te-xa-hoi-755212.html"))
        {
            Codes = [new(StatisticalSystems.National2021, "0401", Confidence.Unverified)],
        },
        new(new(
            "public_investment_disbursement", new("Giải ngân vốn đầu tư công / xây dựng cơ bản", "Public investment disbursement"),
            MeasureUnits.BillionDong, Tendency.Higher, AggregationRule.Sum, AggregationRule.Last),
            IndicatorGroup.Economy, Confidence.Unverified, CatalogueSources.TownReports)
        {
            OtherUnits = [MeasureUnits.PercentOfPlan],
        },
        new(new(
            "new_cooperatives", new("Số hợp tác xã thành lập mới", "New cooperatives"), MeasureUnits.Cooperative, Tendency.Higher,
            AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Economy, Confidence.Unverified, CatalogueSources.TownReports),
        new(new(
            "commune_product_value", new("Tổng giá trị sản phẩm trên địa bàn cấp xã (TGTSP)", "Total product value in the commune"),
            MeasureUnits.MillionDong, Tendency.Higher, AggregationRule.Sum, AggregationRule.Never),
            IndicatorGroup.Economy, Confidence.Secondary, CatalogueSources.ThirdParty),
    ];
}
