using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>The facts of an administrative unit under Decree 307/2025/NĐ-CP: <i>số liệu phân loại đơn vị hành chính</i>.</summary>
internal static class Decree307Of2025Facts
{
    private static readonly ValueRange NotNegative = new(0m, lowIncluded: true, null, highIncluded: false);
    private static readonly ValueRange Share = new(0m, lowIncluded: true, 100m, highIncluded: true);

    public static readonly NumberFact Population = Number(
        "population", "quy mô dân số (thường trú và tạm trú)", "population (permanent and temporary residents)", MeasureUnits.Person,
        NotNegative, whole: true);
    public static readonly NumberFact Residents = Number(
        "residents", "dân số thường trú", "permanent residents", MeasureUnits.Person, NotNegative, whole: true);
    public static readonly NumberFact Area = Number(
        "area", "diện tích tự nhiên", "natural area", MeasureUnits.SquareKilometre, NotNegative);
    public static readonly NumberFact Remitted = Percent(
        "remitted",
        "tỷ lệ điều tiết các khoản thu phân chia về ngân sách trung ương",
        "share of divided revenue that goes to the central budget");
    public static readonly NumberFact OwnRevenue = Number(
        "own-revenue", "số thu ngân sách được hưởng so với tổng chi cân đối", "own revenue against balanced expenditure",
        MeasureUnits.Percent, NotNegative);
    public static readonly NumberFact NonFarmShare =
        Percent("non-farm-share", "tỷ trọng công nghiệp, xây dựng và dịch vụ", "share of industry, construction and services");
    public static readonly NumberFact Growth = Number(
        "growth", "tốc độ tăng trưởng kinh tế", "economic growth", MeasureUnits.Percent, possible: null);
    public static readonly NumberFact NonFarmLabour = Percent(
        "non-farm-labour", "tỷ lệ lao động phi nông nghiệp", "share of non-agricultural labour");
    public static readonly NumberFact ProductivityGrowth = Number(
        "productivity-growth", "tốc độ tăng năng suất lao động bình quân", "growth of productivity", MeasureUnits.Percent, possible: null);
    public static readonly NumberFact IncomeOfNation = Number(
        "income-of-nation", "thu nhập bình quân đầu người so với cả nước", "income per person against the country's", MeasureUnits.Percent,
        NotNegative);
    public static readonly NumberFact InsuredOverNation = Points(
        "insured-over-nation",
        "tỷ lệ lao động tham gia bảo hiểm xã hội, chênh lệch so với cả nước",
        "insured workers, difference from the country's rate");
    public static readonly NumberFact PoorOverNation = Points(
        "poor-over-nation",
        "tỷ lệ hộ nghèo đa chiều, chênh lệch so với cả nước",
        "multidimensionally poor households, difference from the country's rate");
    public static readonly NumberFact WaterOverNation = Points(
        "water-over-nation",
        "tỷ lệ dân số dùng nước sạch đáp ứng quy chuẩn, chênh lệch so với cả nước",
        "people with clean water, difference from the country's rate");
    public static readonly NumberFact OnlineOverNation = Points(
        "online-over-nation",
        "tỷ lệ hồ sơ trực tuyến toàn trình, chênh lệch so với cả nước",
        "files handled wholly online, difference from the country's rate");
    public static readonly NumberFact OnlineOverProvince = Points(
        "online-over-province",
        "tỷ lệ hồ sơ trực tuyến toàn trình, chênh lệch so với tỉnh, thành phố",
        "files handled wholly online, difference from the province's rate");
    public static readonly NumberFact PoorRate = Percent(
        "poor-rate", "tỷ lệ hộ nghèo đa chiều", "rate of multidimensionally poor households");
    public static readonly NumberFact CleanWater = Percent(
        "clean-water", "tỷ lệ dân số dùng nước sạch đáp ứng quy chuẩn", "people with clean water");
    public static readonly NumberFact PipedWater = Percent(
        "piped-water", "tỷ lệ dân số được cấp nước sạch qua hệ thống tập trung", "people with piped clean water");
    public static readonly NumberFact SignedFiles =
        Percent("signed-files", "tỷ lệ văn bản đi được ký số và gửi trên mạng", "outgoing documents signed and sent digitally");
    public static readonly NumberFact Minorities = Percent(
        "minorities", "tỷ lệ dân số là người dân tộc thiểu số", "share of ethnic minorities");
    public static readonly NumberFact BorderUnits = Percent(
        "border-units", "tỷ lệ đơn vị cấp xã có đường biên giới trên đất liền", "share of communes on a land border");
    public static readonly NumberFact Communes = Number(
        "communes", "số đơn vị hành chính cấp xã", "number of communes", MeasureUnits.Piece, NotNegative, whole: true);
    public static readonly NumberFact Visitors = Number(
        "visitors", "dân số tạm trú quy đổi so với dân số thường trú", "converted temporary residents against permanent ones",
        MeasureUnits.Percent, NotNegative);
    public static readonly NumberFact PopulationOfStandard = Number(
        "population-of-standard", "quy mô dân số so với tiêu chuẩn của đơn vị hành chính", "population against the standard of such units",
        MeasureUnits.Percent, NotNegative);
    public static readonly NumberFact AreaOfStandard = Number(
        "area-of-standard", "diện tích tự nhiên so với tiêu chuẩn của đơn vị hành chính", "area against the standard of such units",
        MeasureUnits.Percent, NotNegative);

    public static readonly YesNoFact Mountainous = YesNo("mountainous", "thuộc khu vực miền núi", "in the mountains");
    public static readonly YesNoFact Remits = YesNo(
        "remits", "có tỷ lệ điều tiết về ngân sách trung ương", "a share goes to the central budget");
    public static readonly YesNoFact SelfBalanced = YesNo(
        "self-balanced", "tự cân đối được thu, chi ngân sách", "its budget balances itself");
    public static readonly YesNoFact OfCentralCity = YesNo("of-central-city", "thuộc thành phố trực thuộc trung ương", "in a central city");
    public static readonly YesNoFact LandBorder = YesNo(
        "land-border", "có đường biên giới quốc gia trên đất liền", "on a land border of the nation");
    public static readonly YesNoFact Heritage = YesNo(
        "heritage",
        "có di tích quốc gia đặc biệt hoặc di sản được UNESCO công nhận",
        "a special national relic or a UNESCO heritage");
    public static readonly YesNoFact SafeZone = YesNo("safe-zone", "thuộc an toàn khu", "a safe zone of the resistance");
    public static readonly YesNoFact Strategic = YesNo(
        "strategic",
        "có vị trí chiến lược đặc biệt quan trọng hoặc là trung tâm du lịch có thương hiệu quốc tế",
        "of special strategic importance, or a tourist centre of international name");
    public static readonly YesNoFact ClusterCentre = YesNo(
        "cluster-centre", "trung tâm của cụm liên xã, phường", "centre of a cluster of communes");
    public static readonly YesNoFact SpecialisedCentre = YesNo(
        "specialised-centre", "trung tâm chuyên ngành cấp tỉnh", "specialised centre of the province");
    public static readonly YesNoFact GeneralCentre = YesNo(
        "general-centre", "trung tâm tổng hợp cấp tỉnh", "general centre of the province");

    public static readonly ChoiceFact Satisfaction = new(
        "satisfaction",
        new("chỉ số hài lòng của người dân, thứ hạng cả nước", "satisfaction index, place in the country"),
        new(
            "Chỉ số hài lòng của tỉnh năm trước đứng thứ bao nhiêu?",
            "What place had the province's satisfaction index in the year before?"),
        [new("top-10", new("10 tỉnh cao nhất", "the first ten")), new("next-10", new("10 tỉnh tiếp theo", "the next ten")), new(
            "others", new("các tỉnh còn lại", "the others"))]);

    private static NumberFact Number(string key, string vi, string en, MeasureUnit unit, ValueRange? possible, bool whole = false) =>
        new(key, new(vi, en), new($"{Capital(vi)} là bao nhiêu?", $"What is the {en}?"), unit, possible, whole);

    private static NumberFact Percent(string key, string vi, string en) => Number(key, vi, en, MeasureUnits.Percent, Share);

    private static NumberFact Points(string key, string vi, string en) => Number(key, vi, en, MeasureUnits.PercentagePoint, possible: null);

    private static YesNoFact YesNo(string key, string vi, string en) =>
        new(key, new(vi, en), new($"Đơn vị {vi} không?", $"Is it so: {en}?"));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
