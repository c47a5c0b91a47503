using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>Classifies households under poverty standards: <i>phân loại hộ nghèo, hộ cận nghèo</i>.</summary>
/// <example>
/// <code>
/// var classifier = BacKanServices.Create().Get&lt;IPovertyClassifier&gt;();
/// var household = new Household(new(AreaType.Rural, new(2023, 6, 1), "UBND xã"))
/// {
///     Income = HouseholdIncome.PerPersonMonth(1_500_000m),
///     Deprivations = HouseholdDeprivations.AtLeast(3),
/// };
/// Console.WriteLine(classifier.Classify(household, new(2023, 6, 1)).Class); // Poor
/// </code>
/// </example>
public interface IPovertyClassifier
{
    /// <summary>Classifies a household under the standard of a day, with its reasons.</summary>
    /// <param name="household">The known facts of the household.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="NoRuleInForceException">No standard covers the day.</exception>
    /// <exception cref="ArgumentException">The standard does not have the area, or a count exceeds its indicators.</exception>
    PovertyClassification Classify(Household household, LocalDate on);

    /// <summary>Classifies a household under a given enactment, such as the review at the end of 2015 under the next standard.</summary>
    /// <param name="household">The known facts of the household.</param>
    /// <param name="under">The enactment.</param>
    /// <param name="on">The day, which determines the rows with days of their own.</param>
    /// <exception cref="ArgumentException">The standard does not have the area, or a count exceeds its indicators.</exception>
    PovertyClassification Classify(Household household, Enactment<PovertyStandard> under, LocalDate on);

    /// <summary>Classifies a household under a given standard, such as the caller's own.</summary>
    /// <param name="household">The known facts of the household.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="on">The day, which determines the rows with days of their own.</param>
    /// <exception cref="ArgumentException">The standard does not have the area, or a count exceeds its indicators.</exception>
    PovertyClassification Classify(Household household, PovertyStandard standard, LocalDate on);

    /// <summary>
    /// Returns the class without explanation under the standard of a day, for many households: the same answer as
    /// <see cref="Classify(Household, LocalDate)"/>.
    /// </summary>
    /// <param name="household">The known facts of the household.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="NoRuleInForceException">No standard covers the day.</exception>
    /// <exception cref="ArgumentException">The standard does not have the area, or a count exceeds its indicators.</exception>
    BriefClassification ClassifyBriefly(Household household, LocalDate on);

    /// <summary>Returns the class without explanation under a given standard.</summary>
    /// <param name="household">The known facts of the household.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="on">The day, which determines the rows with days of their own.</param>
    /// <exception cref="ArgumentException">The standard does not have the area, or a count exceeds its indicators.</exception>
    BriefClassification ClassifyBriefly(Household household, PovertyStandard standard, LocalDate on);

    /// <summary>Scores a review sheet by the form of its day and classifies the household by points: <i>chấm điểm
    /// Phiếu B</i>.</summary>
    /// <param name="sheet">The sheet; missing answers give bounds.</param>
    /// <exception cref="ArgumentException">
    /// The sheet has an invalid value; the message names the question, the value and what was expected.
    /// </exception>
    /// <exception cref="NoRuleInForceException">No form covers the day.</exception>
    /// <exception cref="LawNotHeldException">The form of the day is known but not held: since 2027.</exception>
    ReviewResult Score(ReviewSheet sheet);
}
