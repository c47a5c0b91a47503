using BacKan.Indicators.Law;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>Ranks a bloc, gives its flags by points as far as they go, and looks at the acclamation.</summary>
internal static class BlocRanker
{
    public static BlocRanking Rank(EmulationBloc bloc, LocalDate on)
    {
        BlocRules rules = bloc.Rules ?? new(new("không có quy chế", "no rules"));
        Scored[] all = [.. bloc.Members.Select(m => new Scored(m, m.Lines.Count > 0 ? rules.TotalOf(m.Lines) : m.Points))];
        List<BlocCheck> checks = [];
        bool isRanked = all.Length > 0 && all.All(s => s.Total is not null);
        if (isRanked)
        {
            foreach (Scored one in all)
                one.Rank = 1 + all.Count(other => other.Total > one.Total);
            checks.Add(Points(all));
            if (bloc.Flags is { } flags)
                checks.Add(BlocFlags.Give(bloc, all, flags, on));
        }
        else
        {
            checks.Add(Missing(bloc, all));
        }

        if (bloc.Acclaimed is not null)
            checks.AddRange(Acclamation(bloc, all, rules, isRanked));
        if (rules.PledgeBy is not null)
            checks.AddRange(bloc.Members.Select(m => Of(m, rules.Check(m.Pledge))));
        Scored? leader = Leader(bloc, all);
        return new(
            bloc, on,
            [.. all.OrderBy(s => s.Rank ?? int.MaxValue).Select(s => new RankedMember(
                s.Member, s.Total, s.Rank, s.Rank is not null && all.Any(o => o != s && o.Rank == s.Rank), s == leader, s.IsFlagged))],
            checks);
    }

    private static Scored? Leader(EmulationBloc bloc, Scored[] all)
    {
        if (bloc.Acclaimed is { } name)
            return Array.Find(all, s => string.Equals(s.Member.Name, name, StringComparison.Ordinal));
        Scored[] first = [.. all.Where(s => s.Rank == 1)];
        return first is [{ Member.BarredBecause: null } only] ? only : null;
    }

    private static BlocCheck Points(Scored[] all)
    {
        Scored[] first = [.. all.Where(s => s.Rank == 1)];
        string names = string.Join(", ", first.Select(s => s.Member.Name));
        return new("points", Outcome.Met, first.Length == 1
            ? new($"đứng đầu về điểm: {names}", $"first by points: {names}")
            : new($"bằng điểm ở vị trí đứng đầu: {names}", $"equal at the top: {names}"), null);
    }

    private static BlocCheck Missing(EmulationBloc bloc, Scored[] all)
    {
        string names = string.Join(", ", all.Where(s => s.Total is null).Select(s => s.Member.Name));
        return new("points", Outcome.Unknown, names.Length == 0 || all.All(s => s.Total is null)
            ? bloc.Acclaimed is null
                ? new("chưa có điểm của các đơn vị", "the points of the members are not known")
                : new(
                    "báo cáo chỉ nêu đơn vị được suy tôn dẫn đầu, không nêu điểm",
                    "only the acclaimed leader is named, no points are given")
            : new($"chưa có điểm của {names}: không xếp hạng được", $"the points of {names} are not known: nobody can be ranked"), null);
    }

    private static IEnumerable<BlocCheck> Acclamation(EmulationBloc bloc, Scored[] all, BlocRules rules, bool isRanked)
    {
        string name = bloc.Acclaimed!;
        Scored? acclaimed = Array.Find(all, s => string.Equals(s.Member.Name, name, StringComparison.Ordinal));
        if (acclaimed is null && all.Length > 0)
            yield return new(
                "acclaimed-member", Outcome.NotMet,
                new($"{name} không phải thành viên của khối", $"{name} is no member of the bloc"), null);
        if (acclaimed?.Member.BarredBecause is { } bar)
            yield return new(
                "acclaimed-barred", Outcome.NotMet, new($"{name} không được xét suy tôn: {bar}", $"{name} cannot be acclaimed: {bar}"),
                rules.Citation);
        if (isRanked && acclaimed is { Rank: > 1 })
            yield return Other(bloc, all, rules);
        if (rules.Acclamation is { } share && bloc.Voters is { } voters and > 0)
            yield return Votes(bloc, share, voters, rules.Citation);
    }

    // Points are an input; the meeting acclaims. A difference is recorded with its reason, never corrected.
    private static BlocCheck Other(EmulationBloc bloc, Scored[] all, BlocRules rules)
    {
        Scored[] first = [.. all.Where(s => s.Rank == 1)];
        string names = string.Join(", ", first.Select(s => s.Member.Name));
        string? why = bloc.AcclaimedBecause
            ?? (first.All(s => s.Member.BarredBecause is not null)
                ? string.Join("; ", first.Select(s => $"{s.Member.Name}: {s.Member.BarredBecause}"))
                : null);
        return why is null
            ? new(
                "acclaimed-reason", Outcome.NeedsJudgement,
                new(
                    $"đơn vị được suy tôn ({bloc.Acclaimed}) khác đơn vị đứng đầu về điểm ({names}), chưa ghi lý do",
                    $"the acclaimed leader ({bloc.Acclaimed}) is not the first by points ({names}), and no reason is recorded"),
                rules.Citation)
            : new(
                "acclaimed-reason", Outcome.Met,
                new(
                    $"được suy tôn: {bloc.Acclaimed}; đứng đầu về điểm: {names}; lý do: {why}",
                    $"acclaimed: {bloc.Acclaimed}; first by points: {names}; reason: {why}"),
                rules.Citation);
    }

    private static BlocCheck Votes(EmulationBloc bloc, VoteShare share, int voters, Citation? citation)
    {
        int needed = share.NeededOf(voters);
        string vi = Invariant($"cần {needed}/{voters} đơn vị tín nhiệm"), en = Invariant($"{needed} of {voters} members must vote for it");
        return bloc.VotesFor switch
        {
            null => new("acclaimed-votes", Outcome.Unknown, new($"chưa có số phiếu; {vi}", $"the votes are not known; {en}"), citation),
            { } got when got >= needed => new(
                "acclaimed-votes", Outcome.Met, new(Invariant($"{got} phiếu; {vi}"), Invariant($"{got} votes; {en}")), citation),
            { } got => new(
                "acclaimed-votes", Outcome.NotMet,
                new(Invariant($"thiếu {needed - got} đơn vị tín nhiệm; {vi}"), Invariant($"{needed - got} short; {en}")), citation),
        };
    }

    private static BlocCheck Of(BlocMember member, BlocCheck check) => new(
        check.Id, check.Outcome, new($"{member.Name}: {check.Words.Vi}", $"{member.Name}: {check.Words.En}"), check.Citation);

    /// <summary>A member while the bloc is ranked.</summary>
    internal sealed class Scored(BlocMember member, Fraction? total)
    {
        public BlocMember Member { get; } = member;

        public Fraction? Total { get; } = total;

        public int? Rank { get; set; }

        public Outcome? IsFlagged { get; set; }
    }
}
