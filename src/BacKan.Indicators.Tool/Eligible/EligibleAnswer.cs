using BacKan.Indicators.Emulation;

namespace BacKan.Indicators.Tool.Eligible;

/// <summary>A proposal and what the law says of it.</summary>
internal sealed record EligibleAnswer(string Id, Proposal Proposal, EligibilityAdvice Advice);
