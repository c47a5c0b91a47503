using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The result of a council's vote: <i>kết quả bỏ phiếu đối chiếu quy định</i>.</summary>
/// <remarks>Immutable; equality compares the members, the lists by reference.</remarks>
/// <param name="Outcome">Met, not met, or unknown.</param>
/// <param name="Findings">The attendance, if a rule requires one, then the votes, each with its provision.</param>
/// <param name="Votes">The votes, with the numbers needed and missing.</param>
/// <param name="Attendance">The attendance, or null if no rule requires one.</param>
/// <param name="Missing">The missing information, such as the local share of votes or a number of the ballot, or null.</param>
public sealed record VoteResult(
    Outcome Outcome, IReadOnlyList<Finding> Findings, VoteCount Votes, VoteCount? Attendance, BilingualText? Missing)
{
    /// <summary>Gets the first finding with the outcome, not met or unknown; null if the vote is met.</summary>
    public Finding? First => Outcome == Outcome.Met ? null : Findings.First(f => f.Outcome == Outcome);
}
