using BacKan.Indicators.Law;

namespace BacKan.Indicators.Planning;

/// <summary>A decision that hands out the targets of a year: <i>quyết định giao chỉ tiêu</i>.</summary>
/// <param name="Instrument">The decision.</param>
/// <param name="Period">The year whose targets it hands out.</param>
/// <param name="Addressees">To whom, in the words of the text.</param>
public sealed record PlanAssignment(LegalInstrument Instrument, ReportingPeriod Period, IReadOnlyList<string> Addressees);
