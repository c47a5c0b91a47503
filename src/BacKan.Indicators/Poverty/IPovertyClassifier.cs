using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>Classifies households under poverty standards: <i>phân loại hộ nghèo, hộ cận nghèo</i>.</summary>
public interface IPovertyClassifier
{
    /// <summary>Classifies a household under the standard of a day, with its reasons.</summary>
    /// <param name="household">What is known of it.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="NoRuleInForceException">No standard covers the day.</exception>
    /// <exception cref="ArgumentException">The standard does not know the area, or a count is more than it has indicators.</exception>
    PovertyClassification Classify(Household household, LocalDate on);

    /// <summary>Classifies a household under a named enactment: the review at the end of 2015 was made under the next standard.</summary>
    /// <param name="household">What is known of it.</param>
    /// <param name="under">The enactment.</param>
    /// <param name="on">The day, on which rows with days of their own are looked up.</param>
    /// <exception cref="ArgumentException">The standard does not know the area, or a count is more than it has indicators.</exception>
    PovertyClassification Classify(Household household, Enactment<PovertyStandard> under, LocalDate on);

    /// <summary>Classifies a household under a named standard, the caller's own for instance.</summary>
    /// <param name="household">What is known of it.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="on">The day, on which rows with days of their own are looked up.</param>
    /// <exception cref="ArgumentException">The standard does not know the area, or a count is more than it has indicators.</exception>
    PovertyClassification Classify(Household household, PovertyStandard standard, LocalDate on);

    /// <summary>Gives the class alone under the standard of a day: the same answer as <see cref="Classify(Household, LocalDate)"/>, for many households.</summary>
    /// <param name="household">What is known of it.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="NoRuleInForceException">No standard covers the day.</exception>
    /// <exception cref="ArgumentException">The standard does not know the area, or a count is more than it has indicators.</exception>
    BriefClassification ClassifyBriefly(Household household, LocalDate on);

    /// <summary>Gives the class alone under a named standard.</summary>
    /// <param name="household">What is known of it.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="on">The day, on which rows with days of their own are looked up.</param>
    /// <exception cref="ArgumentException">The standard does not know the area, or a count is more than it has indicators.</exception>
    BriefClassification ClassifyBriefly(Household household, PovertyStandard standard, LocalDate on);

    /// <summary>Scores a review sheet by the form of its day and says what the points make of the household: <i>chấm điểm Phiếu B</i>.</summary>
    /// <param name="sheet">The sheet; what it does not answer gives bounds.</param>
    /// <exception cref="ArgumentException">The sheet says what cannot be; the message names question, value and what was expected.</exception>
    /// <exception cref="NoRuleInForceException">No form covers the day.</exception>
    /// <exception cref="LawNotHeldException">The form of the day is known and not held: since 2027.</exception>
    ReviewResult Score(ReviewSheet sheet);
}
