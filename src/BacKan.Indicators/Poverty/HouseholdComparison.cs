using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>
/// The comparison of a household under two standards: <i>phân loại theo hai chuẩn</i>, with its distance from other classes.
/// </summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class HouseholdComparison
{
    private readonly Func<BilingualText> reason;

    internal HouseholdComparison(
        BriefClassification first, BriefClassification second, Func<BilingualText> reason, HouseholdEdge? firstEdge,
        HouseholdEdge? secondEdge)
    {
        (First, Second, this.reason, FirstEdge, SecondEdge) = (first, second, reason, firstEdge, secondEdge);
    }

    /// <summary>Gets the result under the first standard.</summary>
    public BriefClassification First { get; }

    /// <summary>Gets the result under the second standard.</summary>
    public BriefClassification Second { get; }

    /// <summary>Gets whether the results differ in class, or in whether they decide.</summary>
    public bool Changes => First.Kind != Second.Kind || First.Class != Second.Class;

    /// <summary>Gets the deciding row of each standard.</summary>
    public BilingualText Reason => reason();

    /// <summary>
    /// Gets the change that would alter the class under the first standard, or null if the household is not near a threshold.
    /// </summary>
    internal HouseholdEdge? FirstEdge { get; }

    /// <summary>Gets the change that would alter the class under the second standard, or null.</summary>
    internal HouseholdEdge? SecondEdge { get; }

    /// <summary>Gets whether it is near a threshold of either standard.</summary>
    internal bool IsOnEdge => FirstEdge is not null || SecondEdge is not null;
}
