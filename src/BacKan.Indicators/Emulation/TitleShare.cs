using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation;

/// <summary>The share of grassroots emulation fighters in advanced workers against the ceiling of a day: <i>tỷ lệ chiến sĩ thi đua cơ sở</i>.</summary>
/// <param name="Share">The share, unrounded; null where there are no advanced workers.</param>
/// <param name="Ceiling">The ceiling of the day, with its provision.</param>
/// <param name="Finding">What the rule says, with its citation.</param>
/// <param name="Check">The same as a verdict on the two counts.</param>
internal sealed record TitleShare(Percentage? Share, Enactment<TitleCeiling> Ceiling, Finding Finding, ClaimCheck Check);
