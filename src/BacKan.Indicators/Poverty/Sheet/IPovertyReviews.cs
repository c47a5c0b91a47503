using BacKan.Indicators.Law;

namespace BacKan.Indicators.Poverty;

/// <summary>Scores review sheets and says what their points make of a household: <i>chấm điểm Phiếu B, phân loại hộ</i>.</summary>
public interface IPovertyReviews
{
    /// <summary>Scores a sheet by the form of its day.</summary>
    /// <param name="sheet">The sheet; what it does not answer gives bounds.</param>
    /// <exception cref="ArgumentException">The sheet says what cannot be; the message names question, value and what was
    /// expected.</exception>
    /// <exception cref="NoRuleInForceException">No form covers the day.</exception>
    /// <exception cref="LawNotHeldException">The form of the day is known and not held: since 2027.</exception>
    ReviewResult Score(ReviewSheet sheet);
}
