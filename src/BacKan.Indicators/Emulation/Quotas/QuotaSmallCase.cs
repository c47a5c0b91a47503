using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>The number that replaces a share where a count is small: "dưới 05 đơn vị trực thuộc: tối đa 01".</summary>
/// <param name="Below">The count below which it applies.</param>
/// <param name="AtMost">How many are allowed then.</param>
/// <param name="Of">What is counted, if it is not the base of the share.</param>
internal sealed record QuotaSmallCase(int Below, int AtMost, BilingualText? Of = null);
