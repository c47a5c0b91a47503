using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>
/// The timelines of every council's votes, for listing. They are many of one kind, so that each is registered by its place.
/// </summary>
internal static class CouncilVoteTimelines
{
    /// <summary>How many there are; known without building them, so that a host pays for them only when it lists them.</summary>
    public const int Count = 39;

    /// <summary>Gets the timelines: the national ones, then those of ministries and provinces.</summary>
    public static IReadOnlyList<Timeline<VoteRule>> All => Lists.All;

    private static class Lists
    {
        public static readonly IReadOnlyList<Timeline<VoteRule>> All =
            [.. NationalCouncilVotes.Rules.Timelines, .. LocalCouncilVotes.All.SelectMany(r => r.Timelines)];
    }
}
