using BacKan.Indicators.Judging;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// Judges whether a proposal, a vote or an office meets the law of its day:
/// <i>xét điều kiện, tiêu chuẩn, phiếu bầu, thẩm quyền khen thưởng</i>. It advises a council and grants nothing.
/// </summary>
/// <example>
/// <code>
/// var eligibility = BacKanServices.Create().Get&lt;IEligibility&gt;();
/// EmulationTitle grassroots = EmulationTitle.Read("CSTĐCS").Value, provincial = EmulationTitle.Read("CSTĐ cấp tỉnh").Value;
/// var candidate = new Candidate(RecipientKind.Individual)
/// {
///     Titles = new([new(grassroots, 2017), new(grassroots, 2019)], completeFrom: 2010, completeTo: 2019),
/// };
/// EligibilityAdvice advice = eligibility.Assess(new(provincial, candidate, year: 2019, on: new(2019, 12, 20)) { IsAttested = true });
/// Console.WriteLine($"{advice.Outcome}: {advice.Citation}"); // NotMet: khoản 2 Điều 9 Nghị định 91/2017/NĐ-CP
/// </code>
/// </example>
public interface IEligibility
{
    /// <summary>Judges a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>The outcome under the law, with what is missing; unknown, with the document, if the law of the day is not held.</returns>
    /// <exception cref="ArgumentException">No law has a standard of the title for such a recipient.</exception>
    /// <exception cref="Law.NoRuleInForceException">The proposal has a council vote, but no vote rule covers its day.</exception>
    EligibilityAdvice Assess(Proposal proposal);

    /// <summary>Judges a council's vote against the rule of a day: <i>xét kết quả bỏ phiếu</i>.</summary>
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
    /// <exception cref="Law.NoRuleInForceException">No rule on votes for the title covers the day.</exception>
    VoteResult AssessVote(EmulationTitle title, CouncilBallot ballot, LocalDate on, string? local = null);

    /// <summary>Determines whether an office may grant a title or form: <i>xét thẩm quyền</i>.</summary>
    /// <param name="grantor">The granting office.</param>
    /// <param name="title">The title or form.</param>
    /// <param name="on">The day of the decision.</param>
    /// <returns>
    /// Met or not met with the clause; unknown if the clause leaves it to another text, or the law of the day is not held.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The office is not defined.</exception>
    /// <exception cref="Law.NoRuleInForceException">No law covers the day.</exception>
    Finding AssessGrantor(Grantor grantor, EmulationTitle title, LocalDate on);

    /// <summary>Returns the offices that may grant a title or form on a day.</summary>
    /// <exception cref="Law.NoRuleInForceException">No law covers the day.</exception>
    /// <exception cref="Law.LawNotHeldException">The law of the day is not held.</exception>
    IReadOnlyList<Grantor> GrantorsOf(EmulationTitle title, LocalDate on);
}
