using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The reasons for the outcome of an advice.</summary>
internal abstract class AdviceReasons
{
    /// <summary>Gets the provision that decides.</summary>
    public abstract Citation Citation { get; }

    /// <summary>Gets the conditions, or null where the law is not held.</summary>
    public virtual Finding? Standard => null;

    /// <summary>Gets the first condition that says what the whole says, or null.</summary>
    public virtual Finding? Deciding => null;

    /// <summary>Gets what is missing.</summary>
    public virtual IReadOnlyList<Shortfall> Shortfalls => [];

    /// <summary>Gets the smallest set of facts that decides.</summary>
    public virtual IReadOnlyList<Fact> Missing => [];

    /// <summary>Gets the fact to determine first, or null.</summary>
    public virtual Fact? FirstQuestion => null;

    /// <summary>Gets what was known of each fact.</summary>
    public virtual IReadOnlyList<FactLine> Data => [];

    /// <summary>Gets the chain of years, or null.</summary>
    public virtual YearChain? Chain => null;

    /// <summary>Gets the clauses without a rule.</summary>
    public virtual IReadOnlyList<Finding> RoutesNotBuilt => [];

    /// <summary>Gets the assumptions about the candidate's group.</summary>
    public virtual IReadOnlyList<BilingualText> Assumptions => [];
}
