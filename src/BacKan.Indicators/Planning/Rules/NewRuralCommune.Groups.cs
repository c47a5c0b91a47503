using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Planning.Rules;

/// <content>The group of thresholds that applies to a commune since 2026: <i>nhóm xã nông thôn mới</i>.</content>
internal static partial class NewRuralCommune
{
    // Made when first asked for: it needs the names of the groups, which stand in another file.
    private static readonly Lazy<DecisionTable<string>> Decided = new(() => new(
    [
        new(Group1, All("group-1", Groups[0].Name, NearTown("near-town"), Zone("not-difficult", expected: false))),
        new(Group3, All("group-3", Groups[2].Name, Zone("difficult", expected: true), Not("not-near-town", NearTown("near-town-3")))),
        new(Group2, All(
            "group-2", Groups[1].Name, Zone("neither-difficult", expected: false), Not("neither-near-town", NearTown("near-town-2")))),
    ]));

    /// <summary>Gets the share of agriculture in the economic structure, in percent.</summary>
    public static NumberFact AgricultureShare { get; } = new(
        "agriculture-share", new("tỷ trọng nông nghiệp trong cơ cấu kinh tế", "share of agriculture in the economic structure"),
        new(
            "Nông nghiệp chiếm bao nhiêu phần trăm cơ cấu kinh tế của xã?",
            "What percentage of the commune's economic structure is agriculture?"),
        MeasureUnits.Percent, new(0m, lowIncluded: true, 100m, highIncluded: true));

    /// <summary>Gets whether the commune adjoins an existing urban area and is planned to become urban.</summary>
    public static YesNoFact BesideTown { get; } = new(
        "beside-town", new("giáp đô thị hiện hữu và được quy hoạch thành đô thị", "beside an urban area and planned to become urban"),
        new(
            "Xã có giáp đô thị hiện hữu và được quy hoạch thành đô thị không?",
            "Is the commune beside an urban area and planned to become urban?"));

    /// <summary>Gets whether the commune is planned as a new urban area.</summary>
    public static YesNoFact PlannedTown { get; } = new(
        "planned-town",
        new("được quy hoạch thành đô thị mới", "planned as a new urban area"),
        new("Xã có được quy hoạch thành đô thị mới không?", "Is the commune planned as a new urban area?"));

    /// <summary>Gets whether the commune is in zone II or III of ethnic-minority and mountain areas.</summary>
    public static YesNoFact DifficultZone { get; } = new(
        "zone-ii-iii",
        new("xã khu vực II hoặc III vùng đồng bào dân tộc thiểu số và miền núi", "zone II or III of ethnic-minority and mountain areas"),
        new("Xã có thuộc khu vực II hoặc III không?", "Is the commune of zone II or III?"));

    /// <summary>Gets the table of groups: the code of the group, or not addressed.</summary>
    /// <remarks>
    /// The texts read do not say which group prevails if a commune of zone II or III also meets group 1: that case is not addressed.
    /// Source: Decision 51/2025/QĐ-TTg, as described by the press.
    /// </remarks>
    public static DecisionTable<string> GroupTable => Decided.Value;

    /// <summary>Determines the group of a commune.</summary>
    /// <exception cref="NoRuleInForceException">No criteria with groups are in force on the day.</exception>
    internal static Determination<string> GroupOf(LocalDate on, FactSheet sheet)
    {
        Enactment<CriteriaSet> enactment = Timeline.On(on);
        if (enactment.Rule.Groups.Count == 0)
            throw new NoRuleInForceException(
                Id, on, [.. Timeline.Enactments.Where(e => e.Rule.Groups.Count > 0).Select(e => e.Applies)]);
        return Determination.Of(
            AppliedRule.Of(enactment, on), GroupTable.Evaluate(sheet),
            code => Groups.First(g => string.Equals(g.Code, code, StringComparison.Ordinal)).Name);
    }

    private static Citation GroupBasis => new(VietnamInstruments.Decision51Of2025);

    private static AnyCriterion NearTown(string id) => new(
        id, new("một trong các điều kiện của nhóm 1", "one of the conditions of group 1"), GroupBasis, Confidence.Secondary,
        [
            new YesNoCriterion($"{id}.beside", BesideTown.Name, GroupBasis, Confidence.Secondary, BesideTown),
            new ThresholdCriterion($"{id}.agriculture", AgricultureShare.Name, GroupBasis, Confidence.Secondary, AgricultureShare, new(
                null, lowIncluded: false, 10m, highIncluded: false)),
            new YesNoCriterion($"{id}.planned", PlannedTown.Name, GroupBasis, Confidence.Secondary, PlannedTown),
        ]);

    private static YesNoCriterion Zone(string id, bool expected) =>
        new(id, DifficultZone.Name, GroupBasis, Confidence.Secondary, DifficultZone, expected);

    private static CountCriterion Not(string id, Criterion criterion) =>
        new(id, criterion.Words, GroupBasis, Confidence.Secondary, [criterion], least: 0, most: 0);

    private static AllCriterion All(string id, BilingualText words, params Criterion[] parts) =>
        new(id, words, GroupBasis, Confidence.Secondary, parts);
}
