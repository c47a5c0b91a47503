using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>What a council's vote comes to: <i>kết quả bỏ phiếu đối chiếu quy định</i>.</summary>
/// <remarks>Immutable; equality compares the members, the lists by reference.</remarks>
/// <param name="Outcome">Met, not met, or unknown.</param>
/// <param name="Findings">The attendance where a rule asks for one, then the votes, each with its provision.</param>
/// <param name="Votes">The votes, with how many are needed and missing.</param>
/// <param name="Attendance">The attendance, or null where no rule asks for one.</param>
/// <param name="Missing">What would have to be known to decide, or null: the local share of votes, a number of the ballot.</param>
public sealed record VoteResult(Outcome Outcome, IReadOnlyList<Finding> Findings, VoteCount Votes, VoteCount? Attendance, BilingualText? Missing)
{
    /// <summary>Gets the first finding that says what the outcome is: not met, or unknown; null where the vote is met.</summary>
    public Finding? First => Outcome == Outcome.Met ? null : Findings.First(f => f.Outcome == Outcome);
}
