using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Reporting;

/// <summary>
/// A figure with all statements of a report about it: <i>số liệu kèm nhận định</i>, its percentages
/// of plans, comparisons, time of fulfilment and place in the source.
/// </summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class ReportedFigure
{
    /// <summary>Creates a figure without further statements, which can be set.</summary>
    public ReportedFigure(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        Figure = figure;
    }

    /// <summary>Gets the figure.</summary>
    public Figure Figure { get; }

    /// <summary>Gets the stated percentages of plans, in order.</summary>
    public IReadOnlyList<StatedPercent> Percents { get; init; } = [];

    /// <summary>Gets the stated comparisons with earlier periods, in order.</summary>
    public IReadOnlyList<StatedComparison> Comparisons { get; init; } = [];

    /// <summary>Gets the stated verdict on its plan in words, "vượt kế hoạch", or null.</summary>
    public AttainmentGrade? Grade { get; init; }

    /// <summary>Gets the stated time of fulfilment, or null.</summary>
    public StatedCompletion? Completion { get; init; }

    /// <summary>Gets its place in the source, or null.</summary>
    public SourcePlace? Place { get; init; }
}
