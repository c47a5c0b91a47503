using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The result of a council's vote: <i>kết quả bỏ phiếu đối chiếu quy định</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class VoteResult
{
    internal VoteResult(
        Outcome outcome, IReadOnlyList<Finding> findings, VoteCount votes, VoteCount? attendance, BilingualText? missing)
    {
        (Outcome, Findings, Votes, Attendance, Missing) = (outcome, findings, votes, attendance, missing);
    }

    /// <summary>Gets the outcome: met, not met, or unknown.</summary>
    public Outcome Outcome { get; }

    /// <summary>Gets the attendance, if a rule requires one, then the votes, each with its number, its share and its provision.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the votes needed, or null if not known.</summary>
    public int? Needed => Votes.Needed;

    /// <summary>Gets the votes missing (<i>số phiếu còn thiếu</i>), 0 if there are enough; null if not known.</summary>
    public int? VotesShort => Votes.Missing;

    /// <summary>Gets the missing information, such as the local share of votes or a number of the ballot, or null.</summary>
    public BilingualText? Missing { get; }

    /// <summary>Gets the first finding with the outcome, not met or unknown; null if the vote is met.</summary>
    public Finding? First => Outcome == Outcome.Met ? null : Findings.First(f => f.Outcome == Outcome);

    internal VoteCount Votes { get; }

    internal VoteCount? Attendance { get; }
}
