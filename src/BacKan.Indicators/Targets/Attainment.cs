using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>How a figure stands to a target: <i>kết quả thực hiện chỉ tiêu</i>.</summary>
/// <remarks>The status compares quantities; the percent is one of several that the same figure may be given, and names its method. Immutable; compares by reference.</remarks>
public sealed class Attainment
{
    internal Attainment(Target target, Figure? actual, AttainmentStatus status)
    {
        (Target, Actual, Status) = (target, actual, status);
    }

    /// <summary>Gets the target.</summary>
    public Target Target { get; }

    /// <summary>Gets the figure, or null where there is none, or a number was measured that is none.</summary>
    public Figure? Actual { get; }

    /// <summary>Gets the number that was measured, or null.</summary>
    public StatedQuantity? Measured { get; internal init; }

    /// <summary>Gets the two numbers between which the measured one was printed, "61–62", or null.</summary>
    public StatedRange? MeasuredRange { get; internal init; }

    /// <summary>Gets the status, from the quantities themselves, never from a rounded percent.</summary>
    public AttainmentStatus Status { get; }

    /// <summary>Gets whether the status may still change, for the figure is an estimate or preliminary: <i>ước thực hiện, sơ bộ</i>.</summary>
    public bool IsProvisional => Actual?.Nature is FigureNature.Estimate or FigureNature.Preliminary;

    /// <summary>Gets whether the percent is progress within the target's period, not attainment: <i>tiến độ thực hiện kế hoạch</i>.</summary>
    public bool IsProgress => Status == AttainmentStatus.InProgress;

    /// <summary>Gets the percents that the figure allows: one number for an exact figure, an open interval for "trên 500", both ends of a planned range; null where no percent is defined. Exact.</summary>
    public ValueRange? PercentRange { get; internal init; }

    /// <summary>Gets the percent where it is one number, to a decimal's 28 digits; <see cref="PercentRange"/> has it exactly.</summary>
    public Percentage? Percent => PercentRange is { IsPoint: true, Low: { } value } ? new(value.ToNearestDecimal()) : null;

    /// <summary>Gets the method of the percent, or <see cref="AttainmentMethod.Gap"/>; null where there is neither.</summary>
    public AttainmentMethod? Method { get; internal init; }

    /// <summary>Gets whether less percent is better: the plain ratio of a ceiling, and its kin.</summary>
    public bool LowerPercentIsBetter => Target.Numeric() is { Better: Tendency.Lower }
        && Method is AttainmentMethod.PlainRatio or AttainmentMethod.ReductionRate or AttainmentMethod.LevelRatio or AttainmentMethod.RateRatio;

    /// <summary>Gets how much better than asked the figure is, negative where it falls short; in points for rates, zero within a range. Null for a vague figure.</summary>
    public Quantity? Gap { get; internal init; }

    /// <summary>Gets why there is no percent, or null where there is one.</summary>
    public PercentAbsence? Absence { get; internal init; }

    /// <summary>Gets why there is no percent, in words, or null where there is one.</summary>
    public BilingualText? Reason => Absence is { } absence ? PercentAbsences.Words(absence) : null;

    /// <summary>Gets the formula with its numbers, "4.785 / 4.350 × 100 = 110", to four decimals; null where nothing was computed.</summary>
    public BilingualText? Formula => AttainmentFormula.Of(this);

    /// <summary>Gets whether the target is decided before its period is over, for the numbers only add up: a plan that nine months reached (<i>đã đạt, đã vượt từ tháng 9</i>), a ceiling that they broke.</summary>
    public AttainmentStatus? Early => AttainmentEarly.Of(this);

    /// <summary>Gets whether it is not yet due: progress within its period, or a milestone before its day (<i>đang thực hiện</i>).</summary>
    public bool IsUnderWay => IsProgress || (Status == AttainmentStatus.Unknown && Target is MilestoneTarget && Actual is { Absence: null })
        || (Status == AttainmentStatus.Unknown && Parts.Count > 0 && Parts.All(p => p.IsUnderWay || p.Status is AttainmentStatus.Attained or AttainmentStatus.Exceeded));

    /// <summary>Gets the attainments of several targets together, in their order; empty for the other kinds.</summary>
    public IReadOnlyList<Attainment> Parts { get; internal init; } = [];

    /// <summary>Gets the same target measured by every other figure of its indicator, in the order in which they count; empty where one figure alone was given.</summary>
    public IReadOnlyList<Attainment> Others { get; private init; } = [];

    /// <summary>Gets those of <see cref="Others"/> that do not agree with this one: another number after rounding, another day, other words, or another status.</summary>
    public IReadOnlyList<Attainment> Disagreements => [.. Others.Where(o => o.Status != Status || !Agrees(Actual, o.Actual))];

    /// <summary>Gets the period that the target is planned for, where it bears on the figure; null for a number or a day measured by itself.</summary>
    public ReportingPeriod? Planned { get; internal init; }

    /// <summary>Gets the day on which a milestone was reached, or null.</summary>
    public LocalDate? DoneOn { get; internal init; }

    /// <summary>Gets the same figure's percent by another method: another number, never another status.</summary>
    /// <exception cref="ArgumentException">The method does not fit the kind of target.</exception>
    public Attainment By(AttainmentMethod method)
    {
        if (!Target.Methods.Contains(method))
            throw new ArgumentException($"The method {method} does not fit this kind of target; expected one of: {string.Join(", ", Target.Methods)}.", nameof(method));
        return Target.Numeric() is { } target && Value is { } measured && Status != AttainmentStatus.NotComparable
            ? AttainmentAlgebra.Measure(Target, target, Actual, measured, method, Status, Planned).Beside(Others)
            : this;
    }

    /// <summary>Gets the percent of the plan's proportional part, where a part of the period is over: 60% after six months of twelve is 120. Only for who asks: what grows in seasons has no even pace.</summary>
    /// <returns>The percents; null unless the figure is progress of an indicator that adds up over time.</returns>
    public ValueRange? Pace() =>
        IsProgress && Actual is { Indicator.OverTime: AggregationRule.Sum } figure && Planned is { } whole && PercentRange is { } percent
            ? percent * new Fraction(Months(whole), Months(figure.Period))
            : null;

    /// <summary>Tells what a stated percent of attainment is against this one: rounded or cut; in points by <see cref="AttainmentMethod.Gap"/>.</summary>
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

    /// <summary>Tells what a verdict in words is against the numbers that the figure stands for: it holds where all of them agree, fails where none does, else it is ambiguous.</summary>
    /// <remarks>"Đạt" is also said of what exceeds; "vượt" of a strict bound is said of what attains it. Within the period only what is decided already (<see cref="Early"/>) can be checked.</remarks>
    public ClaimVerdict Check(AttainmentGrade stated) => GradeCheck.Of(this, stated);

    /// <summary>Prints the percent: "110,00", "trên 100,00", "98,53–101,52"; where the method gives a difference or there is no percent, the difference with its unit; else the sign of absence.</summary>
    /// <remarks>A percent that rounding would carry over the plan is printed as "dưới 100,00" or "trên 100,00", so that it never says what the figure does not.</remarks>
    /// <param name="presentation">The language and the rounding.</param>
    /// <param name="withSign">Whether "%" is printed after a percent.</param>
    public string ToText(Presentation presentation, bool withSign = true)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        return AttainmentText.Print(this, presentation, withSign ? MeasureUnits.Percent : null);
    }

    internal MeasuredValue? Value { get; init; }

    /// <summary>Gets the same attainment with what the other figures say.</summary>
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
