using System.Text.Json.Serialization;
using BacKan.Indicators.Json.Values.Emulation;
using BacKan.Indicators.Json.Values.Figures;
using BacKan.Indicators.Json.Values.Judging;
using BacKan.Indicators.Json.Values.Law;
using BacKan.Indicators.Json.Values.Planning;
using BacKan.Indicators.Json.Values.Poverty;
using BacKan.Indicators.Json.Values.Structure;
using BacKan.Indicators.Json.Values.Targets;
using BacKan.Indicators.Json.Values.Territory;

namespace BacKan.Indicators.Json.Values;

/// <summary>Every kind of value that has a JSON form, found by its type without reflection.</summary>
internal static class CodecTable
{
    private static readonly Dictionary<Type, object> ByType = [];
    private static readonly List<JsonConverter> Adapters = [];

    static CodecTable()
    {
        Add(Codecs.Text);
        Add(Codecs.Fraction);
        Add(Codecs.Percentage);
        Add(Codecs.PercentagePoints);
        Add(Codecs.Unit);
        Add(Codecs.Quantity);
        Add(Codecs.Interval);
        Add(Codecs.StatedNumber);
        Add(Codecs.StatedQuantity);
        Add(Codecs.StatedRange);
        Add(Codecs.StatedRatio);
        Add(Codecs.ReportingPeriod);
        Add(Codecs.EffectivePeriod);
        Add(Codecs.InstrumentKind);
        Add(Codecs.InstrumentNumber);
        Add(Codecs.Provision);
        Add(Codecs.LegalInstrument);
        Add(Codecs.Citation);
        Add(Codecs.WrittenCitation);
        Add(new RuleParameterCodec());
        Add(new UnheldLawCodec());
        Add(new RuleEndCodec());
        AddRule(new TitleCeilingCodec());
        Add(Codecs.UnitId);
        Add(Codecs.AdministrativeUnit);
        Add(Codecs.AreaClassification);
        Add(new FactCodec());
        Add(new YearlyFactCodec());
        Add(new DateBoundCodec());
        Add(new FactSheetCodec());
        Add(new CriterionCodec());
        Add(new DecisionTableCodec<string>(Codecs.String));
        Add(new RatingScaleCodec<string>(Codecs.String));
        Add(new FindingCodec());
        Add(new FactLineCodec());
        Add(new AppliedRuleCodec());
        Add(new EvaluationCodec());
        Add(new DeterminationCodec<string>(Codecs.String));
        Add(FigureCodecs.PriceBasis);
        Add(FigureCodecs.Indicator);
        Add(FigureCodecs.Source);
        Add(FigureCodecs.StatedChange);
        Add(FigureCodecs.Figure);
        Add(FigureCodecs.PricedQuantity);
        Add(FigureCodecs.PriceLink);
        Add(FigureCodecs.Comparison);
        Add(FigureCodecs.AverageGrowth);
        Add(FigureCodecs.GrowthPart);
        Add(FigureCodecs.GrowthDecomposition);
        Add(FigureCodecs.ComparisonRow);
        Add(FigureCodecs.BreakdownPart);
        Add(FigureCodecs.FigureBreakdown);
        Add(FigureCodecs.CompletenessReport);
        Add(FigureCodecs.FigureSeries);
        Add(FigureCodecs.StatisticalSystem);
        Add(FigureCodecs.OfficialCode);
        Add(FigureCodecs.CatalogueEntry);
        Add(FigureCodecs.IndicatorCatalogue);
        Add(FigureCodecs.UnitAggregate);
        Add(FigureCodecs.PeriodAggregate);
        Add(new TerritoryHistoryCodec());
        Add(Codecs.Target);
        Add(new AttainmentCodec());
        Add(new StatedAttainmentCodec());
        Add(new CompletionClaimCodec());
        Add(new StatedClaimCodec());
        Add(new AttainmentScaleCodec());
        Add(new AttainmentCountsCodec());
        Add(new DevelopmentPlanCodec());
        Add(new PlanAssignmentCodec());
        Add(new TargetCascadeCodec());
        AddRule(new CriteriaSetCodec());
        AddRule(new ScoreSetCodec());
        AddRule(new ClassScaleCodec());
        Add(Codecs.Sector);
        Add(Codecs.SectorScheme);
        Add(new SectorShareCodec());
        Add(new SectorValueCodec());
        Add(Codecs.EconomicStructure);
        Add(new StructuralChangeCodec());
        Add(new RangeStructureCodec());
        Add(new SectorTargetCodec());
        Add(new SchemeMappingCodec());
        AddRule(new PovertyStandardCodec());
        Add(new IncomeRuleCodec());
        Add(Codecs.HouseholdIncome);
        Add(Codecs.HouseholdDeprivations);
        Add(Codecs.HouseholdPoints);
        Add(new HouseholdCodec());
        Add(new HouseholdRecordCodec());
        Add(new PovertyClassificationCodec());
        Add(new BriefClassificationCodec());
        Add(new EmulationTitleCodec());
        Add(new AwardedTitleCodec());
        Add(new InitiativeCodec());
        Add(new ScientificTopicCodec());
        Add(new CombatFeatCodec());
        Add(new CandidateYearCodec());
        Add(new CandidateCodec());
        Add(new CouncilBallotCodec());
        Add(new ProposalCodec());
    }

    public static IReadOnlyList<JsonConverter> Converters => Adapters;

    public static IReadOnlyCollection<Type> Types => ByType.Keys;

    public static Codec<T>? Find<T>()
        where T : notnull => ByType.TryGetValue(typeof(T), out object? codec) ? (Codec<T>)codec : null;

    // A rule comes with its days: alone, enacted, and on its timeline.
    private static void AddRule<T>(Codec<T> rule)
        where T : class
    {
        Add(rule);
        Add(new EnactmentCodec<T>(rule));
        Add(new TimelineCodec<T>(rule));
    }

    private static void Add<T>(Codec<T> codec)
        where T : notnull
    {
        ByType.Add(typeof(T), codec);
        Adapters.Add(new JsonAdapter<T>(codec));
    }
}
