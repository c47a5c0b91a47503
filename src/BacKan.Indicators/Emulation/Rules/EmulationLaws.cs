using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The days on which the law of emulation changed as a whole: <i>các thời kỳ của pháp luật thi đua, khen thưởng</i>.</summary>
/// <remarks>Which of them part two regimes is read off the rows of the standards (<see cref="StandardTimelines.RegimeOf"/>).</remarks>
internal static class EmulationLaws
{
    /// <summary>Gets the day of the Law of 2003.</summary>
    public static RuleDay Law2003 { get; } = new(VietnamInstruments.Law15Of2003) { OpensRegime = true };

    /// <summary>Gets that of Decree 42/2010/NĐ-CP; its own words on it were not read.</summary>
    public static RuleDay Decree42 { get; } = new(VietnamInstruments.Decree42Of2010, new(2010, 6, 1)) { OpensRegime = true };

    /// <summary>Gets that of the amendment of 2013.</summary>
    public static RuleDay Law2013 { get; } = new(VietnamInstruments.Law39Of2013)
    {
        OpensRegime = true, Ends = RuleEnd.ByText(VietnamInstruments.Law39Of2013.At("Điều 1")),
    };

    /// <summary>Gets that of Decree 91/2017/NĐ-CP.</summary>
    public static RuleDay Decree91 { get; } = new(VietnamInstruments.Decree91Of2017) { OpensRegime = true };

    /// <summary>Gets that of the Law of 2022.</summary>
    public static RuleDay Law2022 { get; } =
        new(VietnamInstruments.Law06Of2022) { OpensRegime = true, Ends = EmulationEnds.ByLaw06Of2022 };

    /// <summary>Gets that of Decree 152/2025/NĐ-CP and of two levels of local government.</summary>
    public static RuleDay TwoTier { get; } = new(VietnamInstruments.Decree152Of2025) { OpensRegime = true };

    /// <summary>Gets that of Law 06/2026/QH16, which was not read.</summary>
    public static RuleDay Law2026 { get; } =
        new(VietnamInstruments.Law06Of2026) { OpensRegime = true, Ends = EmulationEnds.NotHeldSince2026 };
}
