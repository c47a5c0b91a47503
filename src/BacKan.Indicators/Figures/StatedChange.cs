namespace BacKan.Indicators.Figures;

/// <summary>A report's word that a figure rose or fell, with or without a number: <i>tăng cao so với năm 2012</i>.</summary>
public sealed record StatedChange
{
    /// <summary>Creates it.</summary>
    /// <param name="direction">Rose or fell.</param>
    /// <param name="versus">The period compared with, or null where the text names none.</param>
    /// <param name="strongly">Whether the text calls it strong (<i>cao, mạnh</i>).</param>
    public StatedChange(ChangeDirection direction, ReportingPeriod? versus = null, bool strongly = false) =>
        (Direction, Versus, Strongly) = (direction, versus, strongly);

    /// <summary>Gets rose or fell.</summary>
    public ChangeDirection Direction { get; }

    /// <summary>Gets the period compared with, or null where the text names none.</summary>
    public ReportingPeriod? Versus { get; }

    /// <summary>Gets whether the text calls it strong (<i>cao, mạnh</i>).</summary>
    public bool Strongly { get; }
}
