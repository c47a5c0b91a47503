using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The reasons of an advice in which a vote, another law or a transitional clause changes something.</summary>
internal sealed class ChangedReasons(AdviceReasons before) : AdviceReasons
{
    /// <summary>Gets the conditions in place of those before, or null.</summary>
    public Finding? NewStandard { get; init; }

    /// <summary>Gets the deciding finding in place of the one before, or null.</summary>
    public Finding? NewDeciding { get; init; }

    /// <summary>Gets what is missing before all else, or null.</summary>
    public Shortfall? FirstShortfall { get; init; }

    /// <summary>Gets whether nothing else is missing.</summary>
    public bool IsOnlyShortfall { get; init; }

    /// <inheritdoc/>
    public override Citation Citation => NewDeciding?.Citation ?? before.Citation;

    /// <inheritdoc/>
    public override Finding? Standard => NewStandard ?? before.Standard;

    /// <inheritdoc/>
    public override Finding? Deciding => NewDeciding ?? before.Deciding;

    /// <inheritdoc/>
    public override IReadOnlyList<Shortfall> Shortfalls =>
        FirstShortfall is null ? before.Shortfalls : IsOnlyShortfall ? [FirstShortfall] : [FirstShortfall, .. before.Shortfalls];

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Missing => before.Missing;

    /// <inheritdoc/>
    public override Fact? FirstQuestion => before.FirstQuestion;

    /// <inheritdoc/>
    public override IReadOnlyList<FactLine> Data => before.Data;

    /// <inheritdoc/>
    public override YearChain? Chain => before.Chain;

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> RoutesNotBuilt => before.RoutesNotBuilt;

    /// <inheritdoc/>
    public override IReadOnlyList<BilingualText> Assumptions => before.Assumptions;
}
