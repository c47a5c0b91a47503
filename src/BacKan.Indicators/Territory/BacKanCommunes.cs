using NodaTime;

namespace BacKan.Indicators.Territory;

/// <summary>The communes of the seven rural districts of Bắc Kạn and the 34 in which they are since 1/7/2025, but for Đôn Phong, which joined a commune of the city.</summary>
/// <remarks>Source: the official code lists before and after Resolution 1683/NQ-UBTVQH15, as the data sets thanglequoc/vietnamese-provinces-database and tranngocminhhieu/vietnamadminunits (both MIT) hold them.</remarks>
internal static class BacKanCommunes
{
    public static IReadOnlyList<New> All { get; } =
    [
        new("01864", "Bằng Thành",
            new("01858", UnitType.Commune, "Bằng Thành", "060"), new("01861", UnitType.Commune, "Nhạn Môn", "060"), new("01864", UnitType.Commune, "Bộc Bố", "060"),
            new("01870", UnitType.Commune, "Giáo Hiệu", "060")),
        new("01879", "Cao Minh",
            new("01867", UnitType.Commune, "Công Bằng", "060"), new("01879", UnitType.Commune, "Cổ Linh", "060"), new("01885", UnitType.Commune, "Cao Tân", "060")),
        new("01882", "Nghiên Loan",
            new("01873", UnitType.Commune, "Xuân La", "060"), new("01876", UnitType.Commune, "An Thắng", "060"), new("01882", UnitType.Commune, "Nghiên Loan", "060")),
        new("01894", "Phúc Lộc",
            new("01891", UnitType.Commune, "Bành Trạch", "061"), new("01894", UnitType.Commune, "Phúc Lộc", "061"), new("01897", UnitType.Commune, "Hà Hiệu", "061")),
        new("01906", "Ba Bể",
            new("01900", UnitType.Commune, "Cao Thượng", "061"), new("01906", UnitType.Commune, "Khang Ninh", "061"), new("01909", UnitType.Commune, "Nam Mẫu", "061")),
        new("01912", "Chợ Rã",
            new("01888", UnitType.Township, "Chợ Rã", "061"), new("01912", UnitType.Commune, "Thượng Giáo", "061"), new("01915", UnitType.Commune, "Địa Linh", "061")),
        new("01921", "Thượng Minh",
            new("01918", UnitType.Commune, "Yến Dương", "061"), new("01921", UnitType.Commune, "Chu Hương", "061"), new("01927", UnitType.Commune, "Mỹ Phương", "061")),
        new("01933", "Đồng Phúc",
            new("01924", UnitType.Commune, "Quảng Khê", "061"), new("01930", UnitType.Commune, "Hoàng Trĩ", "061"),
            new("01933", UnitType.Commune, "Đồng Phúc", "061"), new("02041", UnitType.Commune, "Bằng Phúc", "064")),
        new("01936", "Nà Phặc",
            new("01936", UnitType.Township, "Nà Phặc", "062"), new("01948", UnitType.Commune, "Trung Hòa", "062")),
        new("01942", "Bằng Vân",
            new("01939", UnitType.Commune, "Thượng Ân", "062"), new("01942", UnitType.Commune, "Bằng Vân", "062")),
        new("01954", "Ngân Sơn",
            new("01945", UnitType.Commune, "Cốc Đán", "062"), new("01951", UnitType.Commune, "Đức Vân", "062"), new("01954", UnitType.Township, "Vân Tùng", "062")),
        new("01957", "Thượng Quan",
            new Old("01957", UnitType.Commune, "Thượng Quan", "062")),
        new("01960", "Hiệp Lực",
            new("01960", UnitType.Commune, "Hiệp Lực", "062"), new("01963", UnitType.Commune, "Thuần Mang", "062")),
        new("01969", "Phủ Thông",
            new("01969", UnitType.Township, "Phủ Thông", "063"), new("01975", UnitType.Commune, "Vi Hương", "063"),
            new("01990", UnitType.Commune, "Lục Bình", "063"), new("01993", UnitType.Commune, "Tân Tú", "063")),
        new("01981", "Vĩnh Thông",
            new("01978", UnitType.Commune, "Sỹ Bình", "063"), new("01981", UnitType.Commune, "Vũ Muộn", "063"), new("02002", UnitType.Commune, "Cao Sơn", "063")),
        new("02008", "Cẩm Giàng",
            new("01999", UnitType.Commune, "Nguyên Phúc", "063"), new("02005", UnitType.Commune, "Quân Hà", "063"),
            new("02008", UnitType.Commune, "Cẩm Giàng", "063"), new("02011", UnitType.Commune, "Mỹ Thanh", "063")),
        new("02014", "Bạch Thông",
            new("02014", UnitType.Commune, "Dương Phong", "063"), new("02017", UnitType.Commune, "Quang Thuận", "063"),
            new("02059", UnitType.Commune, "Đồng Thắng", "064")),
        new("02020", "Chợ Đồn",
            new("02020", UnitType.Township, "Bằng Lũng", "064"), new("02050", UnitType.Commune, "Phương Viên", "064"),
            new("02053", UnitType.Commune, "Ngọc Phái", "064"), new("02065", UnitType.Commune, "Bằng Lãng", "064")),
        new("02026", "Nam Cường",
            new("02023", UnitType.Commune, "Xuân Lạc", "064"), new("02026", UnitType.Commune, "Nam Cường", "064"), new("02029", UnitType.Commune, "Đồng Lạc", "064")),
        new("02038", "Quảng Bạch",
            new("02032", UnitType.Commune, "Tân Lập", "064"), new("02038", UnitType.Commune, "Quảng Bạch", "064")),
        new("02044", "Yên Thịnh",
            new("02035", UnitType.Commune, "Bản Thi", "064"), new("02044", UnitType.Commune, "Yên Thịnh", "064"), new("02047", UnitType.Commune, "Yên Thượng", "064")),
        new("02071", "Nghĩa Tá",
            new("02062", UnitType.Commune, "Lương Bằng", "064"), new("02071", UnitType.Commune, "Nghĩa Tá", "064"), new("02080", UnitType.Commune, "Bình Trung", "064")),
        new("02083", "Yên Phong",
            new("02068", UnitType.Commune, "Đại Sảo", "064"), new("02077", UnitType.Commune, "Yên Mỹ", "064"), new("02083", UnitType.Commune, "Yên Phong", "064")),
        new("02086", "Chợ Mới",
            new("02086", UnitType.Township, "Đồng Tâm", "065"), new("02122", UnitType.Commune, "Như Cố", "065"), new("02131", UnitType.Commune, "Quảng Chu", "065")),
        new("02101", "Thanh Mai",
            new("02092", UnitType.Commune, "Thanh Vận", "065"), new("02095", UnitType.Commune, "Mai Lạp", "065"), new("02101", UnitType.Commune, "Thanh Mai", "065")),
        new("02104", "Tân Kỳ",
            new("02089", UnitType.Commune, "Tân Sơn", "065"), new("02098", UnitType.Commune, "Hòa Mục", "065"), new("02104", UnitType.Commune, "Cao Kỳ", "065")),
        new("02107", "Thanh Thịnh",
            new("02107", UnitType.Commune, "Nông Hạ", "065"), new("02113", UnitType.Commune, "Thanh Thịnh", "065")),
        new("02116", "Yên Bình",
            new("02110", UnitType.Commune, "Yên Cư", "065"), new("02116", UnitType.Commune, "Yên Hân", "065"), new("02125", UnitType.Commune, "Bình Văn", "065")),
        new("02143", "Văn Lang",
            new("02140", UnitType.Commune, "Văn Lang", "066"), new("02143", UnitType.Commune, "Lương Thượng", "066"), new("02146", UnitType.Commune, "Kim Hỷ", "066")),
        new("02152", "Cường Lợi",
            new("02137", UnitType.Commune, "Văn Vũ", "066"), new("02152", UnitType.Commune, "Cường Lợi", "066")),
        new("02155", "Na Rì",
            new("02155", UnitType.Township, "Yến Lạc", "066"), new("02158", UnitType.Commune, "Kim Lư", "066"), new("02161", UnitType.Commune, "Sơn Thành", "066")),
        new("02176", "Trần Phú",
            new("02170", UnitType.Commune, "Văn Minh", "066"), new("02176", UnitType.Commune, "Cư Lễ", "066"), new("02179", UnitType.Commune, "Trần Phú", "066")),
        new("02185", "Côn Minh",
            new("02173", UnitType.Commune, "Côn Minh", "066"), new("02185", UnitType.Commune, "Quang Phong", "066"), new("02188", UnitType.Commune, "Dương Sơn", "066")),
        new("02191", "Xuân Dương",
            new("02191", UnitType.Commune, "Xuân Dương", "066"), new("02194", UnitType.Commune, "Đổng Xá", "066"), new("02197", UnitType.Commune, "Liêm Thủy", "066")),
    ];

    /// <summary>A commune since 1/7/2025; the new code is that of one of the old ones, so that only code and day tell them apart.</summary>
    internal sealed class New(string code, string name, params Old[] from)
    {
        public AdministrativeUnit Unit { get; } = new(new(code, UnitTypes.TwoLevels), UnitType.Commune, name, null, "19") { Confidence = Confidence.Quoted };

        public IReadOnlyList<Old> From => from;
    }

    /// <summary>A commune or township until 30/6/2025, and its district.</summary>
    internal sealed record Old(string Code, UnitType Type, string Name, string District)
    {
        // No first day was read: that of the district stands for it, with a note.
        public AdministrativeUnit Unit(LocalDate districtFrom) => new(new(Code, districtFrom), Type, Name, UnitTypes.TwoLevels, District)
        {
            Confidence = Confidence.Unverified,
            Note = new("Ngày bắt đầu chưa đọc: lấy ngày đầu của huyện.", "Its first day was not read: that of the district is taken."),
        };
    }
}
