using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Circulars 01/2018/TT-TANDTC, 03/2018/TT-BNG, 151/2018/TT-BQP and 38/2018/TT-BYT.</summary>
internal static class SectorsOf2018
{
    private const RecipientKind Person = RecipientKind.Individual, Collective = RecipientKind.Collective;

    /// <summary>Gets them.</summary>
    public static IEnumerable<Overlay> All { get; } =
    [
        .. Overlay.Of(VietnamInstruments.Circular01Of2018Courts, EmulationLaws.Law2022.From,
            (AdvancedWorker, Person, (at, national) => Judges(at, national)),
            (GrassrootsEmulationFighter, Person, (at, national) => Judges(at, Overlay.WithLimbs(
                national, CourtTopic(at("điểm b khoản 1 Điều 14"))))),
            (NationalEmulationFighter, Person, (at, national) => Overlay.And(
                at("điểm a khoản 1 Điều 16"), "with-six-years", "tiêu chuẩn và 06 năm liên tục", "the standard and six years running",
                national,
                at("điểm a khoản 1 Điều 16").Running(Held(GrassrootsEmulationFighter), 6, "six-years"))),
            (AdvancedCollective, Collective, (at, national) => Overlay.And(
                at("khoản 2 Điều 17"), "with-courts", "tiêu chuẩn và điều kiện của ngành tòa án", "the standard and the courts' conditions",
                national,
                at("khoản 2 Điều 17").AtLeast(MonthsExisting, 10m),
                at("khoản 10 Điều 5")
                    .Any("no-reprimand", "không có người bị khiển trách, hoặc hạ một bậc", "nobody reprimanded, or one step lower",
                    at("khoản 10 Điều 5").Nobody(Reprimanded),
                    at("khoản 10 Điều 5").Open(
                        "one-step-lower",
                        "có người bị khiển trách: thành tích của tập thể có ở mức tập thể lao động xuất sắc không",
                        "somebody was reprimanded: is the achievement that of an excellent collective")))),
            (ExcellentCollective, Collective, (at, national) => Overlay.And(
                at("điểm a Điều 18"), "with-courts", "tiêu chuẩn và điều kiện của ngành tòa án", "the standard and the courts' conditions",
                national,
                at("khoản 2 Điều 17").AtLeast(MonthsExisting, 10m),
                at("khoản 10 Điều 5").Nobody(Reprimanded)))),

        .. Overlay.Of(VietnamInstruments.Circular03Of2018ForeignAffairs, EmulationLaws.Law2022.From,
            (GrassrootsEmulationFighter, Person, (at, national) => Overlay.And(
                at("khoản 2 Điều 9"), "with-foreign-affairs", "tiêu chuẩn và điều kiện của ngành ngoại giao",
                "the standard and foreign affairs' conditions",
                Overlay.WithLimbs(national, Drafting(
                    at("điểm b khoản 2 Điều 9"),
                    "tham gia soạn thảo văn bản quy phạm pháp luật, đề án trình Chính phủ, Ban Bí thư, Bộ Chính trị",
                    "took part in drafting law or a scheme for the Government or the Party's leadership")),
                at("điểm a khoản 2 Điều 9").RatedExcellently("excellent-too"),
                at("điểm đ khoản 2 Điều 9").Any(
                    "head", "người đứng đầu", "heads of units", at("điểm đ khoản 2 Điều 9").Is(HeadedUnitExcellent),
                    at("điểm đ khoản 2 Điều 9").Is(HeadsUnit, expected: false)))),
            (ProvincialEmulationFighter, Person, (at, national) => Overlay.WithLimbs(national,
                Drafting(
                    at("điểm b khoản 3 Điều 9"),
                    "thành viên Ban soạn thảo, Tổ biên tập văn bản quy phạm pháp luật từ Nghị định trở lên đã được ban hành",
                    "on the drafting board of a decree or law that was issued"))),
            (AdvancedCollective, Collective, (at, _) => Law15Of2003Collectives.Advanced(
                at("điểm c khoản 1 Điều 10").AtLeast(ShareOf(AdvancedWorker), 50m)))),

        .. Overlay.Of(VietnamInstruments.Circular151Of2018Defence, EmulationLaws.Law2022.From,
            (AdvancedSoldier, Person, Army),
            (AdvancedWorker, Person, Army),
            (GrassrootsEmulationFighter, Person, (at, national) => Overlay.And(
                at("điểm a khoản 3 Điều 12"), "with-excellent", "tiêu chuẩn và hoàn thành xuất sắc nhiệm vụ",
                "the standard and an excellent rating", Army(at, national),
                at("điểm a khoản 3 Điều 12").RatedExcellently("excellent-too"))),
            (ProvincialEmulationFighter, Person, (at, _) => Overlay.WithLimbs(
                Decree91Of2017Persons.ProvincialFighterWith(
                    at("điểm b khoản 2 Điều 12").Years(Held(GrassrootsEmulationFighter), 3, 3, -1, "three-times-before")),
                at("điểm a khoản 2 Điều 12").Unrecorded(
                    "combat-of-the-command",
                    "mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu có phạm vi ảnh hưởng trong đơn vị trực thuộc Bộ Quốc phòng",
                    "resourceful in combat, with effect in a command directly under the ministry")))),

        .. Overlay.Of(VietnamInstruments.Circular38Of2018Health, EmulationLaws.Law2022.From,
            (GrassrootsEmulationFighter, Person, (at, national) => Overlay.And(
                at("điểm a khoản 1 Điều 7"), "with-excellent", "tiêu chuẩn và hoàn thành xuất sắc nhiệm vụ",
                "the standard and an excellent rating",
                Overlay.WithLimbs(national, HealthDrafting(at)), at("điểm a khoản 1 Điều 7").RatedExcellently("excellent-too"))),
            (ProvincialEmulationFighter, Person, (at, national) => Overlay.And(
                at("điểm b khoản 1 Điều 34"), "with-submission", "tiêu chuẩn và ngày gửi hồ sơ của ngành y tế",
                "the standard and health's day of submission",
                Overlay.WithLimbs(national, HealthDrafting(at)),
                at("điểm b khoản 1 Điều 34").By(1, 30, 1, isIncluded: false, Submissions.Id))),
            (NationalEmulationFighter, Person, (at, _) => Overlay.WithLimbs(
                Decree91Of2017Persons.NationalFighterWith(
                    at("điểm a khoản 1 Điều 34").All(
                        Submissions.Id, "năm trình và ngày trình", "year and day of the submission",
                        at("điểm a khoản 1 Điều 34").By(9, 30, 1, isIncluded: false),
                        at("điểm a khoản 1 Điều 34").Exactly(YearsFromAchievement, 1m))),
                HealthDrafting(at))),
            (ExcellentCollective, Collective, (at, national) => Overlay.And(
                at("điểm b khoản 1 Điều 34"), "with-submission", "tiêu chuẩn và ngày gửi hồ sơ của ngành y tế",
                "the standard and health's day of submission", national,
                at("điểm b khoản 1 Điều 34").By(1, 30, 1, isIncluded: false, Submissions.Id)))),
    ];

    // Articles 13.1a and 13.5: forty days off, sentences that were quashed, conduct that was criticised.
    private static Criterion Judges(Func<string, Clause> at, Criterion national) => Overlay.And(
        at("Điều 13"), "with-courts", "tiêu chuẩn và điều kiện của ngành tòa án", "the standard and the courts' conditions", national,
        at("khoản 5 Điều 13").Below(LeaveDays, 40m),
        at("điểm a khoản 1 Điều 13").Certified(
            "sentences",
            "tỷ lệ bản án, quyết định bị hủy, sửa không vượt quá quy định (đối với thẩm phán)",
            "sentences quashed or changed within the rate (for judges)"),
        at("khoản 5 Điều 13").Certified(
            "no-criticism",
            "không có hành vi vi phạm bị kiểm điểm (đối với chức danh tư pháp)",
            "no conduct that was criticised (for judicial posts)"));

    // A topic that the council recognised, or that was accepted and applied: the record says of a topic whether it was accepted.
    private static Criterion CourtTopic(Clause at) => at.All(
        "recognised-topic",
        "đề tài được Hội đồng Khoa học - Sáng kiến cơ sở công nhận",
        "a topic that the unit's council recognised",
        at.AtLeast(AcceptedTopics, 1m),
        at.Open(
            "topic-recognised",
            "đề tài chưa áp dụng có được Hội đồng Khoa học - Sáng kiến công nhận không",
            "did the council recognise a topic that is not applied"));

    // Article 3.1b and 3.1đ: registered, fewer than forty days off, no fine; for all titles, and without the Law's objective reason.
    private static Criterion Army(Func<string, Clause> at, Criterion national) => Overlay.And(
        at("điểm đ khoản 1 Điều 3"), "with-army", "tiêu chuẩn và các trường hợp không xét của quân đội",
        "the standard and the army's exclusions", national,
        at("điểm b khoản 1 Điều 3").Is(Registered, id: "registered-army"),
        at("điểm đ khoản 1 Điều 3").Below(LeaveDays, 40m),
        at("điểm đ khoản 1 Điều 3").Is(Fined, expected: false));

    private static Criterion HealthDrafting(Func<string, Clause> at) => Drafting(
        at("khoản 1 Điều 43"),
        "văn bản quy phạm pháp luật, đề án, điều ước quốc tế được công nhận phạm vi ảnh hưởng",
        "a legal document, a scheme or a treaty whose effect is recognised");

    /// <summary>A part in drafting takes the place of an initiative; no record holds it.</summary>
    internal static Criterion Drafting(Clause at, string vi, string en) => at.Unrecorded("drafting", vi, en);
}
