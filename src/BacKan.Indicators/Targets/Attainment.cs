using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>The attainment of a target by a figure: <i>kết quả thực hiện chỉ tiêu</i>.</summary>
/// <remarks>The status compares quantities; the percentage depends on its method. Immutable; compares by reference.</remarks>
public sealed class Attainment
{
    internal Attainment(Target target, Figure? actual, AttainmentStatus status)
    {
        (Target, Actual, Status) = (target, actual, status);
    }

    /// <summary>Gets the target.</summary>
    public Target Target { get; }

    /// <summary>Gets the figure, or null if there is none or a plain number was measured.</summary>
    public Figure? Actual { get; }

    /// <summary>Gets the measured number, or null.</summary>
    public StatedQuantity? Measured { get; internal init; }

    /// <summary>Gets the measured range, "61–62", or null.</summary>
    public StatedRange? MeasuredRange { get; internal init; }

    /// <summary>Gets the status, determined from the quantities, never from a rounded percentage.</summary>
    public AttainmentStatus Status { get; }

    /// <summary>
    /// Gets whether the status may change, because the figure is an estimate or preliminary: <i>ước thực hiện, sơ bộ</i>.
    /// </summary>
    internal bool IsProvisional => Actual?.Nature is FigureNature.Estimate or FigureNature.Preliminary;

    /// <summary>
    /// Gets whether the percentage is progress within the target's period, not attainment: <i>tiến độ thực hiện kế hoạch</i>.
    /// </summary>
    internal bool IsProgress => Status == AttainmentStatus.InProgress;

    /// <summary>
    /// Gets the exact percentages that the figure allows: a single number for an exact figure, an open range for "trên 500", both ends of a
    /// planned range; null if no percentage is defined.
    /// </summary>
    public ValueRange? PercentRange { get; internal init; }

    /// <summary>
    /// Gets the percentage if it is a single number, to a decimal's 28 digits; see <see cref="PercentRange"/> for the exact number.
    /// </summary>
    public Percentage? Percent => PercentRange is { IsPoint: true, Low: { } value } ? new(value.ToNearestDecimal()) : null;

    /// <summary>Gets the method of the percentage, or <see cref="AttainmentMethod.Gap"/>; null if there is neither.</summary>
    public AttainmentMethod? Method { get; internal init; }

    /// <summary>Gets whether a lower percentage is better, as with the plain ratio of a ceiling.</summary>
    public bool LowerPercentIsBetter => Target.Numeric() is { Better: Tendency.Lower }
        && Method is AttainmentMethod.PlainRatio or AttainmentMethod.ReductionRate or AttainmentMethod.LevelRatio
        or AttainmentMethod.RateRatio;

    /// <summary>
    /// Gets the margin of the figure over the requirement, negative if it falls short, in points
    /// for rates, zero within a range; null for a vague figure.
    /// </summary>
    public Quantity? Gap { get; internal init; }

    /// <summary>Gets the reason why there is no percentage, or null if there is one.</summary>
    public PercentAbsence? Absence { get; internal init; }

    /// <summary>Gets the reason why there is no percentage, in words, or null if there is one.</summary>
    public BilingualText? Reason => Absence is { } absence ? PercentAbsences.Words(absence) : null;

    /// <summary>Gets the formula with its numbers, "4.785 / 4.350 × 100 = 110", to four decimals; null if nothing was computed.</summary>
    public BilingualText? Formula => AttainmentFormula.Of(this);

    /// <summary>
    /// Gets whether the target is decided before its period ends, because the numbers only grow: a plan reached after nine months
    /// (<i>đã đạt, đã vượt từ tháng 9</i>), or a ceiling broken.
    /// </summary>
    public AttainmentStatus? Early => AttainmentEarly.Of(this);

    /// <summary>
    /// Gets whether the target is not yet due: progress within its period, or a milestone before its day (<i>đang thực hiện</i>).
    /// </summary>
    internal bool IsUnderWay =>
        IsProgress || (Status == AttainmentStatus.Unknown && Target is MilestoneTarget && Actual is { Absence: null })
        || (Status == AttainmentStatus.Unknown
            && Parts.Count > 0
            && Parts.All(p => p.IsUnderWay || p.Status is AttainmentStatus.Attained or AttainmentStatus.Exceeded));

    /// <summary>Gets the attainments of the parts of a composite target, in order; empty for the other kinds.</summary>
    public IReadOnlyList<Attainment> Parts { get; internal init; } = [];

    /// <summary>
    /// Gets the attainments by the other figures of the indicator, in order of precedence; empty if a single figure was given.
    /// </summary>
    public IReadOnlyList<Attainment> Others { get; private init; } = [];

    /// <summary>
    /// Gets those of <see cref="Others"/> that disagree with this one: another number after
    /// rounding, another day, other words, or another status.
    /// </summary>
    public IReadOnlyList<Attainment> Disagreements => [.. Others.Where(o => o.Status != Status || !Agrees(Actual, o.Actual))];

    /// <summary>
    /// Gets the planned period of the target, if it matters for the figure; null for a number or a day measured on its own.
    /// </summary>
    public ReportingPeriod? Planned { get; internal init; }

    /// <summary>Gets the day on which a milestone was reached, or null.</summary>
    public LocalDate? DoneOn { get; internal init; }

    /// <summary>Returns the attainment by another method: another percentage, never another status.</summary>
    /// <exception cref="ArgumentException">The method does not fit the kind of target.</exception>
    public Attainment By(AttainmentMethod method)
    {
        if (!Target.Methods.Contains(method))
            throw new ArgumentException(
                $"The method {method} does not fit this kind of target; expected one of: {string.Join(", ", Target.Methods)}.",
                nameof(method));
        return Target.Numeric() is { } target && Value is { } measured && Status != AttainmentStatus.NotComparable
            ? AttainmentAlgebra.Measure(Target, target, Actual, measured, method, Status, Planned).Beside(Others)
            : this;
    }

    /// <summary>
    /// Calculates the percentage of the proportional part of the plan: 60% after six of twelve
    /// months is 120. Seasonal indicators have no even pace.
    /// </summary>
    /// <returns>The percentages; null unless the figure is progress of an indicator that adds up over time.</returns>
    public ValueRange? Pace() =>
        IsProgress && Actual is { Indicator.OverTime: AggregationRule.Sum } figure && Planned is { } whole && PercentRange is { } percent
            ? percent * new Fraction(Months(whole), Months(figure.Period))
            : null;

    /// <summary>
    /// Checks a stated percentage of attainment against this one, rounded or truncated; in points by <see cref="AttainmentMethod.Gap"/>.
    /// </summary>
    public ClaimVerdict Check(StatedNumber stated)
    {
        ArgumentNullException.ThrowIfNull(stated);
        ValueRange? range = Method == AttainmentMethod.Gap && Gap is { } gap ? ValueRange.Point(gap.Exact) : PercentRange;
        return range is null ? ClaimVerdict.CannotBeChecked
            : stated.Rounded.Overlaps(range) ? ClaimVerdict.Consistent
            : stated.Truncated.Overlaps(range) ? ClaimVerdict.ConsistentIfTruncated
            : stated.Qualifier == Qualifier.About || Value?.Word == Qualifier.About ? ClaimVerdict.Ambiguous
            : ClaimVerdict.Inconsistent;
    }

    /// <summary>
    /// Checks a verdict in words against the range of the figure: consistent if every number
    /// agrees, inconsistent if none does, otherwise ambiguous.
    /// </summary>
    /// <remarks>
    /// "Đạt" also covers exceeded targets; "vượt" covers attained ones with a strict bound. Within
    /// the period only what is decided already (<see cref="Early"/>) can be checked.
    /// </remarks>
    public ClaimVerdict Check(AttainmentGrade stated) => GradeCheck.Of(this, stated);

    /// <summary>
    /// Prints the percentage: "110,00", "trên 100,00", "98,53–101,52"; if there is none, the
    /// difference with its unit, or the sign for a missing number.
    /// </summary>
    /// <remarks>
    /// A percentage that would round to the plan is printed as "dưới 100,00" or "trên 100,00", so
    /// that it never claims more than the figure.
    /// </remarks>
    /// <param name="presentation">The language and the rounding.</param>
    /// <param name="withSign">Whether to print "%" after a percentage.</param>
    public string ToText(Presentation presentation, bool withSign = true)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        return AttainmentText.Print(this, presentation, withSign ? MeasureUnits.Percent : null);
    }

    internal MeasuredValue? Value { get; init; }

    /// <summary>Returns the attainment with those by the other figures.</summary>
    internal Attainment Beside(IReadOnlyList<Attainment> others) => others.Count == 0 ? this : new(Target, Actual, Status)
    {
        Value = Value,
        Measured = Measured,
        MeasuredRange = MeasuredRange,
        PercentRange = PercentRange,
        Method = Method,
        Gap = Gap,
        Absence = Absence,
        Parts = Parts,
        Others = others,
        Planned = Planned,
        DoneOn = DoneOn,
    };

    private static bool Agrees(Figure? one, Figure? other)
    {
        if (one is null || other is null)
            return one is null && other is null;
        ValueRange? left = Rounded(one), right = Rounded(other);
        return left is not null && right is not null
            ? (left * one.Unit.InBase).Overlaps(right * other.Unit.InBase)
            : (left is null) == (right is null) && (one.Absence, one.DoneOn, one.Words) == (other.Absence, other.DoneOn, other.Words);
    }

    private static ValueRange? Rounded(Figure figure) =>
        figure.Absence == AbsenceReason.DidNotOccur ? ValueRange.Point(0m) : figure.Stated?.Rounded ?? figure.Range?.Rounded;

    private static int Months(ReportingPeriod period) =>
        ((period.LastDay.Year - period.FirstDay.Year) * 12) + period.LastDay.Month - period.FirstDay.Month + 1;
}
