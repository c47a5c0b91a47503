using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>How a law names a title while it is in force: <i>tên gọi theo luật</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
/// <param name="Name">The name as that law prints it.</param>
/// <param name="Applies">The days on which it does.</param>
/// <param name="Citation">The provision.</param>
internal sealed record TitleName(BilingualText Name, EffectivePeriod Applies, Citation Citation);
