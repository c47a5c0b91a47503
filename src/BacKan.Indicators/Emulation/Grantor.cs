namespace BacKan.Indicators.Emulation;

/// <summary>An office that grants titles and forms: <i>người có thẩm quyền quyết định</i>.</summary>
public enum Grantor
{
    /// <summary><i>Chủ tịch Ủy ban nhân dân cấp xã</i>.</summary>
    CommuneChair = 1,

    /// <summary><i>Chủ tịch Ủy ban nhân dân cấp huyện</i>; the level ended on 1/7/2025.</summary>
    DistrictChair = 2,

    /// <summary><i>Chủ tịch Ủy ban nhân dân cấp tỉnh</i>.</summary>
    ProvinceChair = 3,

    /// <summary><i>Thủ trưởng cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh và tương đương</i>.</summary>
    DepartmentHead = 4,

    /// <summary><i>Thủ trưởng đơn vị có tư cách pháp nhân thuộc bộ, ban, ngành</i>.</summary>
    MinistryUnitHead = 5,

    /// <summary><i>Bộ trưởng, thủ trưởng bộ, ban, ngành, đoàn thể trung ương</i>.</summary>
    Minister = 6,

    /// <summary><i>Chủ tịch hội đồng quản trị, tổng giám đốc, giám đốc doanh nghiệp nhà nước</i>.</summary>
    StateEnterpriseHead = 7,

    /// <summary><i>Chủ tịch hội đồng, tổng giám đốc, giám đốc doanh nghiệp, hợp tác xã</i>, if not stated which of them.</summary>
    EnterpriseHead = 8,

    /// <summary><i>Tổng giám đốc, giám đốc doanh nghiệp, hợp tác xã</i>.</summary>
    EnterpriseDirector = 9,

    /// <summary><i>Chủ tịch hội đồng quản trị, hội đồng thành viên</i>.</summary>
    EnterpriseChair = 10,

    /// <summary><i>Thủ tướng Chính phủ</i>.</summary>
    PrimeMinister = 11,

    /// <summary><i>Chính phủ</i>.</summary>
    Government = 12,

    /// <summary><i>Chủ tịch nước</i>.</summary>
    President = 13,

    /// <summary><i>Ủy ban Thường vụ Quốc hội</i>.</summary>
    NationalAssemblyStandingCommittee = 14,

    /// <summary><i>Thủ trưởng quân khu, quân chủng, quân đoàn và tương đương</i>.</summary>
    MilitaryRegionCommander = 15,
}
