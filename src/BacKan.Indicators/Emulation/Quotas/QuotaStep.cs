namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>How many are allowed for sizes from one number to another.</summary>
internal sealed record QuotaStep(int From, int? To, int AtMost);
