namespace BacKan.Indicators.Figures;

/// <summary>A reported change of a figure, with or without a number: <i>tăng cao so với năm 2012</i>.</summary>
public sealed class StatedChange
{
    /// <summary>Creates a change.</summary>
    /// <param name="direction">The direction of the change.</param>
    /// <param name="versus">The period compared with, or null if the text names none.</param>
    /// <param name="strongly">Whether the text calls it strong (<i>cao, mạnh</i>).</param>
    public StatedChange(ChangeDirection direction, ReportingPeriod? versus = null, bool strongly = false) =>
        (Direction, Versus, Strongly) = (direction, versus, strongly);

    /// <summary>Gets the direction of the change.</summary>
    public ChangeDirection Direction { get; }

    /// <summary>Gets the period compared with, or null if the text names none.</summary>
    public ReportingPeriod? Versus { get; }

    /// <summary>Gets whether the text calls it strong (<i>cao, mạnh</i>).</summary>
    public bool Strongly { get; }
}
