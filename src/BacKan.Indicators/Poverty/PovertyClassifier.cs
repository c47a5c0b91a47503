using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using FluentValidation;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>Classifies households under a timeline of standards: <i>phân loại hộ</i>. Stateless and thread-safe.</summary>
internal sealed class PovertyClassifier : IPovertyClassifier
{
    private readonly Timeline<PovertyStandard> standards;
    private readonly IValidator<ReviewSheet> sheets;

    /// <summary>Creates the service over a timeline of standards: the national one, a province's or a host's.</summary>
    public PovertyClassifier(Timeline<PovertyStandard> standards, IValidator<ReviewSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(standards);
        ArgumentNullException.ThrowIfNull(sheets);
        (this.standards, this.sheets) = (standards, sheets);
    }

    /// <inheritdoc/>
    public PovertyClassification Classify(Household household, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(household);
        return standards.Ask(on).Unheld is { } law
            ? new(law.Id, PovertyBasis.Income, Determination.NotHeld<PovertyClass>(law.Id, standards.Title, on, law))
            : Classify(household, standards.On(on), on);
    }

    /// <inheritdoc/>
    public PovertyClassification Classify(Household household, Enactment<PovertyStandard> under, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(under);
        return Classify(household, under.Rule, AppliedRule.Of(under, on));
    }

    /// <inheritdoc/>
    public PovertyClassification Classify(Household household, PovertyStandard standard, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return Classify(household, standard, RuleOf(standard, on));
    }

    /// <inheritdoc/>
    public BriefClassification ClassifyBriefly(Household household, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(household);
        return standards.Ask(on).Enactment is { } enactment
            ? ClassifyBriefly(household, enactment.Rule, enactment.Confidence, on)
            : VerdictOf(Classify(household, on));
    }

    /// <inheritdoc/>
    public BriefClassification ClassifyBriefly(Household household, PovertyStandard standard, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(household);
        ArgumentNullException.ThrowIfNull(standard);
        return ClassifyBriefly(household, standard, RuleOf(standard, on).Confidence, on);
    }

    /// <inheritdoc/>
    public ReviewResult Score(ReviewSheet sheet) => PovertyReviews.Score(this, sheets, sheet);

    private static BriefClassification VerdictOf(PovertyClassification c) =>
        new(c.Determination.Kind, c.Class, c.SubClass, c.Basis, c.Determination.Deciding?.Id, c.Determination.UnknownReason);

    private BriefClassification ClassifyBriefly(Household household, PovertyStandard standard, Confidence confidence, LocalDate on)
    {
        standard.Require(household.Area.Area);
        if (household.Deprivations is { } deprivations)
            standard.Tables.Facts.Require(deprivations);
        (PovertyTable table, PovertyBasis basis) = TableOf(household, standard, on);
        if (table.Kernel.TryDecide(household, standard.IncomeRuleOn(on)?.ExcludesStateAllowance, out PovertyRow? row))
        {
            return row is null ? new(DeterminationKind.NotAddressed, null, null, basis, null, null)
                : confidence == Confidence.Unverified || table.IsDoubted(row)
                ? new(DeterminationKind.Unknown, null, null, basis, null, UnknownReason.UnverifiedRule)
                : new(DeterminationKind.Decided, row.Class, row.SubClass, basis, row.Id, null);
        }

        return VerdictOf(Classify(household, standard, RuleOf(standard, on).As(confidence)));
    }

    private static (PovertyTable Table, PovertyBasis Basis) TableOf(Household household, PovertyStandard standard, LocalDate on) =>
        household.HasPoints && standard.Tables.On(on, PovertyBasis.Points, household.Area.Area) is { } byPoints
            ? (byPoints, PovertyBasis.Points)
            : (
                standard.Tables.On(on, PovertyBasis.Income, household.Area.Area)
                    ?? throw new ArgumentOutOfRangeException(nameof(on), on, $"{standard.Id} has no row on that day."),
                PovertyBasis.Income);

    private static PovertyClassification Classify(Household household, PovertyStandard standard, AppliedRule rule)
    {
        ArgumentNullException.ThrowIfNull(household);
        standard.Require(household.Area.Area);
        (PovertyTable table, PovertyBasis basis) = TableOf(household, standard, rule.On);
        IncomeRule? incomeRule = standard.IncomeRuleOn(rule.On);
        FactSheet sheet = standard.Tables.FactsOf(household.Area.Area).Sheet(household, incomeRule?.ExcludesStateAllowance);
        Determination<PovertyClass> determination = Determination.Of(rule, table.Decisions.Evaluate(sheet), PovertyStandards.Name);
        return new(standard.Id, basis, determination, table.SubClassOf(determination), basis == PovertyBasis.Income ? incomeRule : null);
    }

    // A standard that is named applies by its own enactment where there is one, else by its own provision.
    private AppliedRule RuleOf(PovertyStandard standard, LocalDate on)
    {
        foreach (Enactment<PovertyStandard> enactment in standards.Enactments)
        {
            if (enactment.Rule == standard && enactment.Applies.Contains(on))
                return AppliedRule.Of(enactment, on);
        }

        // No better checked than its rows; one that nobody has verified is doubted by itself.
        Confidence[] rows = [.. standard.Rows.Select(r => r.Confidence).Where(c => c != Confidence.Unverified)];
        return new(standard.Id, standard.Name, on, standard.Citation, rows.Length == 0 ? Confidence.Unverified : rows.Max());
    }
}
