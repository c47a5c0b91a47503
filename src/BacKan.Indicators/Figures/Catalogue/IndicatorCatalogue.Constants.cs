namespace BacKan.Indicators.Figures;

/// <content>The indicators of <see cref="Vietnam"/> by name.</content>
public sealed partial class IndicatorCatalogue
{
    /// <summary>Gross regional domestic product at current prices (<i>tổng sản phẩm trên địa bàn (GRDP), giá hiện hành</i>).</summary>
    public static Indicator GrdpAtCurrentPrices => Vietnam["grdp_current"];

    /// <summary>GRDP at constant prices (<i>GRDP theo giá so sánh</i>).</summary>
    public static Indicator GrdpAtConstantPrices => Vietnam["grdp_constant"];

    /// <summary>GRDP growth rate (<i>tốc độ tăng GRDP</i>).</summary>
    public static Indicator GrdpGrowth => Vietnam["grdp_growth"];

    /// <summary>Structure of GRDP (<i>cơ cấu tổng sản phẩm trên địa bàn</i>).</summary>
    public static Indicator GrdpStructure => Vietnam["grdp_structure"];

    /// <summary>GRDP per capita (<i>tổng sản phẩm trên địa bàn bình quân đầu người</i>).</summary>
    public static Indicator GrdpPerCapita => Vietnam["grdp_per_capita"];

    /// <summary>Contribution to growth (<i>điểm phần trăm đóng góp vào tăng trưởng</i>).</summary>
    public static Indicator ContributionToGrowth => Vietnam["grdp_contribution"];

    /// <summary>Labour productivity (<i>năng suất lao động</i>).</summary>
    public static Indicator LabourProductivity => Vietnam["labour_productivity"];

    /// <summary>
    /// Gross output of industry at constant prices (<i>giá trị sản xuất công nghiệp – tiểu thủ công
    /// nghiệp (giá cố định 1994 / giá so sánh 2010)</i>).
    /// </summary>
    public static Indicator IndustryGrossOutput => Vietnam["gross_output_industry_const"];

    /// <summary>Gross output of agriculture, forestry and fishery (<i>giá trị sản xuất nông, lâm nghiệp, thuỷ sản</i>).</summary>
    public static Indicator AgricultureGrossOutput => Vietnam["gross_output_agri"];

    /// <summary>Retail sales of goods and services (<i>tổng mức bán lẻ hàng hoá và doanh thu dịch vụ</i>).</summary>
    public static Indicator RetailSales => Vietnam["retail_sales"];

    /// <summary>Index of industrial production (<i>chỉ số sản xuất công nghiệp (IIP)</i>).</summary>
    public static Indicator IndustrialProductionIndex => Vietnam["iip"];

    /// <summary>Consumer price index (<i>chỉ số giá tiêu dùng</i>).</summary>
    public static Indicator ConsumerPriceIndex => Vietnam["cpi"];

    /// <summary>Realised social investment (<i>vốn đầu tư thực hiện toàn xã hội</i>).</summary>
    public static Indicator SocialInvestment => Vietnam["investment"];

    /// <summary>Public investment disbursement (<i>giải ngân vốn đầu tư công / xây dựng cơ bản</i>).</summary>
    public static Indicator PublicInvestmentDisbursement => Vietnam["public_investment_disbursement"];

    /// <summary>New cooperatives (<i>số hợp tác xã thành lập mới</i>).</summary>
    public static Indicator NewCooperatives => Vietnam["new_cooperatives"];

    /// <summary>Total product value in the commune (<i>tổng giá trị sản phẩm trên địa bàn cấp xã (TGTSP)</i>).</summary>
    public static Indicator CommuneProductValue => Vietnam["commune_product_value"];

    /// <summary>State budget revenue in the area (<i>thu ngân sách nhà nước trên địa bàn</i>).</summary>
    public static Indicator BudgetRevenue => Vietnam["budget_revenue"];

    /// <summary>Structure of budget revenue (<i>cơ cấu thu ngân sách nhà nước</i>).</summary>
    public static Indicator BudgetRevenueStructure => Vietnam["budget_revenue_structure"];

    /// <summary>Budget expenditure and structure (<i>chi ngân sách nhà nước và cơ cấu chi</i>).</summary>
    public static Indicator BudgetExpenditure => Vietnam["budget_expenditure"];

    /// <summary>Revenue to GDP ratio (<i>tỷ lệ thu ngân sách so với GDP/GRDP</i>).</summary>
    public static Indicator RevenueToGdp => Vietnam["revenue_to_gdp"];

    /// <summary>Output of grain food crops: paddy, maize and other cereals (<i>sản lượng lương thực có hạt</i>).</summary>
    public static Indicator GrainOutput => Vietnam["grain_output"];

    /// <summary>Grain output per capita (<i>sản lượng lương thực có hạt bình quân đầu người</i>).</summary>
    public static Indicator GrainOutputPerCapita => Vietnam["grain_output_per_capita"];

    /// <summary>Output of main crops (<i>sản lượng một số loại cây trồng chủ yếu</i>).</summary>
    public static Indicator CropOutput => Vietnam["crop_output"];

    /// <summary>Yield of main crops (<i>năng suất một số loại cây trồng chủ yếu</i>).</summary>
    public static Indicator CropYield => Vietnam["crop_yield"];

    /// <summary>Sown area of annual crops (<i>diện tích gieo trồng cây hằng năm</i>).</summary>
    public static Indicator SownArea => Vietnam["sown_area"];

    /// <summary>
    /// Area of cultivated land that reaches a level of income per hectare (<i>diện tích đất canh tác đạt giá trị thu nhập …</i>); the level
    /// is part of the definition, see <see cref="Indicator.Reaching"/>.
    /// </summary>
    public static Indicator LandReachingIncome => Vietnam["area_reaching_value"];

    /// <summary>Product value per hectare of land (<i>giá trị sản phẩm nông, lâm nghiệp và thủy sản trên 1 ha đất</i>).</summary>
    public static Indicator ProductValuePerHectare => Vietnam["product_value_per_ha"];

    /// <summary>Area of forest newly planted (<i>diện tích rừng trồng mới</i>).</summary>
    public static Indicator PlantedForestArea => Vietnam["forest_new"];

    /// <summary>Scattered trees planted (<i>số cây lâm nghiệp trồng phân tán</i>).</summary>
    public static Indicator ScatteredTrees => Vietnam["forest_scattered"];

    /// <summary>Forest cover rate (<i>tỷ lệ che phủ rừng</i>).</summary>
    public static Indicator ForestCover => Vietnam["forest_cover"];

    /// <summary>Output of timber and non-timber forest products (<i>sản lượng gỗ và lâm sản ngoài gỗ</i>).</summary>
    public static Indicator TimberOutput => Vietnam["timber_output"];

    /// <summary>Number of livestock and poultry (<i>số lượng gia súc, gia cầm</i>).</summary>
    public static Indicator Livestock => Vietnam["livestock"];

    /// <summary>Aquaculture area (<i>diện tích nuôi trồng thủy sản</i>).</summary>
    public static Indicator AquacultureArea => Vietnam["aquaculture_area"];

    /// <summary>Individual farm households and labour (<i>số hộ, lao động kinh tế cá thể nông, lâm nghiệp và thủy sản</i>).</summary>
    public static Indicator FarmHouseholds => Vietnam["agri_households"];

    /// <summary>Land area and composition (<i>diện tích và cơ cấu đất</i>).</summary>
    public static Indicator LandArea => Vietnam["land_area"];

    /// <summary>Population, population density (<i>dân số, mật độ dân số</i>).</summary>
    public static Indicator Population => Vietnam["population"];

    /// <summary>Number of households (<i>số hộ</i>).</summary>
    public static Indicator Households => Vietnam["households"];

    /// <summary>Sex ratio at birth (<i>tỷ số giới tính khi sinh</i>).</summary>
    public static Indicator SexRatioAtBirth => Vietnam["sex_ratio_birth"];

    /// <summary>Crude birth rate (<i>tỷ suất sinh thô</i>).</summary>
    public static Indicator CrudeBirthRate => Vietnam["crude_birth_rate"];

    /// <summary>Total fertility rate (<i>tổng tỷ suất sinh</i>).</summary>
    public static Indicator TotalFertilityRate => Vietnam["tfr"];

    /// <summary>Crude death rate (<i>tỷ suất chết thô</i>).</summary>
    public static Indicator CrudeDeathRate => Vietnam["crude_death_rate"];

    /// <summary>Population growth rate (<i>tỷ lệ tăng dân số</i>).</summary>
    public static Indicator PopulationGrowth => Vietnam["pop_growth"];

    /// <summary>In-, out- and net migration rate (<i>tỷ suất nhập cư, xuất cư, tỷ suất di cư thuần</i>).</summary>
    public static Indicator MigrationRate => Vietnam["migration"];

    /// <summary>Life expectancy at birth (<i>tuổi thọ trung bình tính từ lúc sinh</i>).</summary>
    public static Indicator LifeExpectancy => Vietnam["life_expectancy"];

    /// <summary>Number of marriages (<i>số cuộc kết hôn</i>).</summary>
    public static Indicator Marriages => Vietnam["marriages"];

    /// <summary>Mean age at first marriage (<i>tuổi kết hôn trung bình lần đầu</i>).</summary>
    public static Indicator MeanAgeAtFirstMarriage => Vietnam["age_first_marriage"];

    /// <summary>Number of divorces (<i>số vụ ly hôn</i>).</summary>
    public static Indicator Divorces => Vietnam["divorces"];

    /// <summary>Mean age at divorce (<i>tuổi ly hôn trung bình</i>).</summary>
    public static Indicator MeanAgeAtDivorce => Vietnam["age_divorce"];

    /// <summary>Birth registration of under-fives (<i>tỷ lệ trẻ em dưới 05 tuổi đã được đăng ký khai sinh</i>).</summary>
    public static Indicator BirthRegistration => Vietnam["birth_registration"];

    /// <summary>Registered deaths (<i>số trường hợp tử vong được đăng ký khai tử</i>).</summary>
    public static Indicator RegisteredDeaths => Vietnam["death_registration"];

    /// <summary>Urbanisation rate (<i>tỷ lệ đô thị hóa</i>).</summary>
    public static Indicator UrbanisationRate => Vietnam["urbanisation"];

    /// <summary>Maternal mortality (<i>tỷ suất chết của người mẹ trong thời gian thai sản</i>).</summary>
    public static Indicator MaternalMortality => Vietnam["n2010_0209"];

    /// <summary>Infant mortality rate (<i>tỷ suất chết của trẻ em dưới 1 tuổi</i>).</summary>
    public static Indicator InfantMortalityRate => Vietnam["n2010_0210"];

    /// <summary>Under-five mortality rate (<i>tỷ suất chết của trẻ em dưới 5 tuổi</i>).</summary>
    public static Indicator UnderFiveMortalityRate => Vietnam["n2010_0211"];

    /// <summary>Rate of trained employed workers (<i>tỷ lệ lao động đang làm việc trong nền kinh tế đã qua đào tạo</i>).</summary>
    public static Indicator TrainedLabourRate => Vietnam["trained_labour_rate"];

    /// <summary>Unemployment rate (<i>tỷ lệ thất nghiệp</i>).</summary>
    public static Indicator UnemploymentRate => Vietnam["unemployment_rate"];

    /// <summary>Jobs created (<i>số lao động được tạo việc làm mới</i>).</summary>
    public static Indicator JobsCreated => Vietnam["jobs_created"];

    /// <summary>Non-agricultural labour share (<i>tỷ lệ lao động phi nông nghiệp</i>).</summary>
    public static Indicator NonAgriculturalLabourShare => Vietnam["non_agri_labour"];

    /// <summary>Monthly income per capita (<i>thu nhập bình quân 1 người 1 tháng</i>).</summary>
    public static Indicator MonthlyIncomePerCapita => Vietnam["income_per_capita_month"];

    /// <summary>Income per head and year (<i>thu nhập bình quân đầu người</i>).</summary>
    public static Indicator IncomePerCapita => Vietnam["income_per_capita_year"];

    /// <summary>Share of poor households in all households (<i>tỷ lệ hộ nghèo</i>), without near-poor households.</summary>
    public static Indicator PoorRate => Vietnam["poverty_rate"];

    /// <summary>Multidimensional poverty rate (<i>tỷ lệ nghèo đa chiều</i>).</summary>
    public static Indicator MultidimensionalPovertyRate => Vietnam["poverty_multidim_rate"];

    /// <summary>Share of near-poor households in all households (<i>tỷ lệ hộ cận nghèo</i>).</summary>
    public static Indicator NearPoorRate => Vietnam["near_poor_rate"];

    /// <summary>Poor households (<i>số hộ nghèo (hộ dân cư nghèo)</i>).</summary>
    public static Indicator PoorHouseholds => Vietnam["poor_households"];

    /// <summary>Reduction of the poverty rate (<i>mức giảm tỷ lệ hộ nghèo</i>).</summary>
    public static Indicator PovertyReduction => Vietnam["poverty_reduction"];

    /// <summary>Gini coefficient (<i>hệ số bất bình đẳng thu nhập (GINI)</i>).</summary>
    public static Indicator GiniCoefficient => Vietnam["gini"];

    /// <summary>Communes recognised as new-rural (<i>số xã được công nhận đạt tiêu chí (chuẩn) nông thôn mới</i>).</summary>
    public static Indicator NewRuralCommunes => Vietnam["nrd_communes"];

    /// <summary>Share of new-rural communes (<i>tỷ lệ xã đạt chuẩn nông thôn mới</i>).</summary>
    public static Indicator NewRuralCommuneShare => Vietnam["nrd_communes_rate"];

    /// <summary>Average number of criteria met per commune (<i>số tiêu chí nông thôn mới bình quân/xã</i>).</summary>
    public static Indicator NewRuralCriteriaPerCommune => Vietnam["nrd_criteria_avg"];

    /// <summary>
    /// Urban population with piped clean water (<i>tỷ lệ dân số đô thị được cung cấp nước sạch qua hệ thống cấp nước tập trung</i>).
    /// </summary>
    public static Indicator UrbanCleanWater => Vietnam["clean_water_urban"];

    /// <summary>Households with hygienic latrines (<i>tỷ lệ dân số (hộ) sử dụng hố xí hợp vệ sinh</i>).</summary>
    public static Indicator HygienicLatrines => Vietnam["hygienic_latrine"];

    /// <summary>Share of protected areas (<i>tỷ lệ diện tích các khu bảo tồn thiên nhiên</i>).</summary>
    public static Indicator ProtectedAreaShare => Vietnam["protected_area_rate"];

    /// <summary>Traffic accidents, deaths, injuries (<i>số vụ tai nạn giao thông; số người chết; số người bị thương</i>).</summary>
    public static Indicator TrafficAccidents => Vietnam["traffic_accidents"];

    /// <summary>Military recruitment target (<i>chỉ tiêu giao quân</i>).</summary>
    public static Indicator MilitaryRecruitment => Vietnam["military_recruitment"];

    /// <summary>Health insurance coverage (<i>tỷ lệ dân số tham gia bảo hiểm y tế</i>).</summary>
    public static Indicator HealthInsuranceCoverage => Vietnam["health_insurance_coverage"];

    /// <summary>Under-five malnutrition rate (<i>tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng</i>).</summary>
    public static Indicator UnderFiveMalnutrition => Vietnam["under5_malnutrition"];

    /// <summary>Schools meeting the national standard (<i>tỷ lệ trường học đạt chuẩn quốc gia</i>).</summary>
    public static Indicator StandardSchools => Vietnam["schools_standard"];

    /// <summary>Urban solid waste collected (<i>tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom</i>).</summary>
    public static Indicator WasteCollection => Vietnam["waste_collection"];

    /// <summary>The goal of becoming a provincial city, reached or not on a day (<i>trở thành thành phố thuộc tỉnh</i>).</summary>
    public static Indicator CityStatus => Vietnam["city_status"];
}
