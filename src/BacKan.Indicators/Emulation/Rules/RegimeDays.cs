using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// The days on which the law of emulation changed as a whole:
/// <i>các thời kỳ của pháp luật thi đua, khen thưởng</i>. Every timeline takes them from here.
/// </summary>
internal static class RegimeDays
{
    /// <summary>Gets the first day of the Law of 2003.</summary>
    public static LocalDate Law2003 { get; } = new(2004, 7, 1);

    /// <summary>Gets that of Decree 42/2010/NĐ-CP.</summary>
    public static LocalDate Decree42 { get; } = new(2010, 6, 1);

    /// <summary>Gets that of the amendment of 2013.</summary>
    public static LocalDate Law2013 { get; } = new(2014, 6, 1);

    /// <summary>Gets that of Decree 91/2017/NĐ-CP.</summary>
    public static LocalDate Decree91 { get; } = new(2017, 10, 1);

    /// <summary>Gets that of the Law of 2022.</summary>
    public static LocalDate Law2022 { get; } = new(2024, 1, 1);

    /// <summary>Gets that of Decree 152/2025/NĐ-CP and of two levels of local government.</summary>
    public static LocalDate TwoTier { get; } = new(2025, 7, 1);

    /// <summary>Gets that of Law 06/2026/QH16, which was not read.</summary>
    public static LocalDate Law2026 { get; } = new(2026, 10, 1);

    // Two laws are weighed only across one of these days.
    private static readonly LocalDate[] All = [Law2003, Decree42, Law2013, Decree91, Law2022, TwoTier, Law2026];

    /// <summary>Returns the place of a day's regime among all, or -1 before the first.</summary>
    public static int IndexOf(LocalDate day) => Array.FindLastIndex(All, from => from <= day);
}
