using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>A bloc ranked by points, with its flags and its acclaimed leader: <i>xếp hạng cụm, khối</i>. The meeting decides.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class BlocRanking
{
    internal BlocRanking(EmulationBloc bloc, LocalDate on, IReadOnlyList<RankedMember> members, IReadOnlyList<BlocCheck> checks)
    {
        (Bloc, On, Members, Checks) = (bloc, on, members, checks);
    }

    /// <summary>Gets the bloc.</summary>
    public EmulationBloc Bloc { get; }

    /// <summary>Gets the day of the meeting.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the members by rank, equals in the order given; in the order given where they cannot be ranked.</summary>
    public IReadOnlyList<RankedMember> Members { get; }

    /// <summary>Gets what was examined: points, flags, acclamation, pledges where the rules name a day.</summary>
    public IReadOnlyList<BlocCheck> Checks { get; }

    /// <summary>Gets the outcome in all: not met before unknown, before for people to judge, before met.</summary>
    public Outcome Outcome => new[] { Outcome.NotMet, Outcome.Unknown, Outcome.NeedsJudgement }
        .FirstOrDefault(o => Checks.Any(c => c.Outcome == o), Outcome.Met);

    /// <summary>Gets whether it rests on rules that were not verified, such as a draft.</summary>
    public bool IsSimulation => Bloc.Rules?.Confidence == Confidence.Unverified;

    /// <summary>Gets the members that are first by points: several where they are equal, none where they cannot be ranked.</summary>
    public IReadOnlyList<BlocMember> FirstByPoints => [.. Members.Where(m => m.Rank == 1).Select(m => m.Member)];

    /// <summary>Gets the acclaimed leader, or null.</summary>
    public BlocMember? Acclaimed => Bloc.Members.FirstOrDefault(m => string.Equals(m.Name, Bloc.Acclaimed, StringComparison.Ordinal));

    /// <summary>Gets the members that are within the flags by points.</summary>
    public IReadOnlyList<BlocMember> FlagCandidates => [.. Members.Where(m => m.IsFlagged == Outcome.Met).Select(m => m.Member)];

    /// <summary>Gets the members that are equal at the last flag.</summary>
    public IReadOnlyList<BlocMember> TiedForLastFlag =>
        [.. Members.Where(m => m.IsFlagged == Outcome.NeedsJudgement).Select(m => m.Member)];

    /// <summary>Prints what was examined, one line each.</summary>
    public string In(Language language) => string.Join('\n', Checks.Select(c =>
        c.Words.In(language) + (c.Citation is null ? "" : $" ({c.Citation.In(language)})")));

    /// <summary>Returns the Vietnamese lines.</summary>
    public override string ToString() => In(Language.Vietnamese);
}
