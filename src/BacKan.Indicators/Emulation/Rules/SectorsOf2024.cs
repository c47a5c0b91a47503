using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Circulars 15/2023/TT-BKHĐT and 02/2024/TT-VKSNDTC, under the Law of 2022.</summary>
internal static class SectorsOf2024
{
    private const RecipientKind Person = RecipientKind.Individual, Collective = RecipientKind.Collective;

    /// <summary>Gets them.</summary>
    public static IEnumerable<Overlay> All { get; } =
    [
        .. Overlay.Of(VietnamInstruments.Circular15Of2023Planning, null,
            (AdvancedWorker, Person, (at, national) => ToTheCouncil(at, NewHires(at, national))),
            (GrassrootsEmulationFighter, Person, (at, national) => ToTheCouncil(at, NewHires(at, Overlay.And(
                at("khoản 2 Điều 6"), "with-planning", "tiêu chuẩn và điều kiện của ngành kế hoạch và đầu tư",
                "the standard and planning's condition", national,
                at("khoản 2 Điều 6")
                    .Any("planning-limbs", "hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến", "completed excellently, or an initiative",
                at("khoản 2 Điều 6").RatedExcellently("excellent-planning"),
                at("khoản 2 Điều 6").AtLeast(UnitInitiatives(1), 1m, "initiative-planning"),
                at("khoản 2 Điều 6").Open(
                    "limbs-of-the-law",
                    "thông tư không nêu đề tài, mưu trí trong chiến đấu mà Luật nêu",
                    "the circular does not name topics and combat, which the Law names")))))),
            (ProvincialEmulationFighter, Person, (at, national) => ToTheMinister(at, national)),
            (ExcellentCollective, Collective, (at, national) => ToTheMinister(at, Overlay.And(
                at("điểm a khoản 1 Điều 8"), "with-score", "tiêu chuẩn và điểm của ngành", "the standard and the sector's points", national,
                at("khoản 3 Điều 3").AtLeast(MonthsExisting, 12m),
                at("điểm a khoản 1 Điều 8").AtLeast(Score, 850m)))),
            (AdvancedCollective, Collective, (at, national) => ToTheCouncil(at, Overlay.And(
                at("điểm a khoản 1 Điều 9"), "with-score", "tiêu chuẩn và điểm của ngành", "the standard and the sector's points", national,
                at("khoản 3 Điều 3").AtLeast(MonthsExisting, 12m),
                at("điểm a khoản 1 Điều 9").AtLeast(Score, 700m)))),
            (ProvincialDiploma, Person, (at, national) => OfTheSector(
                at, at("Điều 10").Any("planning-diploma", "một trong các tiêu chuẩn", "one of the standards",
                national,
                at("điểm d khoản 1 Điều 10").OtherRoute(
                    "10.1d",
                    "góp phần xây dựng đơn vị, nhân dịp kỷ niệm năm tròn, năm lẻ 5 ngày thành lập",
                    "for the unit's development, on a round anniversary"),
                at("điểm đ khoản 1 Điều 10")
                    .OtherRoute("10.1đ", "trước khi nghỉ hưu luôn hoàn thành nhiệm vụ", "always completed the task, before retirement")))),
            (ProvincialDiploma, Collective, (at, national) => OfTheSector(at, Overlay.And(
                at("Điều 10"), "with-planning", "tiêu chuẩn và điều kiện của ngành kế hoạch và đầu tư",
                "the standard and planning's conditions",
                at("Điều 10").Any("planning-diploma", "một trong các tiêu chuẩn", "one of the standards",
                    at("điểm c khoản 2 Điều 10").All(
                        "titles-running",
                        "tiêu chuẩn chung, 02 năm liên tục tập thể lao động xuất sắc",
                        "the standard, two years running an excellent collective",
                        national,
                        at("điểm c khoản 2 Điều 10").Any("two-titles", "02 năm liên tục đạt danh hiệu", "two years running with the title",
                            at("điểm c khoản 2 Điều 10").Running(ExcellentTitle, 2),
                            at("điểm c khoản 2 Điều 10").Open(
                                "rating-without-title",
                                "thông tư nêu danh hiệu, Luật nêu cả xếp loại hoàn thành xuất sắc",
                                "the circular names the title, the Law an excellent rating too"))),
                    at("điểm d khoản 2 Điều 10").OtherRoute(
                        "10.2d",
                        "đóng góp vào phát triển ngành, hoặc nhân dịp kỷ niệm năm tròn, năm lẻ 5 ngày thành lập",
                        "for the sector's development, or on a round anniversary")),
                at("khoản 3 Điều 3").AtLeast(MonthsExisting, 12m)))),
            (ProvincialFlag, Collective, (at, national) => OfTheSector(at, Overlay.And(
                at("Điều 7"), "with-planning", "tiêu chuẩn và điều kiện của ngành kế hoạch và đầu tư",
                "the standard and planning's conditions", national,
                at("khoản 1 Điều 7").Certified(
                    "leads-planning-bloc", "dẫn đầu phong trào thi đua của khối do Bộ tổ chức", "leads a bloc that the ministry runs"),
                at("điểm a khoản 1 Điều 7").Certified(
                    "outstanding-in-planning", "tiêu biểu xuất sắc trong ngành Kế hoạch và Đầu tư", "outstanding in the sector"),
                at("khoản 3 Điều 3").AtLeast(MonthsExisting, 12m)))),

            // The Law leaves the certificate of a unit's head to the ministry; the head grants it, without a day.
            (MinistryUnitCertificate, Person, (at, _) => Certificate(at, "1", at("điểm a khoản 1 Điều 11").RatedWell())),
            (MinistryUnitCertificate, Collective, (at, _) => Certificate(
                at, "2", at("điểm a khoản 2 Điều 11").RatedAs("HTTNV", "HTXSNV"), at("khoản 3 Điều 3").AtLeast(MonthsExisting, 12m)))),

        // Known by a report of it: three months off, where the decree on ratings no longer asks.
        new(
            VietnamInstruments.Circular02Of2024Procuracy, VietnamInstruments.Circular02Of2024Procuracy.IssuedOn!.Value, null,
            AdvancedWorker, Person,
            national => WithThreeMonths(new(new(VietnamInstruments.Circular02Of2024Procuracy), Confidence.Secondary), national)),
    ];

    // Article 11, clause 1 of a person and clause 2 of a collective: two points, of which the dossier names the second.
    private static Criterion Certificate(Func<string, Clause> at, string clause, Criterion rated, params Criterion[] first)
    {
        Clause whole = at($"khoản {clause} Điều 11"), a = at($"điểm a khoản {clause} Điều 11"), b = at($"điểm b khoản {clause} Điều 11");
        return whole.All("planning-certificate", "tiêu chuẩn giấy khen của ngành", "the sector's standard of the certificate",
        [
            .. first,
            whole.Certified(
                "exemplary", "gương mẫu chấp hành chủ trương, pháp luật, nội quy, quy chế của đơn vị",
                "law-abiding, follows the unit's rules"),
            whole.Any("one-of", "một trong các tiêu chuẩn", "one of the standards",
                a.Route($"11.{clause}a", rated, a.Certified(
                    "movement", "có thành tích trong phong trào thi đua do Bộ hoặc đơn vị phát động",
                    "achievements in a movement of the ministry or unit")),
                b.OtherRoute(
                    $"11.{clause}b", "nhiều thành tích hoặc thành tích đột xuất trong lĩnh vực thuộc phạm vi quản lý của đơn vị",
                    "many achievements, or an exceptional one, in a field that the unit manages")),
        ]);
    }

    private static Criterion WithThreeMonths(Clause at, Criterion national) => Overlay.And(
        at, "with-leave", "tiêu chuẩn và số tháng nghỉ của ngành", "the standard and the sector's leave", national,
        at.Below(LeaveMonths, 3m));

    // Article 5.5: hired less than nine months ago, or disciplined.
    private static Criterion NewHires(Func<string, Clause> at, Criterion national) => Overlay.And(
        at("khoản 5 Điều 5"), "with-exclusions", "tiêu chuẩn và các trường hợp không xét của ngành",
        "the standard and the sector's exclusions", national,
        at("khoản 5 Điều 5").AtLeast(ServiceMonths, 9m),
        at("khoản 5 Điều 5").Chosen(Discipline, [nameof(DisciplineLevel.None)]));

    // Article 22.2a: what the minister grants, before 20 December.
    private static Criterion ToTheMinister(Func<string, Clause> at, Criterion standard) => Overlay.And(
        at("điểm a khoản 2 Điều 22"), "with-submission", "tiêu chuẩn và ngày gửi hồ sơ", "the standard and the day of submission", standard,
        InDecember(at));

    // Units to which the power is delegated grant these titles themselves, without a day.
    private static Criterion ToTheCouncil(Func<string, Clause> at, Criterion standard) => Overlay.And(
        at("điểm a khoản 2 Điều 22"), "with-submission", "tiêu chuẩn và ngày gửi hồ sơ", "the standard and the day of submission", standard,
        at("điểm a khoản 2 Điều 22").Any(
            Submissions.Id, "ngày gửi hồ sơ", "day of the submission", InDecember(at),
            at("khoản 2 Điều 19").Unrecorded(
                "delegated",
                "thuộc đơn vị được phân cấp quyết định tặng danh hiệu này",
                "belongs to a unit that grants this title itself")));

    // Blocs of departments and management boards have until before 20 January.
    private static Criterion OfTheSector(Func<string, Clause> at, Criterion standard) => Overlay.And(
        at("điểm a khoản 2 Điều 22"), "with-submission", "tiêu chuẩn và ngày gửi hồ sơ", "the standard and the day of submission", standard,
        at("điểm a khoản 2 Điều 22").Any(Submissions.Id, "ngày gửi hồ sơ", "day of the submission", InDecember(at),
            at("điểm a khoản 2 Điều 22").All("of-a-bloc", "khối thi đua các Sở, Ban gửi", "submitted by a bloc of departments",
                at("điểm a khoản 2 Điều 22").By(1, 20, 1, isIncluded: false, "submitted-by-bloc"),
                at("điểm a khoản 2 Điều 22")
                    .Unrecorded("bloc", "hồ sơ do khối thi đua các Sở, Ban gửi", "a bloc of departments submits the dossier"))));

    private static Criterion InDecember(Func<string, Clause> at) =>
        at("điểm a khoản 2 Điều 22").By(12, 20, 0, isIncluded: false, "submission-december");
}
