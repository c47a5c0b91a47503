namespace BacKan.Indicators.Figures;

/// <summary>Land, people, births and deaths: <i>đất đai và dân số</i>.</summary>
internal static class PopulationEntries
{
    public static CatalogueEntry[] All() =>
    [
        new(new(
            "land_area", new("Diện tích và cơ cấu đất", "Land area and composition"), MeasureUnits.Hectare, Tendency.Neutral,
            AggregationRule.Sum, AggregationRule.Last),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"), CatalogueSources.Page("http://luatvn.net/decree-97-2016-nd-cp-contents-statistical-indicators-listed-in-the-national-statistical-indicator-system"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0101", Confidence.Unverified), new(
                StatisticalSystems.National2015, "0101", Confidence.Quoted)],
        },
        new(new(
            "population", new("Dân số, mật độ dân số", "Population, population density"), MeasureUnits.Person, Tendency.Neutral,
            AggregationRule.Sum, AggregationRule.WeightedMean),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0102", Confidence.Unverified), new(
                StatisticalSystems.Province2016, "T0102", Confidence.Quoted)],
        },
        new(new(
            "households", new("Số hộ", "Number of households"), MeasureUnits.Household, Tendency.Neutral, AggregationRule.Sum,
            AggregationRule.Last),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0103", Confidence.Unverified)],
        },
        new(new(
            "sex_ratio_birth", new("Tỷ số giới tính khi sinh", "Sex ratio at birth"), MeasureUnits.BoyPerHundredGirls, Tendency.Neutral,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0104", Confidence.Unverified)],
        },
        new(new(
            "crude_birth_rate", new("Tỷ suất sinh thô", "Crude birth rate"), MeasureUnits.PerMille, Tendency.Neutral,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0105", Confidence.Unverified)],
        },
        new(new(
            "tfr", new("Tổng tỷ suất sinh", "Total fertility rate"), MeasureUnits.ChildPerWoman, Tendency.Neutral,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0106", Confidence.Unverified)],
        },
        new(new(
            "crude_death_rate", new("Tỷ suất chết thô", "Crude death rate"), MeasureUnits.PerMille, Tendency.Lower,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0107", Confidence.Unverified)],
        },
        new(new(
            "pop_growth", new("Tỷ lệ tăng dân số", "Population growth rate"), MeasureUnits.Percent, Tendency.Neutral,
            AggregationRule.WeightedMean, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0108", Confidence.Unverified)],
        },
        new(new(
            "migration", new("Tỷ suất nhập cư, xuất cư, tỷ suất di cư thuần", "In-, out- and net migration rate"), MeasureUnits.PerMille,
            Tendency.Neutral, AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0109", Confidence.Unverified)],
        },
        new(new(
            "life_expectancy", new("Tuổi thọ trung bình tính từ lúc sinh", "Life expectancy at birth"), MeasureUnits.Age, Tendency.Higher,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0110", Confidence.Unverified)],
        },
        new(new(
            "marriages", new("Số cuộc kết hôn", "Number of marriages"), MeasureUnits.Event, Tendency.Neutral, AggregationRule.Sum,
            AggregationRule.Sum),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0111", Confidence.Unverified)],
        },
        new(new(
            "age_first_marriage", new("Tuổi kết hôn trung bình lần đầu", "Mean age at first marriage"), MeasureUnits.Age, Tendency.Neutral,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0112", Confidence.Unverified)],
        },
        new(new(
            "divorces", new("Số vụ ly hôn", "Number of divorces"), MeasureUnits.Incident, Tendency.Lower, AggregationRule.Sum,
            AggregationRule.Sum),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0113", Confidence.Unverified)],
        },
        new(new(
            "age_divorce", new("Tuổi ly hôn trung bình", "Mean age at divorce"), MeasureUnits.Age, Tendency.Neutral,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0114", Confidence.Unverified)],
        },
        new(new(
            "birth_registration", new("Tỷ lệ trẻ em dưới 05 tuổi đã được đăng ký khai sinh", "Birth registration of under-fives"),
            MeasureUnits.Percent, Tendency.Higher, AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0115", Confidence.Unverified)],
        },
        new(new(
            "death_registration", new("Số trường hợp tử vong được đăng ký khai tử", "Registered deaths"), MeasureUnits.Case,
            Tendency.Neutral, AggregationRule.Sum, AggregationRule.Sum),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0116", Confidence.Unverified)],
        },
        new(new(
            "urbanisation", new("Tỷ lệ đô thị hóa", "Urbanisation rate"), MeasureUnits.Percent, Tendency.Higher,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://stp.hanam.gov.vn/Pages/quyet-dinh-so-052023qd-ttg-quy-dinh-he-thong-chi-tieu-thong-ke-cap-tinh-cap-huyen-cap-xa.aspx"))
        {
            Codes = [new(StatisticalSystems.Province2023, "T0117", Confidence.Unverified)],
        },
        new(new(
            "n2010_0209", new("Tỷ suất chết của người mẹ trong thời gian thai sản", "Maternal mortality"),
            MeasureUnits.DeathPerHundredThousandBirths, Tendency.Lower, AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://text.123docz.net/document/1292970-giai-thich-he-thong-chi-tieu-thong-ke-quoc-gia.htm", "TT 02/2011/TT-BKHĐT, table of contents"))
        {
            Codes = [new(StatisticalSystems.National2010, "0209", Confidence.Quoted)],
        },
        new(new(
            "n2010_0210", new("Tỷ suất chết của trẻ em dưới 1 tuổi", "Infant mortality rate"), MeasureUnits.PerMille, Tendency.Lower,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://text.123docz.net/document/1292970-giai-thich-he-thong-chi-tieu-thong-ke-quoc-gia.htm", "TT 02/2011/TT-BKHĐT, table of contents"))
        {
            Codes = [new(StatisticalSystems.National2010, "0210", Confidence.Quoted)],
        },
        new(new(
            "n2010_0211", new("Tỷ suất chết của trẻ em dưới 5 tuổi", "Under-five mortality rate"), MeasureUnits.PerMille, Tendency.Lower,
            AggregationRule.RatioOfSums, AggregationRule.Never),
            IndicatorGroup.Population, Confidence.Unverified, CatalogueSources.Page("https://text.123docz.net/document/1292970-giai-thich-he-thong-chi-tieu-thong-ke-quoc-gia.htm", "TT 02/2011/TT-BKHĐT, table of contents"))
        {
            Codes = [new(StatisticalSystems.National2010, "0211", Confidence.Quoted)],
        },
    ];
}
