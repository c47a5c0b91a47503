using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The flags in Decree 91/2017/NĐ-CP, Articles 11 and 12, and in Circular 12/2019/TT-BNV, Article 8.</summary>
internal static class Decree91Of2017Collectives
{
    /// <summary>Gets Article 11, by one of three routes. The ceiling of 20% is on the number of proposals, not on one of them.</summary>
    public static Criterion GovernmentFlagRule { get; } = At("Điều 11").All(
        "government-flag-and-day",
        "tiêu chuẩn và ngày trình Cờ thi đua của Chính phủ",
        "standard of the flag of the Government and day of its submission",
        Standard, Submissions.GovernmentFlagOf2017);

    /// <summary>Gets Article 12: the standard of the Law, compared inside a bloc.</summary>
    public static Criterion ProvincialFlagRule { get; } = At("Điều 12")
        .All("provincial-flag", "tiêu chuẩn Cờ thi đua cấp bộ, ngành, tỉnh", "standard of the flag of a ministry or province", InBloc);

    /// <summary>
    /// Gets the same since Circular 12/2019/TT-BNV: no such flag for a collective that is put forward for that of the Government.
    /// </summary>
    public static Criterion ProvincialFlagSince2020Rule { get; } = At("Điều 12")
        .All("provincial-flag", "tiêu chuẩn Cờ thi đua cấp bộ, ngành, tỉnh", "standard of the flag of a ministry or province",
        [
            .. InBloc,
            new Clause(VietnamInstruments.Circular12Of2019.At("khoản 3 Điều 8")).Is(AlsoProposed(GovernmentFlag), expected: false),
        ]);

    private static Criterion Standard => At("Điều 11")
        .Any("government-flag", "một trong các trường hợp tặng Cờ thi đua của Chính phủ", "one of the cases of the flag of the Government",
        At("khoản 1 Điều 11").Route("11.1",
            At("khoản 1 Điều 11").Is(ExceedsTargets),
            At("khoản 1 Điều 11").Is(MeetsFlagStandard),
            At("khoản 1 Điều 11").Certified(
                "best-of-standard", "tiêu biểu xuất sắc dẫn đầu trong số các tập thể đạt tiêu chuẩn",
                "first of all that meet the standard")),
        At("khoản 2 Điều 11").SpecialRoute("11.2",
            At("khoản 2 Điều 11").Is(LeadsNationalBloc)),
        At("khoản 3 Điều 11").SpecialRoute("11.3",
            At("khoản 3 Điều 11").Is(LeadsMovement),
            At("khoản 3 Điều 11").AtLeast(MovementYears, 5m)));

    private static Criterion[] InBloc =>
        [.. Law15Of2003Collectives.ProvincialFlagParts, At("khoản 1 Điều 12").Certified(
            "compared-in-bloc", "được bình xét, đánh giá, so sánh theo khối, cụm thi đua", "compared inside its bloc")];

    private static Clause At(string provision) => new(VietnamInstruments.Decree91Of2017.At(provision));
}
