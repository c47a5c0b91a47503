using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty.Standards;

namespace BacKan.Indicators.Poverty;

/// <summary>The questions of forms 3.1 to 3.10, in the order of the form.</summary>
internal static class ReviewQuestions
{
    private const decimal MostPersons = 100m, MostThings = 1_000_000m, MostArea = 1_000_000_000m;

    public const string Deprivation = "b2-";

    public static readonly ReviewQuestion[] Household =
    [
        Count("persons", "B1.1", "Số nhân khẩu trong hộ", "Persons in the household", MostPersons, least: 1),
        Count("workers", "B1.2", "Số người trong độ tuổi lao động có khả năng lao động", "Persons of working age who are able to work",
            MostPersons),
        Count("dependants", "B1.3", "Số người phụ thuộc", "Dependants", MostPersons),
        Choice("training", "B1.4", "Trình độ đào tạo cao nhất trong hộ (mã cột 11)", "Highest training of a member (codes of column 11)",
            new("Chưa qua đào tạo nghề", "no vocational training"), new("Sơ cấp, chứng chỉ dạy nghề", "elementary, vocational certificate"),
            new("Trung cấp", "secondary"), new("Cao đẳng", "college"), new("Đại học", "university"), new("Sau đại học", "postgraduate")),
        YesNo("civil-servant", "B1.5", "Có người là công chức, viên chức", "A member is a civil servant or public employee"),
        YesNo("contract-work", "B1.5", "Có người làm việc phi nông nghiệp có hợp đồng lao động",
            "A member works outside farming under a contract"),
        YesNo("other-nonfarm", "B1.5", "Có người làm thuê cho hộ khác hoặc tự sản xuất, kinh doanh phi nông nghiệp",
            "A member works for a household or on his own outside farming"),
        Count("pensioners", "B1.6", "Số người hưởng lương hưu, trợ cấp BHXH hoặc trợ cấp ưu đãi người có công hằng tháng",
            "Members with a monthly pension, social insurance or merit allowance", MostPersons),
        Choice("pillar", "A.I", "Vật liệu chính của cột nhà", "Main material of the pillars",
            new("Bê tông cốt thép", "reinforced concrete"), new("Gạch/đá", "brick or stone"),
            new("Sắt/thép/gỗ bền chắc", "iron, steel or durable wood"), new("Khác", "other")),
        Choice("roof", "A.II", "Vật liệu chính của mái nhà", "Main material of the roof",
            new("Bê tông cốt thép", "reinforced concrete"), new("Ngói (xi măng, đất nung)", "tiles of cement or clay"),
            new("Tấm lợp kim loại chuyên dụng", "metal roofing sheets"), new("Khác", "other")),
        Choice("wall", "A.III", "Vật liệu chính của tường/bao che", "Main material of the walls",
            new("Bê tông cốt thép", "reinforced concrete"), new("Gạch/đá", "brick or stone"),
            new("Gỗ/kim loại bền chắc", "durable wood or metal"), new("Khác", "other")),
        Amount("house-area", "A.IV", "Diện tích nhà ở (m²; gác xép tính 50%)", "Floor area of the house (m²; lofts count half)"),
        Choice("toilet", "A.V", "Loại nhà tiêu đang sử dụng", "Toilet in use",
            new("Tự hoại/bán tự hoại", "septic or semi-septic"),
            new("Thấm dội nước (Suilabh), cải tiến có ống thông hơi (VIP), hố xí đào có bệ ngồi, hai ngăn",
                "pour-flush, ventilated improved, pit with seat, double-vault"),
            new("Khác", "other")),
        Choice("power", "A.VI", "Nguồn điện đang sử dụng", "Source of electricity",
            new("Điện lưới", "grid"), new("Điện máy phát", "generator"), new("Loại điện khác", "other"), new("Chưa có điện", "none")),
        Amount("electricity", "A.VII", "Số điện tiêu thụ bình quân hộ/tháng (KW)",
            "Electricity of the household in a month (kW as printed)"),
        Choice("water", "A.VIII", "Nước sinh hoạt dùng thường xuyên nhất", "Water used most",
            new("Nước máy, nước đóng chai/bình, nước mua", "tap, bottled or bought water"), new("Nước giếng khoan", "drilled well"),
            new("Nước giếng đào được bảo vệ, nước khe/mó được bảo vệ", "protected dug well or spring"), new("Khác", "other")),
        Thing("cars", 1, "Ô tô", "Cars"),
        Thing("motorbikes", 2, "Xe máy, xe có động cơ", "Motorbikes and motor vehicles"),
        Thing("boats", 3, "Tàu thuyền có động cơ", "Motor boats"),
        Thing("generators", 4, "Máy phát điện", "Generators"),
        Thing("printers", 5, "Máy in, máy Fax", "Printers and fax machines"),
        Thing("televisions", 6, "Ti vi màu", "Colour televisions"),
        Thing("stereos", 7, "Dàn nghe nhạc các loại", "Stereos"),
        Thing("computers", 8, "Máy vi tính/Máy tính bảng", "Computers and tablets"),
        Thing("refrigerators", 9, "Tủ lạnh", "Refrigerators"),
        Thing("air-conditioners", 10, "Máy điều hòa nhiệt độ", "Air conditioners"),
        Thing("washing-machines", 11, "Máy giặt, sấy quần áo", "Washing and drying machines"),
        Thing("water-heaters", 12, "Bình tắm nước nóng", "Water heaters"),
        Thing("microwaves", 13, "Lò vi sóng, lò nướng", "Microwaves and ovens"),
        Thing("phones", 14, "Điện thoại cố định/di động", "Phones"),
        Amount("pond-garden", "A.X.1", "Diện tích ao, vườn liền kề đất ở (m²)", "Pond and garden beside the house (m²)"),
        Amount("annual-crops", "A.X.2", "Diện tích trồng cây hằng năm (m²)", "Land under annual crops (m²)"),
        Amount("perennials", "A.X.3", "Diện tích đất cây lâu năm (m²)", "Land under perennials (m²)"),
        Amount("water-surface", "A.X.4", "Diện tích mặt nước (m²)", "Water surface (m²)"),
        Amount("forest", "A.X.5", "Diện tích đất rừng (m²)", "Forest land (m²)"),
        Count("cattle", "A.XI.1", "Số lượng trâu, bò, ngựa (con)", "Buffaloes, cows and horses (head)", MostThings),
        Count("pigs", "A.XI.2", "Số lượng lợn, dê, cừu (con)", "Pigs, goats and sheep (head)", MostThings),
        Count("poultry", "A.XI.3", "Số lượng gà, vịt, ngan, ngỗng, chim (con; phiếu ghi theo chục)",
            "Chickens, ducks, geese and birds (head; the form writes tens)", MostThings),
        YesNo("aquaculture", "A.XII", "Hộ nuôi, trồng thủy sản", "The household raises aquatic products"),
    ];

    /// <summary>The indicators of form 3.2, in its order and words; the key after "b2-" is that of the standard's indicator.</summary>
    public static readonly ReviewQuestion[] Indicators =
    [
        .. Form32Of2022.Indicators.Zip(
            ["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1", "4.2", "5.1", "5.2", "6.1", "6.2"],
            (indicator, number) => new ReviewQuestion(Deprivation + indicator.Key, "B2." + number, indicator.Wording!, most: 1m)),
    ];

    /// <summary>What form 3.2 asks for and form 3.1 has no line for: a radio is a device too.</summary>
    public static readonly ReviewQuestion Radios = Count("radios", "B2.6.2", "Số radio", "Radios", MostThings);

    /// <summary>Item 15, which the region of the sheet answers.</summary>
    public static readonly ReviewQuestion Region = Choice("region", "B1.15", "Vùng", "Region", ReviewTable.Rows.Where(r => r.Item == 15)
        .Select(r => r.Words).ToArray());

    public static readonly ReviewQuestion[] All = [Region, .. Household, .. ReviewSupport.Questions, Radios, .. Indicators];

    private static readonly Dictionary<string, ReviewQuestion> ByKey = All.ToDictionary(q => q.Key, StringComparer.Ordinal);

    public static ReviewQuestion? Find(string key) => ByKey.GetValueOrDefault(key);

    private static ReviewQuestion Count(string key, string place, string vi, string en, decimal most, decimal least = 0m) =>
        new(key, place, new(vi, en), least, most);

    private static ReviewQuestion Thing(string key, int number, string vi, string en) =>
        Count(key, FormattableString.Invariant($"A.IX.{number}"), vi, en, MostThings);

    private static ReviewQuestion Amount(string key, string place, string vi, string en) =>
        new(key, place, new(vi, en), most: MostArea, whole: false);

    private static ReviewQuestion YesNo(string key, string place, string vi, string en) => new(key, place, new(vi, en), most: 1m);

    private static ReviewQuestion Choice(string key, string place, string vi, string en, params BilingualText[] choices) =>
        new(key, place, new(vi, en), choices: choices);
}
