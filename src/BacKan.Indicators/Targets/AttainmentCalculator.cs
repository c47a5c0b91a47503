using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>
/// The attainment of targets (<i>tính mức độ hoàn thành chỉ tiêu</i>): numbers by the target's own method, milestones by their days.
/// </summary>
/// <remarks>Stateless and thread-safe.</remarks>
internal sealed class AttainmentCalculator : IAttainmentCalculator
{
    /// <inheritdoc/>
    public Attainment Measure(Target target, Figure? actual, ReportingPeriod? planned = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Within(target.Period ?? planned, target, actual);
    }

    /// <inheritdoc/>
    public Attainment MeasureNumber(Target target, StatedQuantity actual)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(actual);
        return target.Numeric() is { } numbers
            ? AttainmentAlgebra.Measure(target, numbers, figure: null, new(actual))
            : new(target, null, AttainmentStatus.Unknown) { Absence = PercentAbsence.NotANumber, Measured = actual };
    }

    /// <inheritdoc/>
    public Attainment MeasureRange(Target target, StatedRange actual)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(actual);
        return target.Numeric() is { } numbers
            ? AttainmentAlgebra.Measure(target, numbers, figure: null, new(actual, target.Indicator.Unit))
            : new(target, null, AttainmentStatus.Unknown) { Absence = PercentAbsence.NotANumber };
    }

    /// <inheritdoc/>
    public Attainment MeasureWords(Target target, BilingualText actual)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(actual);
        return new(target, null, InWords(target, actual)) { Absence = PercentAbsence.NotANumber };
    }

    /// <inheritdoc/>
    public Attainment MeasureDay(Target target, LocalDate? doneOn)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target is not MilestoneTarget { Deadline: var deadline })
            throw new ArgumentException(
                $"{target.Indicator} has no milestone as its target; expected one made by Target.DoneBy.", nameof(target));
        AttainmentStatus status = doneOn
            is not { } day ? AttainmentStatus.Unknown : day <= deadline ? AttainmentStatus.Attained : AttainmentStatus.NotAttained;
        return new(
            target, null, status) { Absence = doneOn is null ? PercentAbsence.NoFigure : PercentAbsence.NotANumber, DoneOn = doneOn };
    }

    /// <inheritdoc/>
    public Attainment MeasureAll(Target target, IEnumerable<Figure> figures, ReportingPeriod? planned = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(figures);
        if (target is not CompositeTarget)
            throw new ArgumentException(
                $"{target.Indicator} is not a composite target; expected one made by Target.Together.", nameof(target));
        Figure[] given = FigurePrecedence.Sort(figures, Figure.Precedence);
        ReportingPeriod? whole = target.Period ?? planned;
        Attainment[] parts = [.. target.Parts.Select(part => Measure(part, Array.Find(given, f => f.Indicator == part.Indicator), whole))];
        bool Any(AttainmentStatus status) => Array.Exists(parts, p => p.Status == status);
        AttainmentStatus together =
            Any(AttainmentStatus.NotAttained) ? AttainmentStatus.NotAttained
            : Any(AttainmentStatus.Unknown) ? AttainmentStatus.Unknown
            : Any(AttainmentStatus.NotComparable) ? AttainmentStatus.NotComparable
            : Any(AttainmentStatus.InProgress) ? AttainmentStatus.InProgress
            : Any(AttainmentStatus.Attained) ? AttainmentStatus.Attained
            : AttainmentStatus.Exceeded;
        return new(target, null, together) { Absence = PercentAbsence.NotANumber, Parts = parts, Planned = whole };
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

        bool isPart = planned is not null && planned != actual.Period;
        AttainmentStatus? progress = isPart ? AttainmentStatus.InProgress : null;
        if (actual.Words is { } words)
            return Without(target, actual, progress ?? InWords(target, words), PercentAbsence.NotANumber, planned);
        if (MeasuredValue.Of(actual) is not { } value)
            return Without(target, actual, AttainmentStatus.Unknown, PercentAbsence.NoFigure, planned);
        return target.Numeric() is { } numbers
            ? AttainmentAlgebra.Measure(target, numbers, actual, value, named: null, progress, planned)
            : Without(target, actual, progress ?? AttainmentStatus.Unknown, PercentAbsence.NotANumber, planned);
    }

    // Words attain the same words; what else they mean only people can say.
    private static AttainmentStatus InWords(Target target, BilingualText said) => target is QualitativeTarget { Words: var asked }
        && (Same(asked.Vi, said.Vi) || Same(asked.En, said.En))
        ? AttainmentStatus.Attained
        : AttainmentStatus.Unknown;

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Attainment Milestone(MilestoneTarget target, Figure actual, ReportingPeriod? planned)
    {
        AttainmentStatus status = actual.DoneOn is { } day
            ? day <= target.Deadline ? AttainmentStatus.Attained : AttainmentStatus.NotAttained
            : actual.AsOf <= target.Deadline ? AttainmentStatus.Unknown : AttainmentStatus.NotAttained;
        return new(target, actual, status) { Absence = PercentAbsence.NotANumber, Planned = planned, DoneOn = actual.DoneOn };
    }

    private static Attainment Without(
        Target target, Figure? actual, AttainmentStatus status, PercentAbsence absence, ReportingPeriod? planned = null) =>
        new(target, actual, status) { Absence = absence, Planned = planned };

    private static bool Compares(ReportingPeriod? planned, ReportingPeriod actual) =>
        planned is null || planned == actual || (planned.HasDays && actual.HasDays && actual.IsPartOf(planned));
}
