using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>Parts XIII and XIV of form 3.1: causes of hardship, and policies that the household has and needs. They give no points.</summary>
internal static class ReviewSupport
{
    private const string CausePrefix = "cause-", HasPrefix = "has-", NeedsPrefix = "needs-";

    public static readonly (string Key, BilingualText Words)[] Causes =
    [
        ("land", new("Không có đất sản xuất", "No land to work")),
        ("capital", new("Không có vốn", "No capital")),
        ("labour", new("Không có lao động", "Nobody to work")),
        ("tools", new("Không có công cụ/phương tiện sản xuất", "No tools or means of production")),
        ("know-how", new("Không biết làm ăn", "No know-how")),
        ("skills", new("Không có kỹ năng lao động, sản xuất", "No skills of work or production")),
        ("illness", new("Có người ốm đau, bệnh nặng", "Somebody is ill, or gravely ill")),
        ("other", new("Khác", "Another")),
    ];

    public static readonly (string Key, BilingualText Words)[] Policies =
    [
        ("health", new("Hỗ trợ y tế", "Support of health")),
        ("education", new("Hỗ trợ giáo dục", "Support of education")),
        ("training", new("Hỗ trợ học nghề", "Support of vocational training")),
        ("jobs", new("Hỗ trợ việc làm", "Support of jobs")),
        ("housing", new("Hỗ trợ nhà ở", "Support of housing")),
        ("water", new("Hỗ trợ nước sạch và vệ sinh môi trường", "Support of clean water and sanitation")),
        ("land", new("Hỗ trợ đất sản xuất", "Support of land to work")),
        ("credit", new("Hỗ trợ vay vốn tín dụng", "Support of credit")),
        ("livelihood", new("Hỗ trợ sản xuất, sinh kế", "Support of production and livelihood")),
        ("information", new("Hỗ trợ tiếp cận thông tin", "Support of access to information")),
        ("legal", new("Hỗ trợ pháp lý", "Legal support")),
        ("electricity", new("Hỗ trợ tiền điện", "Support of the electricity bill")),
        ("other", new("Khác", "Another")),
    ];

    public static IEnumerable<ReviewQuestion> Questions =>
    [
        .. Causes.Select((c, i) => YesNo(CauseKey(c.Key), $"A.XIII.{i + 1}", "Nguyên nhân khó khăn", "A cause of hardship", c.Words)),
        .. Policies.SelectMany((p, i) => new[]
        {
            YesNo(HasKey(p.Key), $"A.XIV.{i + 1}", "Đang hưởng", "Has", p.Words),
            YesNo(NeedsKey(p.Key), $"A.XIV.{i + 1}", "Nhu cầu", "Needs", p.Words),
        }),
    ];

    public static string CauseKey(string cause) => CausePrefix + cause;

    public static string HasKey(string policy) => HasPrefix + policy;

    public static string NeedsKey(string policy) => NeedsPrefix + policy;

    private static ReviewQuestion YesNo(string key, FormattableString place, string vi, string en, BilingualText words) =>
        new(key, FormattableString.Invariant(place), new($"{vi}: {words.Vi}", $"{en}: {words.En}"), most: 1m);
}
