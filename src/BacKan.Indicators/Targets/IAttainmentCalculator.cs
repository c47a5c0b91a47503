using BacKan.Indicators.Figures;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>Measures figures against targets: <i>tính mức độ hoàn thành chỉ tiêu</i>.</summary>
public interface IAttainmentCalculator
{
    /// <summary>Measures a figure against a target.</summary>
    /// <remarks>A figure of a part of the target's period is progress; of another period, or one that does not apply, is not comparable. What did not occur is zero, what was not reported is unknown.</remarks>
    /// <param name="target">The target.</param>
    /// <param name="actual">The figure, or null where there is none.</param>
    /// <exception cref="ArgumentException">The figure is of another indicator.</exception>
    Attainment Measure(Target target, Figure? actual);

    /// <summary>Measures a figure against a target of a plan, whose period holds unless the target names its own.</summary>
    /// <param name="target">The target.</param>
    /// <param name="actual">The figure, or null where there is none.</param>
    /// <param name="planned">The period of the plan.</param>
    /// <exception cref="ArgumentException">The figure is of another indicator.</exception>
    Attainment Measure(Target target, Figure? actual, ReportingPeriod planned);

    /// <summary>Measures a number that is no figure of a place and a period.</summary>
    /// <param name="target">The target.</param>
    /// <param name="actual">The number with its word and its unit.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not of the indicator's family.</exception>
    Attainment MeasureNumber(Target target, StatedQuantity actual);

    /// <summary>Measures a day against a milestone.</summary>
    /// <param name="target">The milestone.</param>
    /// <param name="doneOn">The day on which it was reached; null where that is not known.</param>
    Attainment MeasureDay(MilestoneTarget target, LocalDate? doneOn);

    /// <summary>Measures figures against several targets together; each takes the first figure of its indicator.</summary>
    /// <param name="target">The targets.</param>
    /// <param name="figures">The figures of one place and period.</param>
    Attainment MeasureAll(CompositeTarget target, IEnumerable<Figure> figures);
}
