using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning.Rules;

/// <summary>Which group's thresholds a commune faces since 2026: <i>nhóm xã nông thôn mới</i>.</summary>
/// <remarks>What was read does not say which comes first where a commune of zone II or III also meets group 1: that case is not addressed. Source: Decision 51/2025/QĐ-TTg, as the press describes it.</remarks>
public static class NewRuralCommuneGroup
{
    private static readonly Citation Basis = new(VietnamInstruments.Decision51Of2025);

    /// <summary>Gets the share of agriculture in the economic structure, in percent.</summary>
    public static NumberFact AgricultureShare { get; } = new(
        "agriculture-share", new("tỷ trọng nông nghiệp trong cơ cấu kinh tế", "share of agriculture in the economic structure"),
        new("Nông nghiệp chiếm bao nhiêu phần trăm cơ cấu kinh tế của xã?", "What percentage of the commune's economic structure is agriculture?"),
        MeasureUnits.Percent, new(0m, lowIncluded: true, 100m, highIncluded: true));

    /// <summary>Gets whether the commune lies beside an existing urban area and is planned to become urban.</summary>
    public static YesNoFact BesideTown { get; } = new(
        "beside-town", new("giáp đô thị hiện hữu và được quy hoạch thành đô thị", "beside an urban area and planned to become urban"),
        new("Xã có giáp đô thị hiện hữu và được quy hoạch thành đô thị không?", "Is the commune beside an urban area and planned to become urban?"));

    /// <summary>Gets whether the commune is planned as a new urban area.</summary>
    public static YesNoFact PlannedTown { get; } = new(
        "planned-town", new("được quy hoạch thành đô thị mới", "planned as a new urban area"), new("Xã có được quy hoạch thành đô thị mới không?", "Is the commune planned as a new urban area?"));

    /// <summary>Gets whether the commune is of zone II or III of ethnic-minority and mountain areas.</summary>
    public static YesNoFact DifficultZone { get; } = new(
        "zone-ii-iii", new("xã khu vực II hoặc III vùng đồng bào dân tộc thiểu số và miền núi", "zone II or III of ethnic-minority and mountain areas"),
        new("Xã có thuộc khu vực II hoặc III không?", "Is the commune of zone II or III?"));

    /// <summary>Gets the table: the code of the group, or not addressed.</summary>
    public static DecisionTable<string> Table { get; } = new(
    [
        new(NewRuralCommune.Group1, All("group-1", NewRuralCommune.Groups[0].Name, NearTown("near-town"), Zone("not-difficult", expected: false))),
        new(NewRuralCommune.Group3, All("group-3", NewRuralCommune.Groups[2].Name, Zone("difficult", expected: true), Not("not-near-town", NearTown("near-town-3")))),
        new(NewRuralCommune.Group2, All("group-2", NewRuralCommune.Groups[1].Name, Zone("neither-difficult", expected: false), Not("neither-near-town", NearTown("near-town-2")))),
    ]);

    private static AnyCriterion NearTown(string id) => new(
        id, new("một trong các điều kiện của nhóm 1", "one of the conditions of group 1"), Basis, Confidence.Secondary,
        [
            new YesNoCriterion($"{id}.beside", BesideTown.Name, Basis, Confidence.Secondary, BesideTown),
            new ThresholdCriterion($"{id}.agriculture", AgricultureShare.Name, Basis, Confidence.Secondary, AgricultureShare, new(null, lowIncluded: false, 10m, highIncluded: false)),
            new YesNoCriterion($"{id}.planned", PlannedTown.Name, Basis, Confidence.Secondary, PlannedTown),
        ]);

    private static YesNoCriterion Zone(string id, bool expected) => new(id, DifficultZone.Name, Basis, Confidence.Secondary, DifficultZone, expected);

    private static CountCriterion Not(string id, Criterion criterion) => new(id, criterion.Words, Basis, Confidence.Secondary, [criterion], least: 0, most: 0);

    private static AllCriterion All(string id, BilingualText words, params Criterion[] parts) => new(id, words, Basis, Confidence.Secondary, parts);
}
