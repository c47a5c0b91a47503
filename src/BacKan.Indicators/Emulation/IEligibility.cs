namespace BacKan.Indicators.Emulation;

/// <summary>
/// Judges whether a proposal meets the law of its day:
/// <i>xét điều kiện, tiêu chuẩn khen thưởng</i>. It advises a council and grants nothing.
/// </summary>
public interface IEligibility
{
    /// <summary>Judges a proposal.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <returns>The outcome under the law, with what is missing; unknown, with the document, if the law of the day is not held.</returns>
    /// <exception cref="ArgumentException">No law has a standard of the title for such a recipient.</exception>
    /// <exception cref="Law.NoRuleInForceException">The proposal has a council vote, but no vote rule covers its day.</exception>
    EligibilityAdvice Assess(Proposal proposal);
}
