using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>A figure with all that a report says of it: <i>số liệu kèm nhận định</i>, its percents of plans, its comparisons, when its plan was fulfilled, and where it stands.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ReportedFigure
{
    /// <summary>Creates a figure of which nothing more is said, unless it is set.</summary>
    public ReportedFigure(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        Figure = figure;
    }

    /// <summary>Gets the figure.</summary>
    public Figure Figure { get; }

    /// <summary>Gets the percents of plans that are stated of it, in order.</summary>
    public IReadOnlyList<StatedPercent> Percents { get; init; } = [];

    /// <summary>Gets the comparisons with earlier periods that are stated of it, in order.</summary>
    public IReadOnlyList<StatedComparison> Comparisons { get; init; } = [];

    /// <summary>Gets the verdict on its plan that is stated in words, "vượt kế hoạch", or null.</summary>
    public AttainmentGrade? Grade { get; init; }

    /// <summary>Gets the word on when its plan was fulfilled, or null.</summary>
    public StatedCompletion? Completion { get; init; }

    /// <summary>Gets where it stands in its source, or null.</summary>
    public SourcePlace? Place { get; init; }
}
