using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty.Standards;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>
/// The rule of low-income workers: <i>người lao động có thu nhập thấp</i>, members of a household that is neither poor nor near-poor.
/// </summary>
/// <remarks>
/// <para>The income is that of the household per person, not the worker's own wage.</para>
/// <para>
/// Source: Decree 30/2025/NĐ-CP, Article 1(3), as quoted. Its first day and its use in 2026 were
/// not read: from its issue on, the answer for a day is a simulation.
/// </para>
/// </remarks>
public static class LowIncomeWorkers
{
    private static readonly Citation Basis = VietnamInstruments.Decree30Of2025.At("khoản 3 Điều 1");
    private static readonly BilingualText RuleName = new("tiêu chí người lao động có thu nhập thấp", "criterion of low-income workers");
    private static readonly PovertyFacts Facts = new(Decree07Of2021.Standard);

    private static readonly DecisionTable<LowIncomeWorkerStatus> Table = new(
    [
        Row("household-poor-or-near-poor.rural", LowIncomeWorkerStatus.NotLowIncomeWorker, AreaType.Rural, Band.UpTo(1_500_000)),
        Row("household-poor-or-near-poor.urban", LowIncomeWorkerStatus.NotLowIncomeWorker, AreaType.Urban, Band.UpTo(2_000_000)),
        Row("low-income.rural", LowIncomeWorkerStatus.LowIncomeWorker, AreaType.Rural, Band.OverUpTo(1_500_000, 2_250_000)),
        Row("low-income.urban", LowIncomeWorkerStatus.LowIncomeWorker, AreaType.Urban, Band.OverUpTo(2_000_000, 3_000_000)),
        Row("above.rural", LowIncomeWorkerStatus.NotLowIncomeWorker, AreaType.Rural, Band.Over(2_250_000)),
        Row("above.urban", LowIncomeWorkerStatus.NotLowIncomeWorker, AreaType.Urban, Band.Over(3_000_000)),
    ]);

    /// <summary>Gets the period from the decree's issue to the end of the standard that it amends.</summary>
    public static EffectivePeriod Days { get; } = new(new LocalDate(2025, 2, 24), new LocalDate(2027, 1, 1));

    /// <summary>Gets what ends the rules: the last year of the continued standard.</summary>
    public static RuleEnd End { get; } = RuleEnd.OfItsPeriod(new(VietnamInstruments.Decree351Of2025), new(
        "chuẩn nghèo mà nghị định sửa đổi áp dụng đến hết ngày 31/12/2026",
        "the standard that the decree amends is applied until 31 December 2026"));

    /// <summary>Lists the thresholds, without a case.</summary>
    internal static IReadOnlyList<CriterionLine> List() => Table.List();

    /// <summary>Judges the workers of a household on a day.</summary>
    /// <exception cref="NoRuleInForceException">The day is before the decree or after the standard that it amends.</exception>
    /// <exception cref="ArgumentException">The standard does not have the area.</exception>
    public static Determination<LowIncomeWorkerStatus> Classify(Household household, LocalDate on) => Days.Contains(on)
        ? Classify(household, on, Confidence.Unverified)
        : throw new NoRuleInForceException(RuleName.En, on, [Days]);

    /// <summary>Judges the workers of a household under the rule as quoted, regardless of its first day.</summary>
    /// <exception cref="ArgumentException">The standard does not have the area.</exception>
    public static Determination<LowIncomeWorkerStatus> ClassifyAsQuoted(Household household, LocalDate on) =>
        Classify(household, on, Confidence.Quoted);

    private static Determination<LowIncomeWorkerStatus> Classify(Household household, LocalDate on, Confidence confidence)
    {
        ArgumentNullException.ThrowIfNull(household);
        Decree07Of2021.Standard.Require(household.Area.Area);
        return Determination.Of(
            new("low-income-worker", RuleName, on, Basis, confidence), Table.Evaluate(Facts.Sheet(household, excludesStateAllowance: null)),
            Word);
    }

    private static BilingualText Word(LowIncomeWorkerStatus status) => status == LowIncomeWorkerStatus.LowIncomeWorker
        ? new("người lao động có thu nhập thấp", "low-income worker")
        : new("không phải người lao động có thu nhập thấp", "not a low-income worker");

    private static DecisionRow<LowIncomeWorkerStatus> Row(string id, LowIncomeWorkerStatus status, AreaType area, ValueRange income) => new(
        status,
        new AllCriterion(id, Word(status), Basis, Confidence.Quoted,
        [
            new ChoiceCriterion($"{id}.area", new("khu vực", "area"), Basis, Confidence.Quoted, Facts.Area, [PovertyFacts.Code(area)]),
            new ThresholdCriterion(
                $"{id}.income", new("thu nhập bình quân", "income per person"), Basis, Confidence.Quoted, Facts.Income, income),
        ]));
}
