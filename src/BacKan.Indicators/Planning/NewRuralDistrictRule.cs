using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Planning;

/// <summary>The conditions of a new rural district, mostly on its communes and townships: <i>huyện nông thôn mới</i>.</summary>
/// <remarks>Immutable and thread-safe; compares by reference. Source: Decision 320/QĐ-TTg of 2022, as described by the press.</remarks>
internal sealed class NewRuralDistrictRule : IListedRule
{
    private static readonly Citation Basis = new(VietnamInstruments.Decision320Of2022);
    private static readonly ValueRange PercentRange = new(0m, lowIncluded: true, 100m, highIncluded: true);

    private static readonly NumberFact NewRural = Percent(
        "new-rural-communes", "tỷ lệ xã đạt chuẩn nông thôn mới", "share of communes that are new rural");
    private static readonly NumberFact Advanced =
        Percent("advanced-communes", "tỷ lệ xã đạt chuẩn nông thôn mới nâng cao", "share of communes that are advanced new rural");
    private static readonly NumberFact Townships =
        Percent("civilised-townships", "tỷ lệ thị trấn đạt chuẩn đô thị văn minh", "share of townships that are civilised urban");

    /// <summary>Creates a rule.</summary>
    internal NewRuralDistrictRule()
    {
        Set = new("new-rural-district-2022", new("huyện nông thôn mới", "new rural district"), Basis, Confidence.Secondary,
        [
            new(Least(NewRural, 100m)), new(Least(Advanced, 10m)), new(Least(Townships, 100m)), new(Least(Satisfaction, 90m)),
            new(Least(LowestSatisfaction, 80m)),
            CriteriaItem.NotHeld(
                "district-criteria", new("các tiêu chí huyện nông thôn mới", "the criteria of the district itself"), Basis,
                Confidence.Secondary),
        ]);
        DistrictCriteria = ((YesNoCriterion)Set.Items[^1].For(null)).Fact;
    }

    /// <summary>Gets the share of satisfied people, in percent.</summary>
    public static NumberFact Satisfaction { get; } =
        Percent("satisfaction", "tỷ lệ hài lòng của người dân trên địa bàn huyện", "share of the district's people who are satisfied");

    /// <summary>Gets the lowest share of satisfied people in any commune and content, in percent.</summary>
    public static NumberFact LowestSatisfaction { get; } = Percent(
        "lowest-satisfaction",
        "tỷ lệ hài lòng thấp nhất ở từng xã, từng nội dung",
        "lowest share of satisfied people of any commune and content");

    /// <summary>Gets the six conditions.</summary>
    public CriteriaSet Set { get; }

    /// <summary>Gets whether an appraisal found the district's own criteria met; their content is not held.</summary>
    public YesNoFact DistrictCriteria { get; }

    /// <inheritdoc/>
    public string Id => Set.Id;

    /// <inheritdoc/>
    public BilingualText Name => Set.Name;

    /// <inheritdoc/>
    public IReadOnlyList<RuleParameter> Parameters => Set.Parameters;

    /// <summary>Judges a district.</summary>
    /// <param name="communes">The outcomes of the communes as new rural.</param>
    /// <param name="advanced">The outcomes of the same communes as advanced new rural.</param>
    /// <param name="townships">The outcomes of the townships as civilised urban.</param>
    /// <param name="district">
    /// The known facts of the district: <see cref="Satisfaction"/>, <see cref="LowestSatisfaction"/>, <see cref="DistrictCriteria"/>.
    /// </param>
    /// <exception cref="ArgumentException">The advanced outcomes are of other communes.</exception>
    public CriteriaAssessment Assess(ChildOutcomes communes, ChildOutcomes advanced, ChildOutcomes townships, FactSheet district)
    {
        ArgumentNullException.ThrowIfNull(communes);
        ArgumentNullException.ThrowIfNull(advanced);
        ArgumentNullException.ThrowIfNull(townships);
        ArgumentNullException.ThrowIfNull(district);
        if (!communes.Units.ToHashSet().SetEquals(advanced.Units))
            throw new ArgumentException("The advanced communes must be asked of the same communes.", nameof(advanced));
        var sheet = new FactSheetBuilder()
            .SetWithin(NewRural, communes.Share).SetWithin(Advanced, advanced.Share).SetWithin(Townships, townships.Share)
            .Set(DistrictCriteria, district[DistrictCriteria]);
        foreach (NumberFact satisfied in new[] { Satisfaction, LowestSatisfaction })
        {
            if (district[satisfied] is { } known)
                sheet.SetWithin(satisfied, known);
        }

        return Set.Assess(sheet.Build());
    }

    private static NumberFact Percent(string key, string vi, string en) =>
        new(key, new(vi, en), new($"{vi} là bao nhiêu?", $"What is the {en}?"), MeasureUnits.Percent, PercentRange);

    private static ThresholdCriterion Least(NumberFact fact, decimal percent) =>
        new(fact.Key, fact.Name, Basis, Confidence.Secondary, fact, new(percent, lowIncluded: true, null, highIncluded: false));

    // The last of the static members: it makes the rule, which needs the others.
    /// <summary>Gets the rule of 2022, which ends with the districts on 1/7/2025.</summary>
    /// <remarks>
    /// The day of Decision 320/QĐ-TTg was not read: that of Decision 318/QĐ-TTg, two numbers earlier, is assumed, hence unverified.
    /// </remarks>
    public static Timeline<NewRuralDistrictRule> Timeline { get; } = new(
        "new-rural-district", new("bộ tiêu chí huyện nông thôn mới", "criteria of new rural districts"),
        [new(
            new NewRuralDistrictRule(), new(new(2022, 3, 8), new(2025, 7, 1)), new(VietnamInstruments.Decision320Of2022),
            Confidence.Unverified, new(2026, 11, 23),
            end: RuleEnd.NotHeldFromHere(new(
                "không còn cấp huyện từ ngày này; văn bản chấm dứt bộ tiêu chí chưa đọc được",
                "there are no districts since this day; no text that ends the criteria was read")))]);
}
