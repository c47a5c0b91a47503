using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Emulation;

/// <summary>
/// The share of grassroots emulation fighters in advanced workers compared with the ceiling of a day: <i>tỷ lệ chiến sĩ thi đua cơ sở</i>.
/// </summary>
/// <param name="Share">The unrounded share; null if there are no advanced workers.</param>
/// <param name="Ceiling">The ceiling of the day, with its provision.</param>
/// <param name="Finding">The finding of the rule, with its citation.</param>
/// <param name="Check">The result as a verdict on the two counts.</param>
internal sealed record TitleShare(Percentage? Share, Enactment<TitleCeiling> Ceiling, Finding Finding, ClaimCheck Check);
