using BacKan.Indicators.Judging;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>What ministries' circulars change in the standards of individual titles.</summary>
internal static class PersonOverlays
{
    /// <summary>Forty working days off, in the place where a decree no longer asks.</summary>
    public static Criterion WithFortyDays(Clause at, Criterion national) => at.All("with-leave", "tiêu chuẩn và số ngày nghỉ của ngành", "the standard and the sector's leave", at.Below(LeaveDays, 40m), national);

    /// <summary>Three months off, in the procuracy since 2024.</summary>
    public static Criterion WithThreeMonths(Clause at, Criterion national) => at.All("with-leave", "tiêu chuẩn và số tháng nghỉ của ngành", "the standard and the sector's leave", at.Below(LeaveMonths, 3m), national);

    /// <summary>Health, Article 7: the limbs of the decree and an excellent rating too.</summary>
    public static Criterion ExcellentToo(Clause at, Criterion national) => at.All("with-excellent", "tiêu chuẩn và hoàn thành xuất sắc nhiệm vụ", "the standard and an excellent rating", at.RatedExcellently("excellent-too"), national);

    /// <summary>Ethnic affairs, Article 8.2b: an excellent rating is a limb of its own.</summary>
    public static Criterion ExcellentInstead(Clause at, Criterion national) => at.Any("excellent-or-standard", "tiêu chuẩn chung hoặc hoàn thành xuất sắc nhiệm vụ", "the standard, or an excellent rating",
        national,
        at.All("excellent-limb", "lao động tiên tiến hoàn thành xuất sắc nhiệm vụ", "an advanced worker with an excellent rating", Law15Of2003Persons.HoldsBasicTitle(at), at.RatedExcellently("excellent-alone-sector")));

    /// <summary>Foreign affairs, Article 9.2: an excellent rating too, and for a head an excellent unit.</summary>
    public static Criterion ForeignAffairs(Clause rating, Clause head, Criterion national) => rating.All("with-foreign-affairs", "tiêu chuẩn và điều kiện của ngành ngoại giao", "the standard and foreign affairs' conditions",
        rating.RatedExcellently("excellent-too"),
        head.Any("head", "người đứng đầu", "heads of units", head.Is(HeadedUnitExcellent), head.Is(HeadsUnit, expected: false)),
        national);

    /// <summary>Labour, Article 10.3: 91 points or more.</summary>
    public static Criterion Labour(Clause at, Criterion national) => at.All("with-score", "tiêu chuẩn và điểm của ngành lao động", "the standard and labour's points", at.AtLeast(Score, 91m), national);

    /// <summary>The army, Article 12.2b: the year after the third title.</summary>
    public static Criterion YearAfterThird(Clause at) => Decree91Of2017Persons.ProvincialFighterWith(at.Years(Held(GrassrootsEmulationFighter), 3, 3, -1, "three-times-before"));

    /// <summary>Courts, Article 16.1a: six years running.</summary>
    public static Criterion SixYears(Clause at, Criterion national) => at.All("with-six-years", "tiêu chuẩn và 06 năm liên tục", "the standard and six years running", at.Running(Held(GrassrootsEmulationFighter), 6, "six-years"), national);

    /// <summary>Health, Article 34.1a: before 30 September of the adjacent year.</summary>
    public static Criterion BeforeEndOfSeptember(Clause at) => Decree91Of2017Persons.NationalFighterWith(
        at.All("submission", "năm trình và ngày trình", "year and day of the submission", at.By(9, 30, 1, isIncluded: false), at.Exactly(YearsFromAchievement, 1m)));
}
