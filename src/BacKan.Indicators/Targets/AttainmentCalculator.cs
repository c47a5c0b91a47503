using BacKan.Indicators.Figures;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>The attainment of targets (<i>tính mức độ hoàn thành chỉ tiêu</i>): numbers by the target's own method, milestones by their days.</summary>
/// <remarks>Stateless and thread-safe.</remarks>
public sealed class AttainmentCalculator : IAttainmentCalculator
{
    /// <inheritdoc/>
    public Attainment Measure(Target target, Figure? actual)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Within(target.Period, target, actual);
    }

    /// <inheritdoc/>
    public Attainment Measure(Target target, Figure? actual, ReportingPeriod planned)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(planned);
        return Within(target.Period ?? planned, target, actual);
    }

    /// <inheritdoc/>
    public Attainment MeasureNumber(Target target, StatedQuantity actual)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(actual);
        return target.Numeric() is { } numbers
            ? AttainmentAlgebra.Measure(target, numbers, figure: null, actual)
            : new(target, null, AttainmentStatus.Unknown) { Absence = PercentAbsence.NotANumber, Measured = actual };
    }

    /// <inheritdoc/>
    public Attainment MeasureDay(MilestoneTarget target, LocalDate? doneOn)
    {
        ArgumentNullException.ThrowIfNull(target);
        AttainmentStatus status = doneOn is not { } day ? AttainmentStatus.Unknown : day <= target.Deadline ? AttainmentStatus.Attained : AttainmentStatus.NotAttained;
        return new(target, null, status) { Absence = doneOn is null ? PercentAbsence.NoFigure : PercentAbsence.NotANumber, DoneOn = doneOn };
    }

    /// <inheritdoc/>
    public Attainment MeasureAll(CompositeTarget target, IEnumerable<Figure> figures)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(figures);
        Figure[] given = [.. figures];
        Attainment[] parts = [.. target.Parts.Select(part => Measure(part, Array.Find(given, f => f.Indicator == part.Indicator)))];
        bool Any(AttainmentStatus status) => Array.Exists(parts, p => p.Status == status);
        AttainmentStatus together =
            Any(AttainmentStatus.NotAttained) ? AttainmentStatus.NotAttained
            : Any(AttainmentStatus.Unknown) ? AttainmentStatus.Unknown
            : Any(AttainmentStatus.NotComparable) ? AttainmentStatus.NotComparable
            : Any(AttainmentStatus.InProgress) ? AttainmentStatus.InProgress
            : Any(AttainmentStatus.Attained) ? AttainmentStatus.Attained
            : AttainmentStatus.Exceeded;
        return new(target, null, together) { Absence = PercentAbsence.NotANumber, Parts = parts };
    }

    private static Attainment Within(ReportingPeriod? planned, Target target, Figure? actual)
    {
        if (actual is null)
            return Without(target, null, AttainmentStatus.Unknown, PercentAbsence.NoFigure, planned);
        if (actual.Indicator != target.Indicator)
            throw new ArgumentException($"A figure of {actual.Indicator} cannot meet a target of {target.Indicator}.", nameof(actual));
        if (actual.Absence == AbsenceReason.NotApplicable || !Compares(planned, actual.Period))
            return Without(target, actual, AttainmentStatus.NotComparable, PercentAbsence.NotComparable, planned);
        if (target is MilestoneTarget done)
            return Milestone(done, actual, planned);

        // What did not occur is a true zero; what was not reported is not.
        StatedNumber? number = actual.Absence == AbsenceReason.DidNotOccur ? new(0m) : actual.Stated;
        if (number is null)
            return Without(target, actual, AttainmentStatus.Unknown, PercentAbsence.NoFigure, planned);
        bool isPart = planned is not null && planned != actual.Period;
        return target.Numeric() is { } numbers
            ? AttainmentAlgebra.Measure(target, numbers, actual, new(number, actual.Unit), named: null, isPart ? AttainmentStatus.InProgress : null, planned)
            : Without(target, actual, AttainmentStatus.Unknown, PercentAbsence.NotANumber, planned);
    }

    private static Attainment Milestone(MilestoneTarget target, Figure actual, ReportingPeriod? planned)
    {
        AttainmentStatus status = actual.DoneOn is { } day
            ? day <= target.Deadline ? AttainmentStatus.Attained : AttainmentStatus.NotAttained
            : actual.AsOf <= target.Deadline ? AttainmentStatus.Unknown : AttainmentStatus.NotAttained;
        return new(target, actual, status) { Absence = PercentAbsence.NotANumber, Planned = planned, DoneOn = actual.DoneOn };
    }

    private static Attainment Without(Target target, Figure? actual, AttainmentStatus status, PercentAbsence absence, ReportingPeriod? planned = null) =>
        new(target, actual, status) { Absence = absence, Planned = planned };

    private static bool Compares(ReportingPeriod? planned, ReportingPeriod actual) =>
        planned is null || planned == actual || (planned.HasDays && actual.HasDays && actual.IsPartOf(planned));
}
