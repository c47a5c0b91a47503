using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using static BacKan.Indicators.Emulation.AwardFacts;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The flag of the Government in Decree 65/2014/NĐ-CP, Article 6.</summary>
internal static class Decree65Of2014Collectives
{
    /// <summary>Gets Article 6, by one of three routes.</summary>
    public static Criterion GovernmentFlagRule { get; } = At("Điều 6")
        .Any("government-flag", "một trong các trường hợp tặng Cờ thi đua của Chính phủ", "one of the cases of the flag of the Government",
        At("khoản 1 Điều 6").Route("6.1",
            At("khoản 1 Điều 6").Is(ExceedsTargets),
            At("khoản 1 Điều 6").Is(MeetsFlagStandard),
            At("khoản 1 Điều 6").Certified(
                "best-of-standard", "tiêu biểu xuất sắc nhất trong tổng số tập thể đạt tiêu chuẩn", "best of all that meet the standard")),
        At("khoản 2 Điều 6").SpecialRoute("6.2",
            At("khoản 2 Điều 6").Is(LeadsNationalBloc)),
        At("khoản 3 Điều 6").SpecialRoute("6.3",
            At("khoản 3 Điều 6").Is(LeadsMovement),
            At("khoản 3 Điều 6").AtLeast(MovementYears, 5m)));

    private static Clause At(string provision) => new(VietnamInstruments.Decree65Of2014.At(provision));
}
