using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The names of the granting offices: <i>các cấp có thẩm quyền</i>.</summary>
internal static class Grantors
{
    /// <summary>Returns the name of an office.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The office is not defined.</exception>
    public static BilingualText NameOf(Grantor grantor) => grantor switch
    {
        Grantor.CommuneChair => new("Chủ tịch Ủy ban nhân dân cấp xã", "the chair of a commune's People's Committee"),
        Grantor.DistrictChair => new("Chủ tịch Ủy ban nhân dân cấp huyện", "the chair of a district's People's Committee"),
        Grantor.ProvinceChair => new("Chủ tịch Ủy ban nhân dân cấp tỉnh", "the chair of a province's People's Committee"),
        Grantor.DepartmentHead =>
            new("Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và tương đương", "the head of a provincial department"),
        Grantor.MinistryUnitHead =>
            new("Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành", "the head of a ministry's unit that is a legal person"),
        Grantor.Minister =>
            new("Bộ trưởng, Thủ trưởng bộ, ban, ngành, đoàn thể trung ương", "the minister, or the head of a central office"),
        Grantor.StateEnterpriseHead =>
            new("Chủ tịch Hội đồng quản trị, Tổng giám đốc, Giám đốc doanh nghiệp nhà nước", "the chair or director of a state enterprise"),
        Grantor.EnterpriseHead => new(
            "Chủ tịch Hội đồng, Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã",
            "the chair or director of an enterprise or cooperative"),
        Grantor.EnterpriseDirector =>
            new("Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã", "the director of an enterprise or cooperative"),
        Grantor.EnterpriseChair => new("Chủ tịch Hội đồng quản trị, Chủ tịch Hội đồng thành viên", "the chair of an enterprise's board"),
        Grantor.PrimeMinister => new("Thủ tướng Chính phủ", "the Prime Minister"),
        Grantor.Government => new("Chính phủ", "the Government"),
        Grantor.President => new("Chủ tịch nước", "the President"),
        Grantor.NationalAssemblyStandingCommittee => new("Ủy ban Thường vụ Quốc hội", "the Standing Committee of the National Assembly"),
        Grantor.MilitaryRegionCommander =>
            new("Thủ trưởng quân khu, quân chủng, quân đoàn và tương đương", "the commander of a military region, service or corps"),
        _ => throw new ArgumentOutOfRangeException(nameof(grantor), grantor, "Expected a defined office."),
    };

    /// <summary>
    /// Returns the offices of the same line, the given one first, then those above and below it,
    /// where a title that the given office does not grant may be proposed.
    /// </summary>
    internal static IReadOnlyList<Grantor> LineOf(Grantor grantor) => grantor switch
    {
        Grantor.CommuneChair => [grantor, Grantor.DistrictChair, Grantor.ProvinceChair],
        Grantor.DistrictChair or Grantor.DepartmentHead => [grantor, Grantor.ProvinceChair, Grantor.CommuneChair],
        Grantor.ProvinceChair => [grantor, Grantor.DistrictChair, Grantor.DepartmentHead, Grantor.CommuneChair],
        Grantor.MinistryUnitHead or Grantor.MilitaryRegionCommander => [grantor, Grantor.Minister],
        Grantor.Minister => [grantor, Grantor.MinistryUnitHead],
        Grantor.StateEnterpriseHead or Grantor.EnterpriseHead or Grantor.EnterpriseDirector or Grantor.EnterpriseChair =>
            [grantor, Grantor.EnterpriseDirector, Grantor.EnterpriseHead, Grantor.StateEnterpriseHead, Grantor.EnterpriseChair],
        _ => [grantor],
    };
}
