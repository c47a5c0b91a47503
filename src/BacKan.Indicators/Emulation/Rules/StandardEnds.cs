using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>By what the standards end: the text that takes their place, or what changes beside the article while it goes on.</summary>
internal static class StandardEnds
{
    // Days on which the article goes on and what stands beside it changes.
    private static readonly Dictionary<LocalDate, LegalInstrument> Beside = new()
    {
        [RegimeDays.Decree42] = VietnamInstruments.Decree42Of2010,
        [new(2011, 3, 10)] = VietnamInstruments.Circular02Of2011,
        [new(2014, 10, 15)] = VietnamInstruments.Circular07Of2014,
        [new(2020, 1, 1)] = VietnamInstruments.Circular12Of2019,
        [new(2020, 8, 20)] = VietnamInstruments.Decree90Of2020,
        [new(2024, 4, 15)] = VietnamInstruments.Circular01Of2024,
        [RegimeDays.TwoTier] = VietnamInstruments.Decree152Of2025,
        [new(2025, 8, 5)] = VietnamInstruments.Circular15Of2025,
        [new(2025, 8, 30)] = VietnamInstruments.Regulation366Of2025,
        [new(2026, 1, 1)] = VietnamInstruments.Decree335Of2025,
        [new(2026, 7, 1)] = VietnamInstruments.Decree233Of2026,
    };

    /// <summary>Gets by what a standard ends.</summary>
    /// <param name="until">The first day on which it does not apply.</param>
    /// <param name="next">The provision of the standard that follows, or null where none does.</param>
    /// <param name="endedBy">The text that ends a title as such, or null.</param>
    public static RuleEnd Of(LocalDate until, Citation? next, Citation? endedBy = null)
    {
        if (until == RegimeDays.Law2026)
            return EmulationEnds.NotHeldSince2026;
        if (until == RegimeDays.Law2022)
            return EmulationEnds.ByLaw06Of2022;
        if (until == RegimeDays.Law2013)
            return RuleEnd.ByText(VietnamInstruments.Law39Of2013.At("Điều 1"));
        if (until == new LocalDate(2014, 12, 31))
            return RuleEnd.OfItsPeriod(
                VietnamInstruments.Law39Of2013.At("khoản 1 Điều 2"),
                new("điều khoản chuyển tiếp: trước ngày 31/12/2014", "the transitional clause: before 31 December 2014"));
        if (next is null && endedBy is not null)
            return RuleEnd.ByText(endedBy);
        if (Beside.TryGetValue(until, out LegalInstrument? changes))
        {
            var text = new Citation(changes);
            return RuleEnd.Continues(
                new BilingualText(
                    $"từ ngày này áp dụng cùng {text.In(Language.Vietnamese)}",
                    $"from this day it stands beside {text.In(Language.English)}"),
                text);
        }

        return next is null
            ? RuleEnd.NotHeldFromHere(new("không có tiêu chuẩn nào tiếp theo được đọc", "no standard that follows was read"))
            : RuleEnd.ByText(next);
    }
}
