using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Rules;

/// <summary>What a text sets and no judgement here asks, in words to list: levels, ceilings, days.</summary>
internal sealed record ListedFacts(string Id, BilingualText Name, IReadOnlyList<RuleParameter> Parameters) : IListedRule;
