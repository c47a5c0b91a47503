using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>Judges a council's vote against the rule of a day: <i>xét kết quả bỏ phiếu</i>.</summary>
public interface ICouncilVotes
{
    /// <summary>Judges a vote.</summary>
    /// <param name="title">The title or form.</param>
    /// <param name="ballot">How the council voted.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <param name="local">The id of the ministry's or province's rules, or null for the national ones alone. Where they name a share or an attendance for the title on that day it stands in the place of the national one.</param>
    /// <returns>Met, not met, or unknown: where a number is missing, where the share is left to a ministry or province that is not named, or where the law of the day is not held.</returns>
    /// <exception cref="ArgumentException">There are no local rules with that id.</exception>
    /// <exception cref="NoRuleInForceException">No rule on votes for the title covers the day.</exception>
    VoteResult Assess(EmulationTitle title, CouncilBallot ballot, LocalDate on, string? local = null);
}
