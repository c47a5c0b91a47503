using NodaTime;

namespace BacKan.Indicators.Territory;

/// <summary>
/// The communes of the seven rural districts of Bắc Kạn and the 34 that they became on 1/7/2025,
/// except Đôn Phong, which joined a commune of the city.
/// </summary>
/// <remarks>
/// Source: the official code lists before and after Resolution 1683/NQ-UBTVQH15, as the data sets thanglequoc/vietnamese-provinces-database
/// and tranngocminhhieu/vietnamadminunits (both MIT) hold them.
/// </remarks>
internal static class BacKanCommunes
{
    public static IReadOnlyList<New> All { get; } =
    [
        new("01864", "Bằng Thành",
            new("01858", AdministrativeUnitType.Commune, "Bằng Thành", "060"),
            new("01861", AdministrativeUnitType.Commune, "Nhạn Môn", "060"), new("01864", AdministrativeUnitType.Commune, "Bộc Bố", "060"),
            new("01870", AdministrativeUnitType.Commune, "Giáo Hiệu", "060")),
        new("01879", "Cao Minh",
            new("01867", AdministrativeUnitType.Commune, "Công Bằng", "060"),
            new("01879", AdministrativeUnitType.Commune, "Cổ Linh", "060"), new("01885", AdministrativeUnitType.Commune, "Cao Tân", "060")),
        new("01882", "Nghiên Loan",
            new("01873", AdministrativeUnitType.Commune, "Xuân La", "060"), new("01876", AdministrativeUnitType.Commune, "An Thắng", "060"),
            new("01882", AdministrativeUnitType.Commune, "Nghiên Loan", "060")),
        new("01894", "Phúc Lộc",
            new("01891", AdministrativeUnitType.Commune, "Bành Trạch", "061"),
            new("01894", AdministrativeUnitType.Commune, "Phúc Lộc", "061"),
            new("01897", AdministrativeUnitType.Commune, "Hà Hiệu", "061")),
        new("01906", "Ba Bể",
            new("01900", AdministrativeUnitType.Commune, "Cao Thượng", "061"),
            new("01906", AdministrativeUnitType.Commune, "Khang Ninh", "061"),
            new("01909", AdministrativeUnitType.Commune, "Nam Mẫu", "061")),
        new("01912", "Chợ Rã",
            new("01888", AdministrativeUnitType.Township, "Chợ Rã", "061"),
            new("01912", AdministrativeUnitType.Commune, "Thượng Giáo", "061"),
            new("01915", AdministrativeUnitType.Commune, "Địa Linh", "061")),
        new("01921", "Thượng Minh",
            new("01918", AdministrativeUnitType.Commune, "Yến Dương", "061"),
            new("01921", AdministrativeUnitType.Commune, "Chu Hương", "061"),
            new("01927", AdministrativeUnitType.Commune, "Mỹ Phương", "061")),
        new("01933", "Đồng Phúc",
            new("01924", AdministrativeUnitType.Commune, "Quảng Khê", "061"),
            new("01930", AdministrativeUnitType.Commune, "Hoàng Trĩ", "061"),
            new("01933", AdministrativeUnitType.Commune, "Đồng Phúc", "061"),
            new("02041", AdministrativeUnitType.Commune, "Bằng Phúc", "064")),
        new("01936", "Nà Phặc",
            new("01936", AdministrativeUnitType.Township, "Nà Phặc", "062"),
            new("01948", AdministrativeUnitType.Commune, "Trung Hòa", "062")),
        new("01942", "Bằng Vân",
            new("01939", AdministrativeUnitType.Commune, "Thượng Ân", "062"),
            new("01942", AdministrativeUnitType.Commune, "Bằng Vân", "062")),
        new("01954", "Ngân Sơn",
            new("01945", AdministrativeUnitType.Commune, "Cốc Đán", "062"), new("01951", AdministrativeUnitType.Commune, "Đức Vân", "062"),
            new("01954", AdministrativeUnitType.Township, "Vân Tùng", "062")),
        new("01957", "Thượng Quan",
            new Old("01957", AdministrativeUnitType.Commune, "Thượng Quan", "062")),
        new("01960", "Hiệp Lực",
            new("01960", AdministrativeUnitType.Commune, "Hiệp Lực", "062"),
            new("01963", AdministrativeUnitType.Commune, "Thuần Mang", "062")),
        new("01969", "Phủ Thông",
            new("01969", AdministrativeUnitType.Township, "Phủ Thông", "063"),
            new("01975", AdministrativeUnitType.Commune, "Vi Hương", "063"),
            new("01990", AdministrativeUnitType.Commune, "Lục Bình", "063"), new("01993", AdministrativeUnitType.Commune, "Tân Tú", "063")),
        new("01981", "Vĩnh Thông",
            new("01978", AdministrativeUnitType.Commune, "Sỹ Bình", "063"), new("01981", AdministrativeUnitType.Commune, "Vũ Muộn", "063"),
            new("02002", AdministrativeUnitType.Commune, "Cao Sơn", "063")),
        new("02008", "Cẩm Giàng",
            new("01999", AdministrativeUnitType.Commune, "Nguyên Phúc", "063"),
            new("02005", AdministrativeUnitType.Commune, "Quân Hà", "063"),
            new("02008", AdministrativeUnitType.Commune, "Cẩm Giàng", "063"),
            new("02011", AdministrativeUnitType.Commune, "Mỹ Thanh", "063")),
        new("02014", "Bạch Thông",
            new("02014", AdministrativeUnitType.Commune, "Dương Phong", "063"),
            new("02017", AdministrativeUnitType.Commune, "Quang Thuận", "063"),
            new("02059", AdministrativeUnitType.Commune, "Đồng Thắng", "064")),
        new("02020", "Chợ Đồn",
            new("02020", AdministrativeUnitType.Township, "Bằng Lũng", "064"),
            new("02050", AdministrativeUnitType.Commune, "Phương Viên", "064"),
            new("02053", AdministrativeUnitType.Commune, "Ngọc Phái", "064"),
            new("02065", AdministrativeUnitType.Commune, "Bằng Lãng", "064")),
        new("02026", "Nam Cường",
            new("02023", AdministrativeUnitType.Commune, "Xuân Lạc", "064"),
            new("02026", AdministrativeUnitType.Commune, "Nam Cường", "064"),
            new("02029", AdministrativeUnitType.Commune, "Đồng Lạc", "064")),
        new("02038", "Quảng Bạch",
            new("02032", AdministrativeUnitType.Commune, "Tân Lập", "064"),
            new("02038", AdministrativeUnitType.Commune, "Quảng Bạch", "064")),
        new("02044", "Yên Thịnh",
            new("02035", AdministrativeUnitType.Commune, "Bản Thi", "064"),
            new("02044", AdministrativeUnitType.Commune, "Yên Thịnh", "064"),
            new("02047", AdministrativeUnitType.Commune, "Yên Thượng", "064")),
        new("02071", "Nghĩa Tá",
            new("02062", AdministrativeUnitType.Commune, "Lương Bằng", "064"),
            new("02071", AdministrativeUnitType.Commune, "Nghĩa Tá", "064"),
            new("02080", AdministrativeUnitType.Commune, "Bình Trung", "064")),
        new("02083", "Yên Phong",
            new("02068", AdministrativeUnitType.Commune, "Đại Sảo", "064"), new("02077", AdministrativeUnitType.Commune, "Yên Mỹ", "064"),
            new("02083", AdministrativeUnitType.Commune, "Yên Phong", "064")),
        new("02086", "Chợ Mới",
            new("02086", AdministrativeUnitType.Township, "Đồng Tâm", "065"), new("02122", AdministrativeUnitType.Commune, "Như Cố", "065"),
            new("02131", AdministrativeUnitType.Commune, "Quảng Chu", "065")),
        new("02101", "Thanh Mai",
            new("02092", AdministrativeUnitType.Commune, "Thanh Vận", "065"),
            new("02095", AdministrativeUnitType.Commune, "Mai Lạp", "065"),
            new("02101", AdministrativeUnitType.Commune, "Thanh Mai", "065")),
        new("02104", "Tân Kỳ",
            new("02089", AdministrativeUnitType.Commune, "Tân Sơn", "065"), new("02098", AdministrativeUnitType.Commune, "Hòa Mục", "065"),
            new("02104", AdministrativeUnitType.Commune, "Cao Kỳ", "065")),
        new("02107", "Thanh Thịnh",
            new("02107", AdministrativeUnitType.Commune, "Nông Hạ", "065"),
            new("02113", AdministrativeUnitType.Commune, "Thanh Thịnh", "065")),
        new("02116", "Yên Bình",
            new("02110", AdministrativeUnitType.Commune, "Yên Cư", "065"), new("02116", AdministrativeUnitType.Commune, "Yên Hân", "065"),
            new("02125", AdministrativeUnitType.Commune, "Bình Văn", "065")),
        new("02143", "Văn Lang",
            new("02140", AdministrativeUnitType.Commune, "Văn Lang", "066"),
            new("02143", AdministrativeUnitType.Commune, "Lương Thượng", "066"),
            new("02146", AdministrativeUnitType.Commune, "Kim Hỷ", "066")),
        new("02152", "Cường Lợi",
            new("02137", AdministrativeUnitType.Commune, "Văn Vũ", "066"),
            new("02152", AdministrativeUnitType.Commune, "Cường Lợi", "066")),
        new("02155", "Na Rì",
            new("02155", AdministrativeUnitType.Township, "Yến Lạc", "066"), new("02158", AdministrativeUnitType.Commune, "Kim Lư", "066"),
            new("02161", AdministrativeUnitType.Commune, "Sơn Thành", "066")),
        new("02176", "Trần Phú",
            new("02170", AdministrativeUnitType.Commune, "Văn Minh", "066"), new("02176", AdministrativeUnitType.Commune, "Cư Lễ", "066"),
            new("02179", AdministrativeUnitType.Commune, "Trần Phú", "066")),
        new("02185", "Côn Minh",
            new("02173", AdministrativeUnitType.Commune, "Côn Minh", "066"),
            new("02185", AdministrativeUnitType.Commune, "Quang Phong", "066"),
            new("02188", AdministrativeUnitType.Commune, "Dương Sơn", "066")),
        new("02191", "Xuân Dương",
            new("02191", AdministrativeUnitType.Commune, "Xuân Dương", "066"),
            new("02194", AdministrativeUnitType.Commune, "Đổng Xá", "066"),
            new("02197", AdministrativeUnitType.Commune, "Liêm Thủy", "066")),
    ];

    /// <summary>
    /// A commune since 1/7/2025; the new code is that of an old one, so that only code and day together distinguish them.
    /// </summary>
    internal sealed class New(string code, string name, params Old[] from)
    {
        public AdministrativeUnit Unit { get; } = new(
            new(code, AdministrativeUnitTypes.TwoLevels), AdministrativeUnitType.Commune, name, null,
            "19") { Confidence = Confidence.Quoted };

        public IReadOnlyList<Old> From => from;
    }

    /// <summary>A commune or township until 30/6/2025, and its district.</summary>
    internal sealed record Old(string Code, AdministrativeUnitType Type, string Name, string District)
    {
        // No first day was read: that of the district stands for it, with a note.
        public AdministrativeUnit Unit(LocalDate districtFrom) =>
            new(new(Code, districtFrom), Type, Name, AdministrativeUnitTypes.TwoLevels, District)
        {
            Confidence = Confidence.Unverified,
            Note = new("Ngày bắt đầu chưa đọc: lấy ngày đầu của huyện.", "Its first day was not read: that of the district is taken."),
        };
    }
}
