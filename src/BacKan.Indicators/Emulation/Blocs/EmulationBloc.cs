using NodaTime;

namespace BacKan.Indicators.Emulation.Blocs;

/// <summary>An emulation bloc or cluster in a year: <i>cụm, khối thi đua</i>, its members and whom it acclaimed.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class EmulationBloc
{
    private readonly int? flags, votesFor, voters, ballots;

    /// <summary>Creates a bloc.</summary>
    /// <param name="name">The name: "khối xã, phường".</param>
    /// <param name="year">The year.</param>
    /// <param name="members">The members, each with a name of its own.</param>
    /// <param name="rules">The rules; null where none are known.</param>
    /// <exception cref="ArgumentException">The name is empty, or two members have one name.</exception>
    public EmulationBloc(string name, int year, IEnumerable<BlocMember> members, BlocRules? rules = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(members);
        (Name, Year, Members, Rules) = (name, year, [.. members], rules);
        if (Members.GroupBy(m => m.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"Two members of {name} are called {twice.Key}.", nameof(members));
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the year.</summary>
    public int Year { get; }

    /// <summary>Gets the members.</summary>
    public IReadOnlyList<BlocMember> Members { get; }

    /// <summary>Gets the rules, or null.</summary>
    public BlocRules? Rules { get; }

    /// <summary>Gets the number of flags of this bloc and year; null for that of the rules.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? Flags
    {
        get => flags ?? Rules?.Flags;
        init => flags = NotNegative(value, nameof(Flags));
    }

    /// <summary>Gets the name of the member that was acclaimed leader (<i>suy tôn dẫn đầu</i>), or null.</summary>
    public string? Acclaimed { get; init; }

    /// <summary>Gets the reason recorded for acclaiming another than the first by points, or null.</summary>
    public string? AcclaimedBecause { get; init; }

    /// <summary>Gets the votes for the acclaimed leader; null if not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? VotesFor
    {
        get => votesFor;
        init => votesFor = NotNegative(value, nameof(VotesFor));
    }

    /// <summary>Gets the number of members who may vote; null for all members listed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? Voters
    {
        get => voters ?? Members.Count;
        init => voters = NotNegative(value, nameof(Voters));
    }

    /// <summary>Gets how many ballots were held among equals without a result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? Ballots
    {
        get => ballots;
        init => ballots = NotNegative(value, nameof(Ballots));
    }

    /// <summary>Ranks the members by points and examines flags and acclamation.</summary>
    /// <remarks>
    /// Equal points share a rank, and the next rank counts them all: 1, 1, 3. Nothing breaks a tie by name or by order; at the last flag
    /// the law prefers a collective with 70% women among equals, and the meeting decides the rest.
    /// </remarks>
    /// <param name="on">The day of the meeting.</param>
    public BlocRanking Rank(LocalDate on) => BlocRanker.Rank(this, on);

    private static int? NotNegative(int? value, string name) =>
        value < 0 ? throw new ArgumentOutOfRangeException(name, value, "Expected 0 or more.") : value;
}
