using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation;

/// <summary>One test of a ballot: its attendance, or its votes.</summary>
internal sealed record VoteCheck(Finding Finding, VoteCount Count, BilingualText? Missing)
{
    public const string Votes = "council-vote";
    public const string Quorum = "quorum";

    private static readonly BilingualText VotesName = new("tỷ lệ phiếu đồng ý", "share of yes votes");
    private static readonly BilingualText QuorumName = new("số thành viên dự họp", "attendance");

    public static VoteCheck Unknown(string id, BilingualText missing, Citation citation, Confidence confidence) => new(
        new(id, Outcome.Unknown, NameOf(id), value: null, missing, citation, confidence), new(Got: null, Of: null, Needed: null), missing);

    /// <summary>Tests the ballot: by its numbers, or where they are not known by the least and the most that they can be.</summary>
    public static VoteCheck Of(string id, Enactment<VoteRule> rule, VoteShare share, CouncilBallot ballot)
    {
        bool quorum = string.Equals(id, Quorum, StringComparison.Ordinal);
        int? of = share.Of == VoteBase.Present ? ballot.Present : ballot.Members;
        (int least, int most) = quorum ? Attending(ballot, share) : Voting(ballot, share);
        int? needed = of is > 0 ? share.NeededOf(of.Value) : null;
        Outcome outcome = of == 0 || most < needed ? Outcome.NotMet : needed is null || least < needed ? Outcome.Unknown : Outcome.Met;
        int? exact = least == most ? least : null;
        BilingualText value =
            exact is { } number && of is { } all ? BilingualText.Same(Invariant($"{number}/{all}")) : OutcomeText.NotKnown;
        return new(
            new(
                id, outcome, NameOf(id), value, new(share.In(Language.Vietnamese), share.In(Language.English)), rule.Citation,
                rule.Confidence),
            new(exact, of is > 0 ? of : null, needed),
            outcome == Outcome.Unknown ? NameOf(id) : null);
    }

    // An absent member who answers in writing attends a council; a meeting of those present or summoned he does not.
    private static (int Least, int Most) Attending(CouncilBallot ballot, VoteShare share)
    {
        int written = share.Of == VoteBase.AllMembers ? ballot.InWriting : 0;
        return ballot.Present is { } present ? (present + written, present + written) : (written, ballot.Members);
    }

    private static (int Least, int Most) Voting(CouncilBallot ballot, VoteShare share)
    {
        int written = share.Of == VoteBase.AllMembers ? ballot.YesInWriting : 0;
        if (ballot.Yes is { } yes)
            return (yes - ballot.YesInWriting + written, yes - ballot.YesInWriting + written);
        return (written, (ballot.Present ?? (ballot.Members - ballot.InWriting)) + written);
    }

    private static BilingualText NameOf(string id) => string.Equals(id, Quorum, StringComparison.Ordinal) ? QuorumName : VotesName;
}
