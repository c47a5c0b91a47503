using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty.Standards;

/// <summary>The indicators that several standards share.</summary>
internal static class Indicators
{
    public static readonly PovertyIndicator HealthInsurance = Of("health-insurance", "health", "Bảo hiểm y tế", "Health insurance");
    public static readonly PovertyIndicator AdultEducation = Of(
        "adult-education", "education", "Trình độ giáo dục của người lớn", "Education level of adults");
    public static readonly PovertyIndicator ChildSchool = Of(
        "child-school", "education", "Tình trạng đi học của trẻ em", "School attendance of children");
    public static readonly PovertyIndicator HousingQuality = Of("housing-quality", "housing", "Chất lượng nhà ở", "Housing quality");
    public static readonly PovertyIndicator HousingArea = Of(
        "housing-area", "housing", "Diện tích nhà ở bình quân đầu người", "Average housing area per person");
    public static readonly PovertyIndicator Employment = Of("employment", "employment", "Việc làm", "Employment");
    public static readonly PovertyIndicator Dependants = Of(
        "dependents", "employment", "Người phụ thuộc trong hộ gia đình", "Dependants in the household");
    public static readonly PovertyIndicator Nutrition = Of("nutrition", "health", "Dinh dưỡng", "Nutrition");
    public static readonly PovertyIndicator Telecom = Of(
        "telecom", "information", "Sử dụng dịch vụ viễn thông", "Use of telecommunication services");

    public static PovertyIndicator Of(string key, string dimension, string vi, string en) => new(key, dimension, new BilingualText(vi, en));

    /// <summary>The indicator with the words of a form.</summary>
    public static PovertyIndicator Worded(this PovertyIndicator indicator, string vi, string en) =>
        new(indicator.Key, indicator.Dimension, indicator.Name, new BilingualText(vi, en));

    public static PovertyIndicator Water(string dimension) => Of("water", dimension, "Nguồn nước sinh hoạt", "Source of water");

    public static PovertyIndicator Toilet(string dimension) => Of("toilet", dimension, "Nhà tiêu hợp vệ sinh", "Hygienic toilet");
}
