using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The texts that end many rules of emulation at once.</summary>
internal static class EmulationEnds
{
    /// <summary>The Law of 2003 ended with the year 2023.</summary>
    public static RuleEnd ByLaw06Of2022 { get; } = RuleEnd.ByText(VietnamInstruments.Law06Of2022.At("khoản 2 Điều 94"));

    /// <summary>Decrees 42/2010, 39/2012 and 65/2014 were replaced on 1/10/2017.</summary>
    public static RuleEnd ByDecree91Of2017 { get; } = RuleEnd.ByText(VietnamInstruments.Decree91Of2017.At("Điều 80"));

    /// <summary>Decree 98/2023 was replaced on 1/7/2025.</summary>
    public static RuleEnd ByDecree152Of2025 { get; } = RuleEnd.ByText(VietnamInstruments.Decree152Of2025.At("Điều 59"));

    /// <summary>Decree 152/2025 names the day of its own end.</summary>
    public static RuleEnd OfDecree152Of2025 { get; } = RuleEnd.OfItsPeriod(
        VietnamInstruments.Decree152Of2025.At("Điều 59"),
        new("nghị định tự nêu ngày hết hiệu lực 01/3/2027", "the decree itself says that it ends on 1 March 2027"));

    /// <summary>The Law of 2022 is amended from 1/10/2026 by articles that nobody could read.</summary>
    public static RuleEnd NotHeldSince2026 { get; } = RuleEnd.NotHeldFromHere(
        new(
            "Luật 06/2026/QH16 sửa đổi Luật 06/2022/QH15 từ ngày này; các điều khoản sửa đổi chưa đọc được",
            "Law 06/2026/QH16 amends Law 06/2022/QH15 from this day; the amended articles could not be read"),
        new(VietnamInstruments.Law06Of2026));

    /// <summary>Law 06/2026 only amends: what a decree, a circular or a province set goes on, less certainly.</summary>
    public static RuleEnd LessCertainSince2026 { get; } = RuleEnd.Continues(
        new(
            "Luật 06/2026/QH16 chỉ sửa đổi Luật 06/2022/QH15, không chấm dứt quy định này; từ ngày này chưa ai kiểm tra lại",
            "Law 06/2026/QH16 only amends Law 06/2022/QH15 and does not end this rule; since this day nobody has checked it"),
        new(VietnamInstruments.Law06Of2026));

    /// <summary>A circular under the Law of 2003 whose own end was not read.</summary>
    public static RuleEnd CircularUnderLaw2003 { get; } = RuleEnd.NotHeldFromHere(
        new(
            "thông tư hướng dẫn Luật 15/2003/QH11, coi như hết hiệu lực cùng Luật đó; chưa đọc được văn bản chấm dứt thông tư",
            "the circular guides Law 15/2003/QH11 and is taken to end with it; no text that ends the circular was read"),
        VietnamInstruments.Law06Of2022.At("khoản 2 Điều 94"));
}
