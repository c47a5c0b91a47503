using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// Judges proposals by the standards of their days: <i>xét điều kiện, tiêu chuẩn khen thưởng</i>. Stateless and thread-safe.
/// </summary>
internal sealed class Eligibility : IEligibility
{
    private static readonly Localization.BilingualText TwoLaws = new(
        "quy định của ngày đề nghị và của năm đạt thành tích cho kết quả khác nhau",
        "the law of the proposal and that of the year of the achievement say different things");

    private readonly ICouncilVotes votes;
    private readonly IGrantingAuthority authority;
    private readonly AwardRegistry registry;

    /// <summary>Creates the service.</summary>
    /// <param name="votes">Judges votes.</param>
    /// <param name="authority">Knows the granting offices.</param>
    /// <param name="registry">The standards, the library's and the host's.</param>
    public Eligibility(ICouncilVotes votes, IGrantingAuthority authority, AwardRegistry registry)
    {
        (this.votes, this.authority, this.registry) = (votes, authority, registry);
    }

    /// <inheritdoc/>
    public EligibilityAdvice Assess(Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        RequireRoutes(proposal);
        EligibilityAdvice now = Law06Of2026Transition.DayOf(proposal) is { } received
            ? Law06Of2026Transition.Weigh(OnDay(proposal, received), OnDay(proposal, proposal.On))
            : OnDay(proposal, proposal.On);
        if (registry.Unheld(proposal.Document, proposal.Title, Law06Of2026Transition.DayOf(proposal) ?? proposal.On) is { } document)
            now = WithDocument(now, document);
        return proposal.Ballot is { } ballot && now.Rule is not null
            ? WithVote(now, votes.Assess(proposal.Title, ballot, proposal.On, proposal.VoteRules))
            : now;
    }

    /// <inheritdoc/>
    public VoteResult AssessVote(EmulationTitle title, CouncilBallot ballot, LocalDate on, string? local = null) =>
        votes.Assess(title, ballot, on, local);

    /// <inheritdoc/>
    public Finding AssessGrantor(Grantor grantor, EmulationTitle title, LocalDate on) => authority.Assess(grantor, title, on);

    /// <inheritdoc/>
    public IReadOnlyList<Grantor> GrantorsOf(EmulationTitle title, LocalDate on) => authority.GrantorsOf(title, on);

    // A point that no law of the proposal has would else be passed over in silence.
    private void RequireRoutes(Proposal proposal)
    {
        if (proposal.Routes is not { Count: > 0 })
            return;
        LocalDate on = Law06Of2026Transition.DayOf(proposal) ?? proposal.On;
        if (RuleOf(on) is { Criterion: not null } rule)
            Routes.Require(
                proposal,
                [
                    rule,
                    .. EarlierDay(proposal, on) is { } day && RuleOf(day) is { Criterion: not null } earlier
                        ? [earlier]
                        : Array.Empty<AwardRule>(),
                ]);

        AwardRule? RuleOf(LocalDate day) => registry.Covers(proposal.Title, proposal.Candidate.Recipient, day)
            ? registry.RuleOf(proposal.Title, proposal.Candidate.Recipient, day, proposal.Document)
            : null;
    }

    // The law of a day, and that of the year of the achievement where it had just changed.
    private EligibilityAdvice OnDay(Proposal proposal, LocalDate on)
    {
        EligibilityAdvice now = UnderLawOf(proposal, on, withSubmission: true);
        return now.Rule is not null
            && EarlierDay(proposal, on) is { } day
            && registry.Covers(proposal.Title, proposal.Candidate.Recipient, day)
            ? Weigh(now, UnderLawOf(proposal, day, withSubmission: false))
            : now;
    }

    private EligibilityAdvice UnderLawOf(Proposal proposal, LocalDate day, bool withSubmission)
    {
        EmulationTitle title = proposal.Title;
        if (title.InForce is { } period && day < period.From)
            return NotYet(proposal, day);
        AwardRule rule = registry.RuleOf(title, proposal.Candidate.Recipient, day, proposal.Document)
            ?? throw new ArgumentException(
                $"No law has a standard of {title.Code} for a recipient that is {proposal.Candidate.Recipient}.", nameof(proposal));
        if (rule.Criterion is not { } criterion)
            return NotHeld(proposal, rule.Citation);
        if (!withSubmission)
            criterion = rule.WithoutSubmission!;
        var dossier = new Dossier(proposal, registry.Assumptions);
        FactSheet sheet = DossierReader.SheetOf(dossier);
        Evaluation evaluation = criterion.Evaluate(sheet);
        return new(proposal, evaluation.Outcome, rule.Rule, new RuleReasons(criterion, sheet, dossier, evaluation, rule.Citation));
    }

    // The year of the achievement ended under the regime before that of the day, and no more than a year ago: its law is asked too.
    private LocalDate? EarlierDay(Proposal proposal, LocalDate on)
    {
        var end = new LocalDate(proposal.Year, 12, 31);
        int ended = registry.RegimeOf(end), today = registry.RegimeOf(on);
        return ended >= 0 && ended == today - 1 && on <= end.PlusYears(1) ? end : null;
    }

    private static EligibilityAdvice Weigh(EligibilityAdvice now, EligibilityAdvice earlier)
    {
        if (earlier.Rule is null)
            return now;
        return earlier.Outcome == now.Outcome
            ? now.With(underEarlierLaw: earlier)
            : now.With(
                Outcome.NeedsJudgement, first: new(ShortfallKind.Judgement, "two-laws", TwoLaws, now.Standard!) { IsReading = true },
                underEarlierLaw: earlier);
    }

    private static EligibilityAdvice WithVote(EligibilityAdvice now, VoteResult vote)
    {
        Outcome outcome = Worse(now.Outcome, vote.Outcome);
        if (now.Outcome == outcome || vote.First is not { } first)
            return now.With(outcome, vote: vote);
        var shortfall = new Shortfall(
            outcome == Outcome.Unknown ? ShortfallKind.NotKnown : ShortfallKind.Condition, "council-vote", vote.Missing ?? first.Words,
            first);
        return now.With(outcome, deciding: first, first: shortfall, isOnlyShortfall: true, vote: vote);
    }

    // A document that is named and not held: a ministry's may take the place of the national standard, a province's may only add to it.
    private static EligibilityAdvice WithDocument(EligibilityAdvice now, LegalInstrument document)
    {
        if (now.Rule is null || (now.Outcome == Outcome.NotMet && !SectorCirculars.IsCircular(document.Number)))
            return now;
        var citation = new Citation(document);
        var words = new Localization.BilingualText(
            "điều kiện của văn bản được nêu trong hồ sơ, thư viện chưa có nội dung áp dụng cho ngày này",
            "what the document that the proposal names asks; nothing of it is held for this day");
        var finding = new Finding("named-document", Outcome.Unknown, words, null, null, citation, Confidence.Unverified);
        var both = new Finding(
            "standard-and-document", Outcome.Unknown, now.Standard!.Words, null, null, now.Standard.Citation, now.Standard.Confidence,
            [now.Standard, finding]);
        var shortfall = new Shortfall(ShortfallKind.Instrument, $"instrument:{document.Number}", words, finding) { Instrument = document };
        return now.With(Outcome.Unknown, standard: both, deciding: finding, first: shortfall);
    }

    private static Outcome Worse(Outcome left, Outcome right) =>
        new[] { Outcome.NotMet, Outcome.Unknown, Outcome.NeedsJudgement }.Where(o => left == o || right == o).DefaultIfEmpty(Outcome.Met)
            .First();

    // Before its first law a title could not be judged; nothing is said against the candidate.
    private static EligibilityAdvice NotYet(Proposal proposal, LocalDate day)
    {
        EmulationTitle title = proposal.Title;
        Citation basis = title.LegalNames is [var first, ..] ? first.Citation : VietnamInstruments.Law15Of2003.At("Điều 102");
        LocalDate from = title.InForce!.From;
        bool isFirstLaw = from == EmulationLaws.Law2003.From;
        if (isFirstLaw)
            basis = VietnamInstruments.Law15Of2003.At("Điều 102");
        Outcome outcome = isFirstLaw ? Outcome.Unknown : Outcome.NotMet;
        var words = new Localization.BilingualText("chưa có quy định", "no rule yet");
        var finding = new Finding("in-force", outcome, words, null, null, basis, Confidence.OfficialText);
        return new(proposal, outcome, rule: null, new StatedReasons(
            finding, new(ShortfallKind.Wait, "in-force", words, finding) { Missing = Period.DaysBetween(day, from), Until = from }));
    }

    private static EligibilityAdvice NotHeld(Proposal proposal, Citation citation)
    {
        var words = new Localization.BilingualText("tiêu chuẩn", "the standard");
        var finding = new Finding("law-not-held", Outcome.Unknown, words, null, null, citation, Confidence.Unverified);
        return new(proposal, Outcome.Unknown, rule: null, new StatedReasons(
            deciding: null,
            new(
                ShortfallKind.Instrument, $"instrument:{citation.Instrument.Number}", words,
                finding) { Instrument = citation.Instrument }));
    }
}
