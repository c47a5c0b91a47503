using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>An emulation title: <i>danh hiệu thi đua</i>.</summary>
/// <param name="Code">The stable code, "CSTDCS".</param>
/// <param name="Name">The name.</param>
/// <param name="Abbreviation">The Vietnamese abbreviation, "CSTĐCS".</param>
public sealed record EmulationTitle(string Code, Text Name, string Abbreviation);
