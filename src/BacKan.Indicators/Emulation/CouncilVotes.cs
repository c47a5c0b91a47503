using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// Judges votes against the national rules and those of ministries and provinces: <i>xét kết quả bỏ phiếu</i>. Stateless and thread-safe.
/// </summary>
internal sealed class CouncilVotes : ICouncilVotes
{
    private static readonly BilingualText NotHeld = new("quy định chưa được mô hình hóa", "the rule is not held");
    private static readonly BilingualText LocalShare = new("tỷ lệ phiếu do bộ, ngành, tỉnh quy định", "local vote share");

    private readonly CouncilRules national;
    private readonly CouncilRules[] local;

    /// <summary>Creates the service.</summary>
    /// <param name="national">The national rules.</param>
    /// <param name="local">The rules of ministries and provinces, each with an id of its own.</param>
    /// <exception cref="ArgumentException">Two local rules have one id.</exception>
    public CouncilVotes(CouncilRules national, IEnumerable<CouncilRules> local)
    {
        ArgumentNullException.ThrowIfNull(national);
        ArgumentNullException.ThrowIfNull(local);
        (this.national, this.local) = (national, [.. local]);
        if (this.local.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two local rules have the id {twice.Key}.", nameof(local));
    }

    /// <summary>Gets the rules of ministries and provinces in addition to the national ones.</summary>
    public IReadOnlyList<CouncilRules> Local => local;

    /// <inheritdoc/>
    public VoteResult Assess(EmulationTitle title, CouncilBallot ballot, LocalDate on, string? local = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(ballot);
        CouncilRules? overlay = local is null ? null : Array.Find(this.local, r => string.Equals(r.Id, local, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"There are no local rules '{local}'; there are {string.Join(", ", this.local.Select(r => r.Id))}.", nameof(local));
        VoteCheck? attendance = Check(overlay?.QuorumFor(title), national.QuorumFor(title), on, VoteCheck.Quorum, ballot);
        VoteCheck votes = Check(overlay?.VotesFor(title), national.VotesFor(title), on, VoteCheck.Votes, ballot)
            ?? throw new NoRuleInForceException(
                $"council vote on {title.Code}", on,
                [.. (overlay?.VotesFor(title) ?? national.VotesFor(title))?.Enactments.Select(e => e.Applies) ?? []]);
        VoteCheck[] checks = attendance is null ? [votes] : [attendance, votes];
        Outcome outcome = Array.Exists(checks, c => c.Finding.Outcome == Outcome.NotMet) ? Outcome.NotMet
            : Array.Exists(checks, c => c.Finding.Outcome == Outcome.Unknown) ? Outcome.Unknown : Outcome.Met;
        BilingualText? missing = outcome == Outcome.Unknown ? Array.Find(checks, c => c.Finding.Outcome == Outcome.Unknown)!.Missing : null;
        return new(outcome, [.. checks.Select(c => c.Finding)], votes.Count, attendance?.Count, missing);
    }

    // The rule of the day: the local one where it covers the day, else the national one. Null where
    // neither covers it: a meeting then needs no attendance.
    private static VoteCheck? Check(Timeline<VoteRule>? local, Timeline<VoteRule>? national, LocalDate on, string id, CouncilBallot ballot)
    {
        TimelineAnswer<VoteRule>? answer = local?.Ask(on) is { Coverage: not DayCoverage.Uncovered } near ? near : national?.Ask(on);
        if (answer is null or { Coverage: DayCoverage.Uncovered })
            return null;
        if (answer.Unheld is { } unheld)
            return VoteCheck.Unknown(id, NotHeld, unheld.Citation, Confidence.Unverified);
        return answer.Enactment is { Rule.Share: { } share } rule
            ? VoteCheck.Of(id, rule, share, ballot)
            : VoteCheck.Unknown(id, LocalShare, answer.Enactment!.Citation, answer.Enactment.Confidence);
    }
}
