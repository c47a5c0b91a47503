using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary>A proposal and what the law says of it.</summary>
internal sealed record EligibleRow(string Id, Proposal Proposal, EligibilityAdvice Advice);
