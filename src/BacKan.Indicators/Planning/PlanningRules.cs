using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Planning.Rules;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Planning;

/// <summary>
/// The national criteria and classes of places through time: <i>bộ tiêu chí, phân loại đô thị, phân loại đơn vị hành chính</i>.
/// </summary>
public static class PlanningRules
{
    /// <summary>
    /// Gets the criteria of new rural communes (<i>xã nông thôn mới</i>): 2009, 2013, [2016 not held], 2022, 2026 by groups.
    /// </summary>
    public static Timeline<CriteriaSet> NewRuralCommunes => NewRuralCommune.Timeline;

    /// <summary>Gets the scores of urban areas (<i>phân loại đô thị</i>); those of 2026 are not held.</summary>
    public static Timeline<ScoreSet> UrbanAreas => UrbanClassScores.Timeline;

    /// <summary>Determines the group of a new rural commune since 2026 (<i>nhóm xã</i>): "1", "2" or "3".</summary>
    /// <remarks>
    /// The texts read do not say which group prevails if a commune of zone II or III also meets group 1: that case is not addressed.
    /// </remarks>
    /// <param name="on">The day.</param>
    /// <param name="agricultureShare">The share of agriculture in the economic structure, in percent; each fact null if not known.</param>
    /// <param name="besideTown">Whether it adjoins an existing urban area and is planned to become urban.</param>
    /// <param name="plannedTown">Whether it is planned as a new urban area.</param>
    /// <param name="difficultZone">Whether it is in zone II or III of ethnic-minority and mountain areas.</param>
    /// <exception cref="NoRuleInForceException">No criteria of new rural communes with groups are in force on the day.</exception>
    public static Determination<string> NewRuralGroup(
        LocalDate on, decimal? agricultureShare, bool? besideTown, bool? plannedTown, bool? difficultZone) =>
        NewRuralCommune.GroupOf(on, new FactSheetBuilder()
            .Set(NewRuralCommune.AgricultureShare, agricultureShare).Set(NewRuralCommune.BesideTown, besideTown)
            .Set(NewRuralCommune.PlannedTown, plannedTown).Set(NewRuralCommune.DifficultZone, difficultZone).Build());

    /// <summary>Assesses a new rural district (<i>huyện nông thôn mới</i>), mostly by its communes and townships.</summary>
    /// <param name="on">The day; districts ended on 1/7/2025.</param>
    /// <param name="communes">The outcomes of the communes as new rural.</param>
    /// <param name="advanced">The outcomes of the same communes as advanced new rural.</param>
    /// <param name="townships">The outcomes of the townships as civilised urban.</param>
    /// <param name="satisfaction">The share of satisfied people in percent, or null if not known.</param>
    /// <param name="lowestSatisfaction">The lowest share of satisfied people in any commune and content, or null if not known.</param>
    /// <param name="districtCriteria">
    /// Whether an appraisal found the district's own criteria met, whose content is not held; null if not known.
    /// </param>
    /// <exception cref="ArgumentException">The advanced outcomes are of other communes.</exception>
    /// <exception cref="NoRuleInForceException">No criteria of districts are in force on the day.</exception>
    public static CriteriaAssessment NewRuralDistrict(
        LocalDate on, ChildOutcomes communes, ChildOutcomes advanced, ChildOutcomes townships, decimal? satisfaction = null,
        decimal? lowestSatisfaction = null, bool? districtCriteria = null)
    {
        NewRuralDistrictRule rule = NewRuralDistrictRule.Timeline.On(on).Rule;
        return rule.Assess(communes, advanced, townships, new FactSheetBuilder()
            .Set(NewRuralDistrictRule.Satisfaction, satisfaction).Set(NewRuralDistrictRule.LowestSatisfaction, lowestSatisfaction)
            .Set(rule.DistrictCriteria, districtCriteria).Build());
    }

    /// <summary>
    /// Returns the criteria and points of a type of administrative unit since 27/11/2025: province, commune, ward or special zone.
    /// </summary>
    /// <param name="type">The type of unit.</param>
    /// <param name="isUrban">Whether it is a special zone that is recognised as urban.</param>
    /// <exception cref="ArgumentException">No points are known for such units.</exception>
    public static Timeline<UnitClassRule> UnitPoints(AdministrativeUnitType type, bool isUrban = false) =>
        AdministrativeClass.PointRules.Where(t => t.Enactments[0].Rule.Type == type).Skip(isUrban ? 1 : 0).FirstOrDefault()
        ?? throw new ArgumentException(
            $"No points are known for {(isUrban ? "an urban " : "a ")}{type.Name().En}; "
                + "expected a province, commune, ward or special zone.",
            nameof(type));

    /// <summary>Adds up the points of an administrative unit and determines its class (<i>loại đơn vị hành chính</i>).</summary>
    /// <param name="on">The day.</param>
    /// <param name="points">The points of each criterion.</param>
    /// <param name="priority">The priority points, 0 for none.</param>
    /// <param name="of">The type of the unit, or null if not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is outside the range of the scale.</exception>
    public static ClassRating UnitClass(
        LocalDate on, IEnumerable<decimal> points, decimal priority = 0m, AdministrativeUnitType? of = null) =>
        AdministrativeClass.Timeline.On(on).Rule.Rate(points, priority, of);

    /// <summary>
    /// Returns the class of a central city, which has no points: special for Hà Nội and Hồ Chí Minh City, I for the others.
    /// </summary>
    /// <param name="code">The official code of the city.</param>
    public static string CentralCityClass(string code) => AdministrativeClass.OfCentralCity(code);

    /// <summary>
    /// Returns the class of a new unit until it is classified: III after a division, otherwise the highest class of its predecessors.
    /// </summary>
    /// <param name="divided">Whether it results from a division.</param>
    /// <param name="before">The classes of its predecessors, one or more: "special", "I", "II", "III".</param>
    /// <exception cref="ArgumentException">A class is not one of the four, or no class is given.</exception>
    public static string ClassMeanwhile(bool divided, params IEnumerable<string> before) => AdministrativeClass.Meanwhile(divided, before);

    /// <summary>Returns the as-of day of the figures in a dossier on the class of a unit: 31 December of the previous year.</summary>
    public static LocalDate FiguresOf(LocalDate dossier) => AdministrativeClass.FiguresOf(dossier);

    /// <summary>Returns the class of an urban area (<i>loại đô thị</i>) since 1/1/2026: "special", "I", "II" or "III".</summary>
    /// <param name="before">The class until 31/12/2025: "special", or "I" to "V".</param>
    /// <param name="centralCityCode">The code of the central city if it is the city's own area; null for any other area.</param>
    /// <exception cref="ArgumentException">There is no such class.</exception>
    public static string UrbanClassSince2026(string before, string? centralCityCode = null) =>
        Array.IndexOf(UrbanClasses, before) is var index && index >= 0
            ? UrbanClasses[(int)UrbanClassTransition.From2026((UrbanClass)(index + 1), centralCityCode) - 1]
            : throw new ArgumentException($"'{before}' is no class; expected one of {string.Join(", ", UrbanClasses)}.", nameof(before));

    private static readonly string[] UrbanClasses = ["special", "I", "II", "III", "IV", "V"];
}
