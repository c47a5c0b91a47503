using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>Checks lists against quotas and divides them: <i>đối chiếu và phân bổ tỷ lệ</i>. Stateless and thread-safe.</summary>
internal sealed class HeldQuotas : IQuotas
{
    private readonly Timeline<QuotaRule>[] rules;

    /// <summary>Creates the service.</summary>
    /// <param name="ceilings">The ceilings on grassroots emulation fighters, the host's where it set its own.</param>
    /// <param name="others">The other rules, each with an id of its own.</param>
    /// <exception cref="ArgumentException">Two rules have one id.</exception>
    public HeldQuotas(Timeline<TitleCeiling> ceilings, IEnumerable<Timeline<QuotaRule>> others)
    {
        rules = [QuotaTimelines.Fighters(ceilings), .. others];
        if (rules.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two quotas have the id {twice.Key}.", nameof(others));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Timeline<QuotaRule>> Rules => rules;

    /// <inheritdoc/>
    public QuotaCheck Check(string rule, QuotaQuestion asked, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(asked);
        Timeline<QuotaRule> timeline = Find(rule);
        TimelineAnswer<QuotaRule> answer = timeline.Ask(on);
        if (answer.Unheld is { } unheld)
            return NotHeld(timeline, asked, unheld);
        Enactment<QuotaRule> enactment = timeline.On(on);
        QuotaCheck check = Checked(timeline, enactment, asked, on);
        if (enactment.Confidence != Confidence.Unverified)
            return check;
        string vi = check.Finding.Words.Vi, en = check.Finding.Words.En;
        var said = new BilingualText(
            $"chưa kết luận được: quy định chưa được kiểm chứng; mô phỏng: {vi}",
            $"not decided: the rule is not verified; simulation: {en}");
        return new(
            asked, check.Applied, check.Rule, new(null, null, null, said), Outcome.Unknown,
            Finding(enactment.Rule.Id, Outcome.Unknown, said, enactment.Citation, enactment.Confidence)) { Simulation = check };
    }

    /// <inheritdoc/>
    public QuotaAllocation Allocate(
        string rule, IEnumerable<QuotaUnit> units, LocalDate on, QuotaMethod method, bool onWholeAlone = false, Rounding? reading = null)
    {
        ArgumentNullException.ThrowIfNull(units);
        if (!Enum.IsDefined(method))
            throw new ArgumentOutOfRangeException(nameof(method), method, "Expected a defined method.");
        QuotaUnit[] all = [.. units];
        if (all.GroupBy(u => u.Key, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two units have the key {twice.Key}; equal claims are decided by it.", nameof(units));
        var asked = new QuotaQuestion(checked(all.Sum(u => u.Number))) { Reading = reading };
        QuotaCheck total = Check(rule, asked, on);
        if (total.Rule is { } held && held.HasCeiling && held.Share is null)
            throw new ArgumentException($"{rule} is no share of a number and cannot be divided.", nameof(rule));
        QuotaAllocation? simulation = total.Simulation is { } unverified ? Divided(unverified, all, method, onWholeAlone, reading) : null;
        return Divided(total, all, method, onWholeAlone, reading, simulation);
    }

    private static QuotaAllocation Divided(
        QuotaCheck total, QuotaUnit[] units, QuotaMethod method, bool onWholeAlone, Rounding? reading, QuotaAllocation? simulation = null)
    {
        if (total.Rule is not { Share: { } share } rule || total.Ceiling is not { } ceiling)
            return new(total, method, onWholeAlone, [], total.Finding.Words) { Simulation = simulation };
        int[] ceilings = [.. units.Select(u => onWholeAlone
            ? u.Number
            : QuotaBounds.Of(rule, new(u.Number) { Reading = reading }).Low ?? 0)];
        int[] given = QuotaDivision.Of(units, share, ceilings, ceiling, method);
        AllocatedQuota[] parts = [.. units.Select((u, i) => new AllocatedQuota(u, share * u.Number, ceilings[i], given[i]))];
        return new(total, method, onWholeAlone, parts, AllocationProof.Of(rule, parts, ceiling, method, onWholeAlone));
    }

    private static QuotaCheck Checked(Timeline<QuotaRule> timeline, Enactment<QuotaRule> enactment, QuotaQuestion asked, LocalDate on)
    {
        QuotaRule rule = enactment.Rule;
        QuotaBounds bounds = QuotaBounds.Of(rule, asked);
        Outcome? outcome = Judge(rule, asked, bounds);
        var finding = Finding(
            rule.Id, outcome ?? Outcome.Met, QuotaWords.Say(rule, asked, bounds, Later(timeline, rule, on)), enactment.Citation,
            enactment.Confidence);
        return new(asked, AppliedRule.Of(enactment, on), rule, bounds, outcome, finding);
    }

    private static Outcome? Judge(QuotaRule rule, QuotaQuestion asked, QuotaBounds bounds)
    {
        if (rule.IsFree)
            return asked.Listed is null ? null : Outcome.Met;
        if (bounds.Low is not { } low || bounds.High is not { } high)
            return Outcome.Unknown;
        Outcome open = bounds.Missing is null ? Outcome.NeedsJudgement : Outcome.Unknown;
        return asked.Listed switch
        {
            null => low == high ? null : open,
            { } listed when listed <= low => Outcome.Met,
            { } listed when listed > high => Outcome.NotMet,
            _ => open,
        };
    }

    // Where the day has no ceiling, a reader wants to know whether one came later.
    private static BilingualText? Later(Timeline<QuotaRule> timeline, QuotaRule rule, LocalDate on) =>
        rule.IsFree && timeline.Enactments.FirstOrDefault(e => e.Applies.From > on && !e.Rule.IsFree) is { } next
            ? QuotaWords.Of(l => l == Language.Vietnamese
                ? $"mức {QuotaWords.Percent(next.Rule.Share!.Value, l)} chỉ có từ {DateText.Format(next.Applies.From, l)} "
                    + $"({next.Citation.In(l)})"
                : $"the {QuotaWords.Percent(next.Rule.Share!.Value, l)} begins only on {DateText.Format(next.Applies.From, l)} "
                    + $"({next.Citation.In(l)})")
            : null;

    private static QuotaCheck NotHeld(Timeline<QuotaRule> timeline, QuotaQuestion asked, UnheldLaw law)
    {
        var said = new BilingualText(
            $"chưa kết luận được: thư viện chưa có nội dung của {law.Citation.In(Language.Vietnamese)}.",
            $"not decided: the content of {law.Citation.In(Language.English)} is not held.");
        return new(
            asked, null, null, new(null, null, null, said), Outcome.Unknown,
            Finding(timeline.Id, Outcome.Unknown, said, law.Citation, Confidence.Unverified));
    }

    private static Finding Finding(string id, Outcome outcome, BilingualText words, Citation citation, Confidence confidence) =>
        new(id, outcome, words, value: null, threshold: null, citation, confidence);

    private Timeline<QuotaRule> Find(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Array.Find(rules, r => string.Equals(r.Id, rule, StringComparison.Ordinal))
            ?? throw new ArgumentException(
                $"There is no quota '{rule}'; there are {string.Join(", ", rules.Select(r => r.Id))}.", nameof(rule));
    }
}
