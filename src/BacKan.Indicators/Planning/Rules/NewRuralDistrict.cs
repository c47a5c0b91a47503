using BacKan.Indicators.Law;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>The conditions of new rural districts through time: <i>bộ tiêu chí huyện nông thôn mới</i>.</summary>
public static class NewRuralDistrict
{
    /// <summary>Gets the rule of 2022; there are no districts since 1/7/2025.</summary>
    /// <remarks>The day of Decision 320/QĐ-TTg was not read: that of Decision 318/QĐ-TTg, two numbers before it, is taken, hence unverified.</remarks>
    public static Timeline<NewRuralDistrictRule> Timeline { get; } = new(
        "new-rural-district", new("bộ tiêu chí huyện nông thôn mới", "criteria of new rural districts"),
        [new(new NewRuralDistrictRule(), new(new(2022, 3, 8), new(2025, 7, 1)), new(VietnamInstruments.Decision320Of2022), Confidence.Unverified, new(2026, 11, 23),
            end: RuleEnd.NotHeldFromHere(new("không còn cấp huyện từ ngày này; văn bản chấm dứt bộ tiêu chí chưa đọc được", "there are no districts since this day; no text that ends the criteria was read")))]);
}
