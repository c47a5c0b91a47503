namespace BacKan.Indicators.Figures;

/// <summary>Revenue and expenditure of the budget: <i>ngân sách nhà nước</i>.</summary>
internal static class BudgetEntries
{
    public static CatalogueEntry[] All() =>
    [
        new(new(
            "budget_revenue", new("Thu ngân sách", "Budget revenue"), MeasureUnits.BillionDong, Tendency.Higher, AggregationRule.Sum,
            AggregationRule.Sum),
            IndicatorGroup.Budget, Confidence.Quoted, CatalogueSources.Page("https://thongkehaiphong.gov.vn/phuong-phap-thong-ke/htcttk-tinh-thu-ngan-sach-nha-nuoc-va-co-cau-thu-552.html"), CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttkqg-thu-va-co-cau-thu-ngan-sach-nha-nuoc/"), CatalogueSources.Page("https://123docz.net/trich-doan/3120612-tai-chinh-cong.htm"), CatalogueSources.Town2013)
        {
            Name = new("Thu ngân sách nhà nước trên địa bàn", "State budget revenue in the area"),
            Codes = [new(StatisticalSystems.ProvinceUncertain, "T0601", Confidence.Quoted)],
            OtherUnits = [MeasureUnits.MillionDong],
        },
        new(new(
            "budget_revenue_structure", new("Cơ cấu thu ngân sách nhà nước", "Structure of budget revenue"), MeasureUnits.Percent,
            Tendency.Neutral, AggregationRule.Never, AggregationRule.Never),
            IndicatorGroup.Budget, Confidence.Quoted, CatalogueSources.Page("https://thongkehaiphong.gov.vn/phuong-phap-thong-ke/htcttk-tinh-thu-ngan-sach-nha-nuoc-va-co-cau-thu-552.html"))
        {
            Codes = [new(StatisticalSystems.ProvinceUncertain, "T0601", Confidence.Quoted)],
        },
        new(new(
            "budget_expenditure", new("Chi ngân sách nhà nước và cơ cấu chi", "Budget expenditure and structure"), MeasureUnits.BillionDong,
            Tendency.Neutral, AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Budget, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/11/htcttk-cap-huyen-chi-va-co-cau-chi-ngan-sach-nha-nuoc-tren-dia-ban/")),
        new(new(
            "revenue_to_gdp", new("Tỷ lệ thu ngân sách so với GDP/GRDP", "Revenue to GDP ratio"), MeasureUnits.Percent, Tendency.Higher,
            AggregationRule.RatioOfSums, AggregationRule.RatioOfSums),
            IndicatorGroup.Budget, Confidence.Quoted, CatalogueSources.Page("https://www.gso.gov.vn/du-lieu-dac-ta/2019/12/htcttkqg-ty-le-thu-ngan-sach-nha-nuoc-so-voi-tong-san-pham-trong-nuoc/")),
    ];
}
