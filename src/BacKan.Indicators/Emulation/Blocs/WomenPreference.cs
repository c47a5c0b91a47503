using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>
/// The preference among equals for a collective with 70% women or more: <i>ưu tiên tập thể có tỷ lệ nữ từ 70% trở lên</i>.
/// </summary>
/// <remarks>Source: Decrees 65/2014, Article 2.3, and 91/2017, Article 3.2, read; 98/2023 and 152/2025, Article 4, as quoted.</remarks>
internal sealed record WomenPreference(string Id, decimal Percent) : IListedRule
{
    private const string RuleId = "women-among-equals";

    public static Timeline<WomenPreference> Timeline { get; } = new(
        RuleId, new("ưu tiên tập thể nữ khi bằng nhau", "collectives of women among equals"),
        [
            Enact(
                new(VietnamInstruments.Decree65Of2014.InForceFrom!.Value, EmulationLaws.Decree91.From),
                VietnamInstruments.Decree65Of2014.At("khoản 3 Điều 2"), Confidence.OfficialText, EmulationEnds.ByDecree91Of2017),
            Enact(
                new(EmulationLaws.Decree91.From, EmulationLaws.Law2022.From), VietnamInstruments.Decree91Of2017.At("khoản 2 Điều 3"),
                Confidence.OfficialText, EmulationEnds.ByLaw06Of2022),
            Enact(
                new(EmulationLaws.Law2022.From, EmulationLaws.TwoTier.From), VietnamInstruments.Decree98Of2023.At("Điều 4"),
                Confidence.Secondary, EmulationEnds.ByDecree152Of2025),
            Enact(
                new(EmulationLaws.TwoTier.From, VietnamInstruments.Decree152Of2025.CeasedOn!.Value),
                VietnamInstruments.Decree152Of2025.At("khoản 6 Điều 4"), Confidence.Secondary, EmulationEnds.OfDecree152Of2025),
        ]);

    public BilingualText Name => new("ưu tiên tập thể nữ khi bằng nhau", "collectives of women among equals");

    public IReadOnlyList<RuleParameter> Parameters =>
        [new(new("tỷ lệ nữ, từ", "women, at least"), new(LocalNumber.Format(Percent, Language.Vietnamese) + "%", LocalNumber.Format(
            Percent, Language.English) + "%"))];

    private static Enactment<WomenPreference> Enact(EffectivePeriod applies, Citation citation, Confidence confidence, RuleEnd end) =>
        new(new(RuleId, 70m), applies, citation, confidence, new(2026, 12, 1), end: end);
}
