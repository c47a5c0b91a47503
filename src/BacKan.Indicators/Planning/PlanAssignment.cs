using BacKan.Indicators.Law;

namespace BacKan.Indicators.Planning;

/// <summary>A decision that assigns the targets of a year: <i>quyết định giao chỉ tiêu</i>.</summary>
/// <param name="Instrument">The decision.</param>
/// <param name="Period">The year of the targets.</param>
/// <param name="Addressees">The addressees, as worded in the text.</param>
public sealed record PlanAssignment(LegalInstrument Instrument, ReportingPeriod Period, IReadOnlyList<string> Addressees);
