using BacKan.Indicators.Law;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>Gives the flags of a bloc by points, down to the last one that somebody is alone in earning.</summary>
internal static class BlocFlags
{
    public static BlocCheck Give(EmulationBloc bloc, BlocRanker.Scored[] all, int flags, LocalDate on)
    {
        foreach (BlocRanker.Scored one in all)
            one.IsFlagged = Outcome.NotMet;
        int left = flags;
        foreach (IGrouping<int?, BlocRanker.Scored> equals in all
            .Where(s => s.Member.BarredBecause is null).GroupBy(s => s.Rank).OrderBy(g => g.Key))
        {
            BlocRanker.Scored[] group = [.. equals];
            if (left == 0)
                break;
            if (group.Length > left)
                return Tied(bloc, group, left, on);
            foreach (BlocRanker.Scored one in group)
                one.IsFlagged = Outcome.Met;
            left -= group.Length;
        }

        string names = Names(all.Where(s => s.IsFlagged == Outcome.Met));
        return new("flags", Outcome.Met, new(
            Invariant($"trong {flags} cờ theo điểm: {names}"),
            Invariant($"within {flags} {(flags == 1 ? "flag" : "flags")} by points: {names}")), bloc.Rules?.Citation);
    }

    // The law knows one preference among equals; what it leaves open is the meeting's.
    private static BlocCheck Tied(EmulationBloc bloc, BlocRanker.Scored[] group, int left, LocalDate on)
    {
        string names = Names(group);
        Citation? citation = bloc.Rules?.Citation;
        if (WomenPreference.Timeline.TryOn(on, out Enactment<WomenPreference>? law) && group.All(s => s.Member.Women is not null))
        {
            BlocRanker.Scored[] preferred = [.. group.Where(s => s.Member.Women!.Value.Value >= law.Rule.Percent)];
            string first = Names(preferred);
            if (preferred.Length > 0 && preferred.Length <= left)
            {
                foreach (BlocRanker.Scored one in group)
                    one.IsFlagged = Array.IndexOf(preferred, one) >= 0 ? Outcome.Met : Outcome.NotMet;
                if (preferred.Length == left)
                    return new("flags", Outcome.Met, new(
                        $"bằng điểm ở cờ cuối ({names}): ưu tiên {first}, tập thể có từ 70% nữ",
                        $"equal at the last flag ({names}): {first} preferred, with 70% women or more"), law.Citation);
                left -= preferred.Length;
                group = [.. group.Except(preferred)];
            }
            else if (preferred.Length > left)
            {
                foreach (BlocRanker.Scored one in group)
                    one.IsFlagged = Outcome.NotMet;
                group = preferred;
            }

            names = Names(group);
        }

        foreach (BlocRanker.Scored one in group)
            one.IsFlagged = Outcome.NeedsJudgement;
        (string vi, string en) = (bloc.Ballots, bloc.Rules?.MostBallots) switch
        {
            ({ } held, { } most) when held >= most => (
                Invariant($"sau {held} lần bỏ phiếu chưa chọn được: cụm trưởng, cụm phó quyết định, ưu tiên thành tích tiêu biểu hơn"),
                Invariant($"no choice after {held} ballots: the head and deputies decide, preferring the more outstanding achievement")),
            (_, { } most) => (Invariant($"bỏ phiếu, không quá {most} lần"), Invariant($"a ballot decides, {most} at most")),
            _ => ("hội nghị của khối quyết định", "the meeting of the bloc decides"),
        };
        return new("flags", Outcome.NeedsJudgement, new(
            Invariant($"bằng điểm ở vị trí cuối được tặng cờ ({names}; còn {left} cờ): {vi}"),
            Invariant($"equal at the last flag ({names}; {left} left): {en}")), citation);
    }

    private static string Names(IEnumerable<BlocRanker.Scored> members) => string.Join(", ", members.Select(s => s.Member.Name));
}
