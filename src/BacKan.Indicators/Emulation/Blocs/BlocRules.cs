using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Targets;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>The rules of a bloc: pledges, scores, flags and acclamation: <i>quy chế cụm, khối thi đua</i>.</summary>
/// <remarks>
/// No national text scores blocs or breaks ties: every bloc states its own rules, and what it does not state is not tested. Immutable;
/// compares by reference.
/// </remarks>
public sealed class BlocRules
{
    private readonly int? flags, ballots;

    /// <summary>Creates rules of which nothing is stated yet.</summary>
    /// <param name="name">The name of the rules.</param>
    public BlocRules(BilingualText name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>
    /// Gets the rules that a province drafted in 2021, on the guidance of the Central Board (1479/BTĐKT-VIII): a draft, so that what
    /// follows from it is a simulation.
    /// </summary>
    public static BlocRules HungYenDraft2021 { get; } = new(new(
        "dự thảo quy định cụm, khối thi đua của tỉnh Hưng Yên năm 2021", "the draft rules of blocs of Hưng Yên province, 2021"))
    {
        Confidence = Confidence.Unverified, PledgeBy = new(1, 31), PledgeInSpecialCasesBy = new(2, 15), Flags = 2,
        MostBeyondTarget = 20m, BeyondTargetOfItem = new Fraction(1, 10), LateReport = [(5, 5), (10, 10), (15, 20)],
        DisciplinedLeader = [(DisciplineLevel.Reprimand, 10, false), (DisciplineLevel.Warning, 20, true)],
    };

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the provision, or null if the rules have no number.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Gets how well the rules were checked; those of a bloc itself are as good as their text.</summary>
    public Confidence Confidence { get; init; } = Confidence.OfficialText;

    /// <summary>Gets the last day of the year on which pledges are signed, or null.</summary>
    public AnnualDate? PledgeBy { get; init; }

    /// <summary>Gets the last day in special cases, or null.</summary>
    public AnnualDate? PledgeInSpecialCasesBy { get; init; }

    /// <summary>Gets the number of flags of the bloc, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? Flags
    {
        get => flags;
        init => flags = value < 0 ? throw new ArgumentOutOfRangeException(nameof(Flags), value, "Expected 0 or more.") : value;
    }

    /// <summary>Gets the share of all members whose vote acclaims a leader, 2/3, or null.</summary>
    public VoteShare? Acclamation { get; init; }

    /// <summary>Gets how many ballots there may be among equals, or null.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int? MostBallots
    {
        get => ballots;
        init => ballots = value < 1 ? throw new ArgumentOutOfRangeException(nameof(MostBallots), value, "Expected 1 or more.") : value;
    }

    /// <summary>Gets the most that all bonuses beyond targets may add, or null.</summary>
    public Fraction? MostBeyondTarget { get; init; }

    /// <summary>Gets the most that one of them may add, as a part of the points of its content, or null.</summary>
    public Fraction? BeyondTargetOfItem { get; init; }

    // From so many days late, so many points.
    internal IReadOnlyList<(int Days, int Points)> LateReport { get; init; } = [];

    // From such a discipline of the leader, so many points, and whether the member can no longer be acclaimed.
    internal IReadOnlyList<(DisciplineLevel Level, int Points, bool IsBarred)> DisciplinedLeader { get; init; } = [];

    /// <summary>Returns the penalty for a report that is late; null where the rules have none.</summary>
    /// <param name="days">The days, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative.</exception>
    public ScoreLine? PenaltyForLateReport(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        int points = LateReport.LastOrDefault(step => step.Days <= days).Points;
        return points == 0 ? null : Penalty(Invariant($"báo cáo chậm {days} ngày"), points);
    }

    /// <summary>Returns the penalty for a discipline of the leader; null where the rules have none.</summary>
    /// <param name="level">The discipline.</param>
    public ScoreLine? PenaltyForLeader(DisciplineLevel level)
    {
        int points = DisciplinedLeader.LastOrDefault(step => step.Level <= level).Points;
        return points == 0 ? null : Penalty("người đứng đầu bị kỷ luật", points);
    }

    /// <summary>Determines whether the discipline of its leader keeps a member from flag, diploma and acclamation.</summary>
    /// <param name="level">The discipline.</param>
    public bool IsBarredBy(DisciplineLevel level) => DisciplinedLeader.LastOrDefault(step => step.Level <= level).IsBarred;

    /// <summary>Judges the day of a pledge.</summary>
    /// <param name="pledge">The pledge; null where none is known.</param>
    public BlocCheck Check(BlocPledge? pledge)
    {
        if (PledgeBy is not { } by)
            return Pledge(Outcome.Met, "quy chế không nêu hạn ký giao ước", "the rules name no day for pledges");
        if (pledge?.SignedOn is not { } signed)
            return Pledge(Outcome.Unknown, "thiếu ngày ký giao ước", "the day of the signature is not known");
        if (pledge.Targets.Count == 0)
            return Pledge(Outcome.Unknown, "giao ước chưa có chỉ tiêu đăng ký", "the pledge has no registered targets");
        LocalDate last = by.InYear(pledge.Year);
        if (signed <= last)
            return Pledge(Outcome.Met, "ký đúng hạn", "signed in time");
        if (PledgeInSpecialCasesBy?.InYear(pledge.Year) is { } latest && signed <= latest)
        {
            string until = DateText.Format(latest, Language.Vietnamese), untilEn = DateText.Format(latest, Language.English);
            return pledge.SpecialCase is { } special
                ? Pledge(Outcome.Met, $"trường hợp đặc biệt, đến {until}: {special}", $"a special case, until {untilEn}: {special}")
                : Pledge(
                    Outcome.NeedsJudgement, $"chỉ trường hợp đặc biệt mới được đến {until}",
                    $"only special cases may sign until {untilEn}");
        }

        int days = Period.Between(PledgeInSpecialCasesBy?.InYear(pledge.Year) ?? last, signed, PeriodUnits.Days).Days;
        return Pledge(Outcome.NotMet, Invariant($"quá hạn cuối {days} ngày"), Invariant($"{days} {(days == 1 ? "day" : "days")} late"));
    }

    /// <summary>Returns the points of a target: its part of the content's points, and the bonus for going beyond it.</summary>
    /// <remarks>
    /// The exact percent of the attainment, at most 100, of the points: actual by plan, or for a ceiling plan by actual. Each percent
    /// beyond brings a percent of them, within the caps.
    /// </remarks>
    /// <param name="name">The content.</param>
    /// <param name="attainment">The attainment of the target.</param>
    /// <param name="points">The points of the content.</param>
    /// <exception cref="ArgumentException">The attainment has no single percent.</exception>
    public IReadOnlyList<ScoreLine> Score(string name, Attainment attainment, Fraction points)
    {
        ArgumentNullException.ThrowIfNull(attainment);
        AttainmentMethod method =
            attainment.Target is LevelTarget { IsCeiling: true } ? AttainmentMethod.Inverse : AttainmentMethod.PlainRatio;
        Attainment scored = attainment.Method is null || attainment.Method == method ? attainment : attainment.By(method);
        if (scored.PercentRange is not { IsPoint: true, Low: { } percent })
            throw new ArgumentException($"{name}: the attainment has no single percent to score.", nameof(attainment));
        Fraction part = percent / 100m, got = part > 1m ? points : part.Sign < 0 ? default : part * points;
        Fraction beyond = part > 1m ? (part - 1m) * points : default;
        Fraction? cap = BeyondTargetOfItem * points;
        return
        [
            new(name, ScoreLineKind.Content, points) { Council = got },
            new(name, ScoreLineKind.BonusBeyondTarget, cap) { Council = beyond > cap ? cap : beyond },
        ];
    }

    /// <summary>Returns the points of a score sheet; null where a line was scored neither by the council nor by the cross-check.</summary>
    public Fraction? TotalOf(IEnumerable<ScoreLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ScoreLine[] all = [.. lines];
        if (all.Length == 0 || Array.Exists(all, line => line.Counted is null))
            return null;
        Fraction beyond = Sum(all, ScoreLineKind.BonusBeyondTarget);
        return Sum(all, ScoreLineKind.Content) + Sum(all, ScoreLineKind.Bonus) - Sum(all, ScoreLineKind.Penalty)
            + (MostBeyondTarget is { } most && beyond > most ? most : beyond);
    }

    /// <summary>Returns the Vietnamese name.</summary>
    public override string ToString() => Name.Vi;

    private static ScoreLine Penalty(string name, int points) => new(name, ScoreLineKind.Penalty, points) { Council = points };

    private static Fraction Sum(IEnumerable<ScoreLine> lines, ScoreLineKind kind) =>
        lines.Where(l => l.Kind == kind).Aggregate(default(Fraction), (sum, line) => sum + line.Counted!.Value);

    private BlocCheck Pledge(Outcome outcome, string vi, string en) => new("pledge", outcome, new(vi, en), Citation);
}
