namespace BacKan.Indicators.Poverty.Standards;

/// <summary>
/// Form 3.2 of Circular 07/2021/TT-BLĐTBXH (sheet B2): <i>các chỉ tiêu nhu cầu xã hội cơ bản</i>, as the form prints them since 1/1/2022.
/// </summary>
/// <remarks>Source: consolidated text 1315/VBHN-BLĐTBXH, Annex III.</remarks>
internal static class Form32Of2022
{
    /// <summary>Gets the twelve indicators in the order of the form.</summary>
    public static PovertyIndicator[] Indicators { get; } =
    [
        Standards.Indicators.Employment.Worded(
            "Hộ gia đình có ít nhất một người không có việc làm; hoặc có việc làm công ăn lương nhưng không có hợp đồng lao động",
            "At least one person has no work, or works for a wage without a labour contract"),
        Standards.Indicators.Dependants.Worded(
            "Hộ gia đình có tỷ lệ người phụ thuộc trong tổng số nhân khẩu lớn hơn 50%",
            "More than 50% of its people are dependants"),
        Standards.Indicators.Nutrition.Worded(
            "Hộ gia đình có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc suy dinh dưỡng cân nặng theo tuổi",
            "At least one child under 16 is too short or too light for its age"),
        Standards.Indicators.HealthInsurance.Worded(
            "Hộ gia đình có ít nhất một người từ đủ 6 tuổi trở lên hiện không có bảo hiểm y tế (Không tính đối tượng thuộc nhóm do ngân "
                + "sách nhà nước đóng bảo hiểm y tế theo quy định của Luật Bảo hiểm y tế)",
            "At least one person of 6 years or more has no health insurance (those whose insurance the state budget pays under the Law on "
                + "Health Insurance are not counted)"),
        Standards.Indicators.AdultEducation.Worded(
            "Hộ gia đình có ít nhất một người trong độ tuổi từ đủ 16 tuổi đến dưới 30 tuổi không tham gia các khóa đào tạo hoặc không có "
                + "bằng cấp, chứng chỉ giáo dục đào tạo so với độ tuổi tương ứng",
            "At least one person from 16 to under 30 years is in no training, or has no degree or certificate that fits the age"),
        Standards.Indicators.ChildSchool.Worded(
            "Hộ gia đình có ít nhất 1 trẻ em từ đủ 3 tuổi đến dưới 16 tuổi không được học đúng bậc, cấp học phù hợp với độ tuổi",
            "At least one child from 3 to under 16 years is not at the level of school that fits its age"),
        Standards.Indicators.HousingQuality.Worded(
            "Hộ gia đình đang sống trong ngôi nhà/căn hộ thuộc loại không bền chắc",
            "It lives in a house or flat that is not durable"),
        Standards.Indicators.HousingArea.Worded(
            "Diện tích bình quân đầu người của hộ gia đình dưới 8m2",
            "Its area per person is under 8 m²"),
        Standards.Indicators.Water("water-sanitation").Worded(
            "Hộ gia đình không tiếp cận được nguồn nước sạch trong sinh hoạt",
            "It has no access to clean water for the household"),
        Standards.Indicators.Toilet("water-sanitation").Worded(
            "Hộ gia đình không sử dụng hố xí/nhà tiêu hợp vệ sinh",
            "It does not use a hygienic toilet"),
        Standards.Indicators.Telecom.Worded(
            "Hộ gia đình không có thành viên nào sử dụng dịch vụ internet",
            "None of its members uses the internet"),
        Standards.Indicators.Of("info-means", "information", "Phương tiện phục vụ tiếp cận thông tin", "Means of access to information")
            .Worded(
            "Hộ gia đình không có phương tiện nào trong số các phương tiện phục vụ tiếp cận thông tin: phương tiện dùng chung (Ti vi, "
                + "radio, máy tính để bàn, điện thoại), phương tiện cá nhân (máy tính xách tay, máy tính bảng, điện thoại thông minh)",
            "It has none of the means of access to information: shared ones (television, radio, desktop computer, telephone), personal "
                + "ones (laptop, tablet, smartphone)"),
    ];
}
