using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Judges a council's vote against the rule of a day: <i>xét kết quả bỏ phiếu</i>.</summary>
internal interface ICouncilVotes
{
    /// <summary>Judges a vote.</summary>
    /// <param name="title">The title or form.</param>
    /// <param name="ballot">The council's vote.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <param name="local">
    /// The id of the ministry's or province's rules, or null for only the national ones. A share or
    /// attendance that they set for the title on that day replaces the national one.
    /// </param>
    /// <returns>
    /// Met, not met, or unknown: if a number is missing, the share is left to an unnamed ministry
    /// or province, or the law of the day is not held.
    /// </returns>
    /// <exception cref="ArgumentException">There are no local rules with the id.</exception>
    /// <exception cref="NoRuleInForceException">No rule on votes for the title covers the day.</exception>
    VoteResult Assess(EmulationTitle title, CouncilBallot ballot, LocalDate on, string? local = null);
}
