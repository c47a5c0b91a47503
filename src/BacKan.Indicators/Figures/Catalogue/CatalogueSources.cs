namespace BacKan.Indicators.Figures;

/// <summary>The publications that the entries come from.</summary>
internal static class CatalogueSources
{
    public static DataSource Town2013 { get; } = new("town-2013", "Thị xã Bắc Kạn triển khai nhiệm vụ năm 2014", "https://backancity.gov.vn/thi-xa-bac-kan-trien-khai-nhiem-vu-nam-2014-2/");

    public static DataSource TownReports { get; } = new("town-reports", "Báo cáo của thành phố Bắc Kạn, backancity.gov.vn");

    public static DataSource ThirdParty { get; } = new("third-party", "Phần mềm dẫn Quyết định 2545/QĐ-BTC ngày 14/09/2026");

    public static DataSource Page(string address, string? title = null) => new(address, title ?? new Uri(address).Host, address);

    // An address that was noted in part only.
    public static DataSource Unaddressed(string address) => new(address, new Uri(address).Host);
}
