using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>Measures figures against targets: <i>tính mức độ hoàn thành chỉ tiêu</i>.</summary>
/// <example>
/// <code>
/// var calculator = BacKanServices.Create().Get&lt;IAttainmentCalculator&gt;();
/// Target planned = Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350));
/// Attainment grain = calculator.MeasureNumber(planned, new(4_785, MeasureUnits.Tonne));
/// Console.WriteLine($"{grain.Status}: {grain.Percent}"); // Exceeded: 110%
/// </code>
/// </example>
public interface IAttainmentCalculator
{
    /// <summary>Measures a figure against a target.</summary>
    /// <remarks>
    /// A figure for part of the target's period is progress; one of another period, or one that does not apply, is not comparable. What did
    /// not occur is zero; what was not reported is unknown.
    /// </remarks>
    /// <param name="target">The target.</param>
    /// <param name="actual">The figure, or null.</param>
    /// <param name="planned">The period of the plan, used unless the target has its own; null for none.</param>
    /// <exception cref="ArgumentException">The figure has another indicator.</exception>
    Attainment Measure(Target target, Figure? actual, ReportingPeriod? planned = null);

    /// <summary>Measures a number without a place and a period.</summary>
    /// <param name="target">The target.</param>
    /// <param name="actual">The number with its word and its unit.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not in the indicator's family.</exception>
    Attainment MeasureNumber(Target target, StatedQuantity actual);

    /// <summary>Measures a range, "61–62", that contains the actual number.</summary>
    /// <param name="target">The target.</param>
    /// <param name="actual">The range; without a unit, in the indicator's own.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not in the indicator's family.</exception>
    Attainment MeasureRange(Target target, StatedRange actual);

    /// <summary>Measures words, "xuất siêu": they attain a target in the same words, and are not comparable with others.</summary>
    /// <param name="target">The target.</param>
    /// <param name="actual">The words.</param>
    Attainment MeasureWords(Target target, BilingualText actual);

    /// <summary>Measures a day against a milestone.</summary>
    /// <param name="target">The milestone.</param>
    /// <param name="doneOn">The day on which it was reached; null if not known.</param>
    /// <exception cref="ArgumentException">The target is not a milestone, <see cref="Target.DoneBy"/>.</exception>
    Attainment MeasureDay(Target target, LocalDate? doneOn);

    /// <summary>
    /// Measures figures against a composite target; of several figures of an indicator, the first
    /// by <see cref="Figure.Precedence"/> counts.
    /// </summary>
    /// <param name="target">The targets.</param>
    /// <param name="figures">The figures of one place and period.</param>
    /// <param name="planned">The period of the plan, or null.</param>
    /// <exception cref="ArgumentException">The target is not composite, <see cref="Target.Together"/>.</exception>
    Attainment MeasureAll(Target target, IEnumerable<Figure> figures, ReportingPeriod? planned = null);
}
