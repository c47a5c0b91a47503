using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// The vote rules of the national councils, or those of a ministry or province, by title:
/// <i>quy định của hội đồng thi đua, khen thưởng</i>.
/// </summary>
/// <remarks>Immutable and thread-safe; compares by reference.</remarks>
internal sealed class CouncilRules
{
    private readonly (EmulationTitle[] Titles, Timeline<VoteRule> Rule)[] votes;
    private readonly (EmulationTitle[] Titles, Timeline<VoteRule> Rule)[] quorums;

    /// <summary>Creates rules.</summary>
    /// <param name="id">The stable id: "national", or the number of the circular or decision, "12/2019/TT-BCA".</param>
    /// <param name="name">The councils that they bind.</param>
    /// <param name="votes">The share of votes for the titles that a provision names.</param>
    /// <param name="quorums">The attendance for the titles that a provision names; a title without one needs none.</param>
    public CouncilRules(
        string id, BilingualText name, IEnumerable<(EmulationTitle[] Titles, Timeline<VoteRule> Rule)> votes,
        IEnumerable<(EmulationTitle[] Titles, Timeline<VoteRule> Rule)>? quorums = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(votes);
        (Id, Name, this.votes, this.quorums) = (id, name, [.. votes], [.. quorums ?? []]);
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the councils that they bind.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the timelines, for listing: the votes, then the attendance.</summary>
    public IReadOnlyList<Timeline<VoteRule>> Timelines => [.. votes.Concat(quorums).Select(v => v.Rule)];

    /// <summary>Returns the share of votes for a title through time, or null if the rules do not name it.</summary>
    public Timeline<VoteRule>? VotesFor(EmulationTitle title) => For(votes, title);

    /// <summary>Returns the attendance for a title through time, or null if the rules do not name it.</summary>
    public Timeline<VoteRule>? QuorumFor(EmulationTitle title) => For(quorums, title);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    private static Timeline<VoteRule>? For((EmulationTitle[] Titles, Timeline<VoteRule> Rule)[] rules, EmulationTitle title) =>
        Array.Find(rules, r => r.Titles.Contains(title)).Rule;
}
