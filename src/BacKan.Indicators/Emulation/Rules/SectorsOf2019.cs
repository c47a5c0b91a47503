using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;
using static BacKan.Indicators.Emulation.PersonFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>Circulars 08/2019/TT-BLĐTBXH and 01/2019/TT-VKSTC.</summary>
internal static class SectorsOf2019
{
    private const RecipientKind Person = RecipientKind.Individual, Collective = RecipientKind.Collective;

    /// <summary>
    /// Gets them. More than 90 and less than 91 points lie in no band of labour's circular: they are enough for the lower title.
    /// </summary>
    public static IEnumerable<Overlay> All { get; } =
    [
        .. Overlay.Of(VietnamInstruments.Circular08Of2019Labour, EmulationLaws.Law2022.From,
            (AdvancedWorker, Person, (at, national) => Labour(at("khoản 5 Điều 9"), national, 70m)),
            (GrassrootsEmulationFighter, Person, (at, national) => Labour(at("khoản 3 Điều 10"), Overlay.WithLimbs(national,
                SectorsOf2018.Drafting(
                    at("khoản 2 Điều 10"),
                    "thành viên Ban soạn thảo văn bản quy phạm pháp luật, đề án trình Thủ tướng Chính phủ đã được ban hành",
                    "on the drafting board of a legal document or a scheme that was issued")), 91m)),
            (ProvincialEmulationFighter, Person, (at, national) => Overlay.WithLimbs(national,
                at("khoản 2 Điều 11").Unrecorded(
                    "first-prize",
                    "đạt giải nhất tại các Hội giảng, Hội thi cấp bộ, cấp tỉnh",
                    "a first prize at a contest of the ministry or a province"),
                SectorsOf2018.Drafting(
                    at("khoản 2 Điều 11"),
                    "thành viên Ban soạn thảo văn bản quy phạm pháp luật từ Nghị định trở lên đã được ban hành",
                    "on the drafting board of a decree or law that was issued"))),
            (AdvancedCollective, Collective, (at, national) => Labour(at("khoản 4 Điều 13"), national, 70m)),
            (ExcellentCollective, Collective, (at, national) => Labour(at("khoản 4 Điều 14"), national, 91m))),

        .. Overlay.Of(VietnamInstruments.Circular01Of2019Procuracy, EmulationLaws.Law2022.From,
            (GrassrootsEmulationFighter, Person, (at, national) => Overlay.And(
                at("khoản 2 Điều 15"), "with-procuracy", "tiêu chuẩn và điều kiện của ngành kiểm sát",
                "the standard and the procuracy's conditions",
                Overlay.WithLimbs(
                    national,
                    at("điểm b khoản 1 Điều 15").Unrecorded(
                        "scheme-or-sudden-award",
                        "có đề án, chuyên đề đã nghiệm thu, áp dụng, hoặc được Ngành tặng bằng khen, giấy khen do thành tích đột xuất "
                            + "trong năm",
                        "an applied scheme or study, or a diploma or certificate of the branch for a sudden achievement of the year")),
                at("khoản 2 Điều 15").Any("head", "người đứng đầu", "heads of units",
                    at("khoản 2 Điều 15").Is(HeadedUnitExcellent),
                    at("khoản 2 Điều 15").Is(HeadsUnit, expected: false),
                    at("khoản 2 Điều 15").Open(
                        "head-of-which-level",
                        "đơn vị đứng đầu có thuộc VKSND tối cao, cấp cao hoặc cấp tỉnh không",
                        "is the unit that is headed one of the supreme, a high or a provincial procuracy")))),
            (ProvincialEmulationFighter, Person, (at, national) => Overlay.WithLimbs(national,
                at("điểm b khoản 1 Điều 16").Unrecorded(
                    "scheme",
                    "có đề án, chuyên đề đã được nghiệm thu, áp dụng trong thực tiễn",
                    "a scheme or study that was accepted and applied"))),
            (NationalEmulationFighter, Person, (at, national) => Overlay.WithLimbs(national,
                at("điểm b khoản 1 Điều 17")
                    .All("whole-branch", "sáng kiến có phạm vi ảnh hưởng trong toàn Ngành", "an initiative with effect in the whole branch",
                    at("điểm b khoản 1 Điều 17").AtLeast(ProvincialInitiatives(6), 1m),
                    at("điểm b khoản 1 Điều 17").Open(
                        "branch-or-country",
                        "thông tư nêu phạm vi toàn Ngành, nghị định nêu toàn quốc",
                        "the circular says the whole branch, the decree the whole country")))),
            (AdvancedCollective, Collective, (at, _) => Law15Of2003Collectives.Advanced(
                at("điểm d khoản 1 Điều 18").AtLeast(ShareOf(AdvancedWorker), 50m),
                at("khoản 2 Điều 18").AtLeast(MonthsExisting, 10m))),
            (ExcellentCollective, Collective, (at, national) => Overlay.And(
                at("khoản 1 Điều 19"), "with-procuracy", "tiêu chuẩn và điều kiện của ngành kiểm sát",
                "the standard and the procuracy's conditions", national,
                at("khoản 2 Điều 18").AtLeast(MonthsExisting, 10m)))),
    ];

    private static Criterion Labour(Clause at, Criterion national, decimal points) => Overlay.And(
        at, "with-score", "tiêu chuẩn và điểm của ngành lao động", "the standard and labour's points", national, at.AtLeast(Score, points));
}
