using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The granting powers for titles and forms through time: <i>thẩm quyền khen thưởng qua các thời kỳ</i>.</summary>
internal static class GrantingTimeline
{
    private const string Id = "emulation-granting";

    private static readonly LocalDate Checked = new(2026, 11, 24);

    /// <summary>Gets the timeline of the laws' clauses. The law from 1/10/2026 is not held.</summary>
    public static Timeline<GrantingPowers> Timeline { get; } = new(
        Id,
        new("thẩm quyền quyết định tặng danh hiệu thi đua, hình thức khen thưởng", "power to grant emulation titles and commendations"),
        [
            new(
                Law15Of2003Granting.Original, new(EmulationLaws.Law2003.From, EmulationLaws.Law2013.From),
                VietnamInstruments.Law15Of2003.At("Điều 77–80"), Confidence.OfficialText, Checked, $"{Id}@2004-07-01",
                end: RuleEnd.ByText(VietnamInstruments.Law39Of2013.At("khoản 45, 46 Điều 1"))),
            new(
                Law15Of2003Granting.Amended, new(EmulationLaws.Law2013.From, EmulationLaws.Law2022.From),
                VietnamInstruments.Law39Of2013.At("khoản 45, 46 Điều 1"), Confidence.OfficialText, Checked, $"{Id}@2014-06-01",
                end: EmulationEnds.ByLaw06Of2022),
            new(
                Law06Of2022Granting.WithDistricts, new(EmulationLaws.Law2022.From, EmulationLaws.TwoTier.From),
                VietnamInstruments.Law06Of2022.At("Điều 77–80"), Confidence.OfficialText, Checked, $"{Id}@2024-01-01",
                end: RuleEnd.ByText(VietnamInstruments.Decree129Of2025.At("Điều 59"))),
            new(
                Law06Of2022Granting.WithoutDistricts, new(EmulationLaws.TwoTier.From, EmulationLaws.Law2026.From),
                VietnamInstruments.Decree129Of2025.At("Điều 59"), Confidence.Quoted, Checked, $"{Id}@2025-07-01",
                end: EmulationEnds.NotHeldSince2026),
        ],
        [new(new(EmulationLaws.Law2026.From), new(VietnamInstruments.Law06Of2026), $"{Id}@2026-10-01")]);
}
