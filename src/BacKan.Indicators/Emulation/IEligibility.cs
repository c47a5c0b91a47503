namespace BacKan.Indicators.Emulation;

/// <summary>Judges whether a proposal meets the law of its day: <i>xét điều kiện, tiêu chuẩn khen thưởng</i>. It advises a council; it grants nothing.</summary>
public interface IEligibility
{
    /// <summary>Judges a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>What the law says, with what is missing; unknown, with the document, where the law of the day is not held.</returns>
    /// <exception cref="ArgumentException">No law has a standard of that title for such a recipient.</exception>
    /// <exception cref="Law.NoRuleInForceException">The proposal says how the council voted, and no rule of votes covers its day.</exception>
    EligibilityAdvice Assess(Proposal proposal);
}
