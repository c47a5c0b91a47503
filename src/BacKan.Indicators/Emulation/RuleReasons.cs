using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// The reasons that a standard gives: each is found when somebody reads it, from what the record said when it was judged.
/// </summary>
internal sealed class RuleReasons(Criterion rule, FactSheet sheet, Dossier dossier, Evaluation evaluation, Citation basis) : AdviceReasons
{
    private Finding? deciding;
    private IReadOnlyList<Shortfall>? shortfalls;
    private IReadOnlyList<Finding>? routesNotBuilt;
    private IReadOnlyList<BilingualText>? assumptions;
    private YearChain? chain;
    private Fact? firstQuestion;

    /// <inheritdoc/>
    public override Citation Citation => Deciding?.Citation ?? basis;

    /// <inheritdoc/>
    public override Finding Standard => evaluation.Finding;

    /// <inheritdoc/>
    public override Finding? Deciding =>
        evaluation.Outcome == Outcome.Met ? null : deciding ??= Emulation.Shortfalls.Deciding(rule, Standard);

    /// <inheritdoc/>
    public override IReadOnlyList<Shortfall> Shortfalls => shortfalls ??= new Shortfalls(sheet, dossier.Proposal.On).Of(rule, Standard);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Missing => evaluation.Missing;

    /// <inheritdoc/>
    public override Fact? FirstQuestion =>
        firstQuestion ??= evaluation.FirstQuestionAmong(
            fact => fact.Source is not FactSource { Role: FactRole.Reading or FactRole.Unread });

    /// <inheritdoc/>
    public override IReadOnlyList<FactLine> Data => evaluation.Data;

    /// <inheritdoc/>
    public override YearChain? Chain => chain ??= YearChains.Of(rule, sheet, dossier.Proposal);

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> RoutesNotBuilt => routesNotBuilt ??= Routes.NotBuiltIn(Standard);

    /// <inheritdoc/>
    public override IReadOnlyList<BilingualText> Assumptions => assumptions ??= dossier.Assumptions.AppliedTo(dossier, rule);
}
