using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The name of a title under a law: <i>tên gọi theo luật</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Name">The name as printed in the law.</param>
/// <param name="Applies">The period of the name.</param>
/// <param name="Citation">The provision.</param>
internal sealed record TitleName(BilingualText Name, EffectivePeriod Applies, Citation Citation);
