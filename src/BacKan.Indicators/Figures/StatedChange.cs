namespace BacKan.Indicators.Figures;

/// <summary>A report's word that a figure rose or fell, with or without a number: <i>tăng cao so với năm 2012</i>.</summary>
/// <param name="Direction">Rose or fell.</param>
/// <param name="Versus">The period compared with, or null where the text names none.</param>
/// <param name="Strongly">Whether the text calls it strong (<i>cao, mạnh</i>).</param>
public sealed record StatedChange(ChangeDirection Direction, ReportingPeriod? Versus = null, bool Strongly = false);
