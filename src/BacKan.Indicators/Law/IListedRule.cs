using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Law;

/// <summary>A rule that describes itself and its thresholds: <i>quy định tự mô tả</i>.</summary>
internal interface IListedRule
{
    /// <summary>Gets the stable id.</summary>
    string Id { get; }

    /// <summary>Gets the name.</summary>
    BilingualText Name { get; }

    /// <summary>Gets the thresholds, in the order of the provision.</summary>
    IReadOnlyList<RuleParameter> Parameters { get; }
}
