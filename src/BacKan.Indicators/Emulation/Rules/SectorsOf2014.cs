using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Circulars 07/2014/TT-BNNPTNT and 02/2015/TT-UBDT.</summary>
internal static class SectorsOf2014
{
    private const RecipientKind Person = RecipientKind.Individual, Collective = RecipientKind.Collective;

    /// <summary>Gets the first day on which agriculture's circular of 2014 is no longer applied: that of the circular after it.</summary>
    public static LocalDate AgricultureUntil => ((RuleDay)VietnamInstruments.Circular08Of2018Agriculture).From;

    /// <summary>Gets agriculture, Article 13, clause 1, point c: no ministry's diploma in the year next to that of a merit award.</summary>
    public static IEnumerable<Overlay> Agriculture { get; } =
        Overlay.Of(VietnamInstruments.Circular07Of2014Agriculture, AgricultureUntil,
        (ProvincialDiploma, Collective, YearAfterMerit),
        (ProvincialDiploma, Person, YearAfterMerit));

    /// <summary>Gets ethnic minority affairs, Articles 8 and 9.</summary>
    public static IEnumerable<Overlay> EthnicAffairs { get; } =
        Overlay.Of(VietnamInstruments.Circular02Of2015EthnicAffairs, EmulationLaws.Law2022.From,
        (AdvancedWorker, Person, (at, national) => Excluded(at("điểm d khoản 1 Điều 8"), national)),

        // Article 8.2b: an initiative, an applied topic, or an excellent rating.
        (GrassrootsEmulationFighter, Person, (at, national) => Excluded(
            at("điểm d khoản 1 Điều 8"),
            Overlay.WithLimbs(national, at("điểm b khoản 2 Điều 8").RatedExcellently("excellent-alone-sector")))),
        (AdvancedCollective, Collective, (at, national) => Overlay.And(
            at("điểm a khoản 1 Điều 9"), "with-score", "tiêu chuẩn và điểm của ngành", "the standard and the sector's points", national,
            at("điểm a khoản 1 Điều 9").AtLeast(Score, 81m))),
        (ExcellentCollective, Collective, (at, national) => Overlay.And(
            at("điểm a khoản 2 Điều 9"), "with-score", "tiêu chuẩn và điểm của ngành", "the standard and the sector's points", national,
            at("điểm a khoản 2 Điều 9").AtLeast(Score, 91m))));

    private static Criterion YearAfterMerit(Func<string, Clause> of, Criterion national)
    {
        Clause at = of("điểm c khoản 1 Điều 13");
        return at.All("with-agriculture", "tiêu chuẩn và điều kiện của ngành nông nghiệp", "the standard and agriculture's condition",
            national,
            at.None("merit-award-the-year-before", "được khen thưởng theo công trạng năm liền trước", "a merit award in the year before",
                [.. new[] { PrimeMinistersDiploma, LabourOrderThirdClass, LabourOrderSecondClass, LabourOrderFirstClass }.Select(
                    award => at.Times(award, 1, within: 1, lastYearOffset: -1, id: $"year-before-{award.Code}"))]));
    }

    // Days off, a fine on duty, days of absence without leave; the Law's own exclusions stand beside them.
    private static Criterion Excluded(Clause at, Criterion national) => Overlay.And(
        at, "with-exclusions", "tiêu chuẩn và các trường hợp không xét của ngành", "the standard and the sector's exclusions", national,
        at.Below(LeaveDays, 40m),
        at.Is(Fined, expected: false),
        at.Certified(
            "no-absence",
            "không có tháng tự ý nghỉ việc từ 3 ngày làm việc trở lên",
            "no month with three working days of absence without leave"));
}
