using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>The national ceiling on grassroots emulation fighters through time: <i>tỷ lệ chiến sĩ thi đua cơ sở</i>.</summary>
/// <remarks>The base is the holders of <i>lao động tiên tiến</i>, not the headcount. Stricter sector circulars are not included.</remarks>
internal static class GrassrootsFighterCeiling
{
    private const string Id = "grassroots-fighter-ceiling";

    private static readonly TitleCeiling None = new(ofAdvancedWorkers: null);
    private static readonly TitleCeiling Ceiling = new(new Percentage(15m));
    private static readonly LocalDate Checked = new(2026, 11, 23);
    private static readonly LocalDate Law2003 = EmulationLaws.Law2003.From, Decree91 = EmulationLaws.Decree91.From;
    private static readonly LocalDate Law2022 = EmulationLaws.Law2022.From, Law2026 = EmulationLaws.Law2026.From;
    private static readonly LocalDate Circular07 = VietnamInstruments.Circular07Of2014.InForceFrom!.Value;

    /// <summary>Gets the timeline; periods and thresholds are in <c>docs/legal-index.md</c>. The law from 1/10/2026 is not held.</summary>
    public static Timeline<TitleCeiling> Timeline { get; } = new(
        Id,
        new("trần tỷ lệ chiến sĩ thi đua cơ sở", "ceiling on grassroots emulation fighters"),
        [
            // The Law sets none; the decrees of those years were not read, and a sector circular of 2/2014 set 20% of its own.
            new(
                None, new(Law2003, Circular07), VietnamInstruments.Law15Of2003.At("Điều 23"), Confidence.Secondary, Checked,
                $"{Id}@2004-07-01", end: RuleEnd.ByText(VietnamInstruments.Circular07Of2014.At("Điều 5"))),
            new(
                Ceiling, new(Circular07, Decree91), VietnamInstruments.Circular07Of2014.At("Điều 5"), Confidence.Secondary,
                Checked, $"{Id}@2014-10-15", end: EmulationEnds.ByDecree91Of2017),
            new(
                Ceiling, new(Decree91, Law2022), VietnamInstruments.Decree91Of2017.At("khoản 3 Điều 9"),
                Confidence.OfficialText, Checked, $"{Id}@2017-10-01", end: EmulationEnds.ByLaw06Of2022),
            new(
                None, new(Law2022, Law2026), VietnamInstruments.Law06Of2022.At("Điều 23"), Confidence.OfficialText,
                Checked, $"{Id}@2024-01-01", end: EmulationEnds.NotHeldSince2026),
        ],
        [new(new(Law2026), new(VietnamInstruments.Law06Of2026), $"{Id}@2026-10-01")]);
}
