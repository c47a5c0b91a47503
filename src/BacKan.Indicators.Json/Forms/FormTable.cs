using System.Text.Json.Serialization;
using BacKan.Indicators.Json.Engine;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Every kind of value that has a JSON form, found by its type without reflection.</summary>
internal static class FormTable
{
    private static readonly Dictionary<Type, Form> ByType = [];
    private static readonly List<Func<JsonReadOptions, JsonWriteOptions, JsonConverter>> Adapters = [];

    static FormTable()
    {
        Add(RootForms.TextForm);
        Add(Scalars.FractionForm);
        Add(Scalars.PercentageForm);
        Add(Scalars.PercentagePointsForm);
        Add(RootForms.MeasureForm);
        Add(RootForms.QuantityForm);
        Add(RootForms.RangeForm);
        Add(RootForms.StatedNumberForm);
        Add(RootForms.StatedQuantityForm);
        Add(RootForms.StatedRangeForm);
        Add(RootForms.PeriodForm);
        Add(RootForms.EffectivePeriodForm);
        Add(LawForms.KindForm);
        Add(LawForms.InstrumentNumberForm);
        Add(LawForms.ProvisionForm);
        Add(LawForms.InstrumentForm);
        Add(LawForms.CitationForm);
        Add(LawForms.WrittenCitationForm);
        Add(LawForms.ParameterForm);
        Add(LawForms.UnheldForm);
        Add(LawForms.EndForm);
        AddRule(LawForms.CeilingForm);
        Add(TerritoryForms.IdForm);
        Add(TerritoryForms.PlaceForm);
        Add(TerritoryForms.AreaClassificationForm);
        Add(TerritoryForms.HistoryForm);
        Add(JudgingForms.FactForm);
        Add(JudgingForms.YearlyForm);
        Add(JudgingForms.BoundForm);
        Add(JudgingForms.SheetForm);
        Add(CriterionForms.CriterionForm);
        Add(FindingForms.FindingForm);
        Add(FindingForms.LineForm);
        Add(FindingForms.RuleForm);
        Add(FindingForms.EvaluationForm);
        Add(FindingForms.Determination("determination", Scalars.StringForm));
        Add(FigureForms.PricesForm);
        Add(FigureForms.IndicatorForm);
        Add(FigureForms.SourceForm);
        Add(FigureForms.ChangeForm);
        Add(FigureForms.FigureForm);
        Add(FigureForms.PricedForm);
        Add(FigureForms.LinkForm);
        Add(FigureForms.RowForm);
        Add(FigureForms.BreakdownForm);
        Add(FigureForms.SeriesForm);
        Add(FigureForms.CodeForm);
        Add(FigureForms.CatalogueForm);
        Add(GrowthForms.ComparisonForm);
        Add(GrowthForms.AverageForm);
        Add(GrowthForms.DecompositionForm);
        Add(GrowthForms.CompletenessForm);
        Add(GrowthForms.OverUnitsForm);
        Add(GrowthForms.OverTimeForm);
        Add(StructureForms.SectorForm);
        Add(StructureForms.SchemeForm);
        Add(StructureForms.ShareForm);
        Add(StructureForms.StructureForm);
        Add(StructureForms.ChangeForm);
        Add(StructureForms.PlannedForm);
        Add(StructureForms.MappingForm);
        AddRule(PovertyForms.StandardForm);
        Add(PovertyForms.IncomeRuleForm);
        Add(HouseholdForms.IncomeForm);
        Add(HouseholdForms.DeprivationsForm);
        Add(HouseholdForms.HouseholdForm);
        Add(HouseholdForms.RecordForm);
        Add(PovertyForms.ClassificationForm);
        Add(PovertyForms.VerdictForm);
        Add(ReviewForms.MemberForm);
        Add(ReviewForms.SheetForm);
        Add(ReviewForms.ScreenForm);
        Add(ReviewForms.ScoreForm);
        Add(ReviewForms.ResultForm);
        Add(RegisterForms.EntryForm);
        Add(RegisterForms.MovementForm);
        Add(RegisterForms.TableForm);
        Add(RegisterForms.DifferenceForm);
        Add(RegisterForms.LedgerForm);
        Add(MeasureForms.PovertyForm);
        Add(MeasureForms.DeprivationForm);
        Add(MeasureForms.RateForm);
        Add(TargetForms.TargetForm);
        Add(TargetForms.AttainmentForm);
        Add(TargetForms.ClaimForm);
        Add(TargetForms.ScaleForm);
        Add(TargetForms.CountsForm);
        Add(PlanningForms.PlanForm);
        Add(PlanningForms.AssignmentForm);
        Add(PlanningForms.CascadeForm);
        AddRule(PlanningForms.CriteriaForm);
        AddRule(PlanningForms.ScoresForm);
        Add(RecordForms.TitleForm);
        Add(RecordForms.AwardedForm);
        Add(RecordForms.InitiativeForm);
        Add(RecordForms.TopicForm);
        Add(RecordForms.CombatForm);
        Add(RecordForms.WorkForm);
        Add(RecordForms.BallotForm);
        Add(ProposalForms.CandidateForm);
        Add(ProposalForms.ProposalForm);
        Add(ProposalForms.AdviceForm);
        AddRule(QuotaForms.RuleForm);
        Add(QuotaForms.QuestionForm);
        Add(QuotaForms.CheckForm);
        Add(QuotaForms.UnitForm);
        Add(QuotaForms.AllocationForm);
        Add(QuotaForms.BonusForm);
        Add(QuotaForms.PaymentForm);
        Add(QuotaForms.RecordForm);
        Add(QuotaForms.UnitRecordForm);
        Add(QuotaForms.RatingDeterminationForm);
        Add(BlocForms.RulesForm);
        Add(BlocForms.PledgeForm);
        Add(BlocForms.LineForm);
        Add(BlocForms.MemberForm);
        Add(BlocForms.BlocForm);
        Add(BlocForms.CheckForm);
        Add(BlocForms.RankingForm);
        Add(ReportFileForms.ReportForm);
        Add(ExaminedForms.ExaminedForm);
        Add(ProblemForms.ProblemForm);
    }

    /// <summary>What stands once in a document.</summary>
    public static IReadOnlyList<ISharedForm> Shared { get; } =
        [
            LawForms.InstrumentForm, RootForms.MeasureForm, TerritoryForms.PlaceForm, FigureForms.IndicatorForm, StructureForms.SchemeForm,
            PovertyForms.StandardForm,
        ];

    public static IReadOnlyCollection<Type> Types => ByType.Keys;

    public static IReadOnlyCollection<Form> Forms => ByType.Values;

    public static Form? Find(Type type) => ByType.GetValueOrDefault(type);

    public static Form<T>? Find<T>()
        where T : notnull => Find(typeof(T)) as Form<T>;

    public static IReadOnlyList<JsonConverter> Converters(JsonReadOptions read, JsonWriteOptions write) =>
        [.. Adapters.Select(a => a(read, write))];

    // A rule comes with its days: alone, enacted, and on its timeline.
    private static void AddRule<T>(Form<T> rule)
        where T : class
    {
        Add(rule);
        Add(LawForms.Enactment(rule));
        Add(LawForms.Timeline(rule));
    }

    private static void Add<T>(Form<T> form)
        where T : notnull
    {
        ByType.Add(typeof(T), form);
        Adapters.Add((read, write) => new JsonAdapter<T>(form, read, write));
    }
}
