namespace BacKan.Indicators.Structure;

/// <summary>The sections as data. An English name of 2025 is given only if the Vietnamese name did not change.</summary>
internal static class VsicSections
{
    public static VsicSection[] Of2007(int year) =>
    [
        new(year, 'A', "Nông nghiệp, lâm nghiệp và thủy sản", "Agriculture, forestry and fishing", 1, 3),
        new(year, 'B', "Khai khoáng", "Mining and quarrying", 5, 9),
        new(year, 'C', "Công nghiệp chế biến, chế tạo", "Manufacturing", 10, 33),
        new(
            year, 'D', "Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí",
            "Electricity, gas, steam and air conditioning supply", 35, 35),
        new(
            year, 'E', "Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải",
            "Water supply; sewerage, waste management and remediation", 36, 39),
        new(year, 'F', "Xây dựng", "Construction", 41, 43),
        new(
            year, 'G', "Bán buôn và bán lẻ; sửa chữa ô tô, mô tô, xe máy và xe có động cơ khác",
            "Wholesale and retail trade; repair of motor vehicles and motorcycles", 45, 47),
        new(year, 'H', "Vận tải kho bãi", "Transportation and storage", 49, 53),
        new(year, 'I', "Dịch vụ lưu trú và ăn uống", "Accommodation and food service activities", 55, 56),
        new(year, 'J', "Thông tin và truyền thông", "Information and communication", 58, 63),
        new(year, 'K', "Hoạt động tài chính, ngân hàng và bảo hiểm", "Financial, banking and insurance activities", 64, 66),
        new(year, 'L', "Hoạt động kinh doanh bất động sản", "Real estate activities", 68, 68),
        new(year, 'M', "Hoạt động chuyên môn, khoa học và công nghệ", "Professional, scientific and technical activities", 69, 75),
        new(year, 'N', "Hoạt động hành chính và dịch vụ hỗ trợ", "Administrative and support service activities", 77, 82),
        new(
            year, 'O',
            "Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, quản lý nhà nước, an ninh quốc phòng; bảo đảm xã hội bắt buộc",
            "Communist Party, socio-political organisations, public administration, defence; compulsory social security", 84, 84),
        new(year, 'P', "Giáo dục và đào tạo", "Education and training", 85, 85),
        new(year, 'Q', "Y tế và hoạt động trợ giúp xã hội", "Human health and social work activities", 86, 88),
        new(year, 'R', "Nghệ thuật, vui chơi và giải trí", "Arts, entertainment and recreation", 90, 93),
        new(year, 'S', "Hoạt động dịch vụ khác", "Other service activities", 94, 96),
        new(
            year, 'T',
            "Hoạt động làm thuê các công việc trong các hộ gia đình, sản xuất sản phẩm vật chất và dịch vụ tự tiêu dùng của hộ gia đình",
            "Activities of households as employers", 97, 98),
        new(year, 'U', "Hoạt động của các tổ chức và cơ quan quốc tế", "Activities of international organisations and bodies", 99, 99),
    ];

    public static VsicSection[] Of2025() =>
    [
        new(2025, 'A', "Nông nghiệp, lâm nghiệp và thủy sản", "Agriculture, forestry and fishing", 1, 3),
        new(2025, 'B', "Khai khoáng", "Mining and quarrying", 5, 9),
        new(2025, 'C', "Công nghiệp chế biến, chế tạo", "Manufacturing", 10, 33),
        new(
            2025, 'D', "Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hoà không khí",
            "Electricity, gas, steam and air conditioning supply", 35, 35),
        new(
            2025, 'E', "Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải",
            "Water supply; sewerage, waste management and remediation", 36, 39),
        new(2025, 'F', "Xây dựng", "Construction", 41, 43),
        new(2025, 'G', "Bán buôn và bán lẻ", null, 46, 47),
        new(2025, 'H', "Vận tải, kho bãi", "Transportation and storage", 49, 53),
        new(2025, 'I', "Dịch vụ lưu trú và ăn uống", "Accommodation and food service activities", 55, 56),
        new(2025, 'J', "Hoạt động xuất bản, phát sóng, sản xuất và phân phối nội dung", null, 58, 60),
        new(
            2025, 'K', "Hoạt động viễn thông; lập trình máy tính, tư vấn, cơ sở hạ tầng máy tính và các dịch vụ thông tin khác", null, 61,
            63),
        new(2025, 'L', "Hoạt động tài chính, ngân hàng và bảo hiểm", "Financial, banking and insurance activities", 64, 66),
        new(2025, 'M', "Hoạt động kinh doanh bất động sản", "Real estate activities", 68, 68),
        new(2025, 'N', "Hoạt động chuyên môn, khoa học và công nghệ", "Professional, scientific and technical activities", 69, 75),
        new(2025, 'O', "Hoạt động hành chính và dịch vụ hỗ trợ", "Administrative and support service activities", 77, 82),
        new(
            2025, 'P',
            "Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, quản lý nhà nước, an ninh quốc phòng; bảo đảm xã hội bắt buộc",
            "Communist Party, socio-political organisations, public administration, defence; compulsory social security", 84, 84),
        new(2025, 'Q', "Giáo dục và đào tạo", "Education and training", 85, 85),
        new(2025, 'R', "Y tế và hoạt động trợ giúp xã hội", "Human health and social work activities", 86, 88),
        new(2025, 'S', "Nghệ thuật, thể thao và giải trí", null, 90, 93),
        new(2025, 'T', "Hoạt động dịch vụ khác", "Other service activities", 94, 96),
        new(
            2025, 'U',
            "Hoạt động làm thuê các công việc trong các hộ gia đình, sản xuất sản phẩm vật chất và dịch vụ tự tiêu dùng của hộ gia đình",
            "Activities of households as employers", 97, 98),
        new(2025, 'V', "Hoạt động của các tổ chức và cơ quan quốc tế", "Activities of international organisations and bodies", 99, 99),
    ];
}
