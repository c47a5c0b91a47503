using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>One household under two standards: <i>phân loại theo hai chuẩn</i>, and how near it is to another class.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class HouseholdComparison
{
    private readonly Func<BilingualText> reason;

    internal HouseholdComparison(BriefClassification first, BriefClassification second, Func<BilingualText> reason, HouseholdEdge? firstEdge, HouseholdEdge? secondEdge)
    {
        (First, Second, this.reason, FirstEdge, SecondEdge) = (first, second, reason, firstEdge, secondEdge);
    }

    /// <summary>Gets what the first standard says.</summary>
    public BriefClassification First { get; }

    /// <summary>Gets what the second standard says.</summary>
    public BriefClassification Second { get; }

    /// <summary>Gets whether the two differ in class, or in whether they decide.</summary>
    public bool Changes => First.Kind != Second.Kind || First.Class != Second.Class;

    /// <summary>Gets which row of each standard holds the household.</summary>
    public BilingualText Reason => reason();

    /// <summary>Gets what would change the class under the first standard, or null where the household stands on no edge.</summary>
    internal HouseholdEdge? FirstEdge { get; }

    /// <summary>Gets what would change the class under the second standard, or null.</summary>
    internal HouseholdEdge? SecondEdge { get; }

    /// <summary>Gets whether it stands on an edge of either standard.</summary>
    public bool IsOnEdge => FirstEdge is not null || SecondEdge is not null;
}
