using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>How much of an indicator was assigned: <i>chỉ tiêu được giao</i>. A closed set of kinds.</summary>
/// <remarks>One figure may face several targets from several assigners. Immutable; compares by reference.</remarks>
public abstract class Target
{
    private string? assigner;
    private Citation? basis;
    private TargetOrigin origin = TargetOrigin.Assigned;
    private ReportingPeriod? period;
    private AttainmentMethod? method;

    private protected Target(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Indicator = indicator;
    }

    /// <summary>Gets what is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets who assigned it ("tỉnh giao", "HĐND thị xã"), or null where the text does not say.</summary>
    public string? Assigner
    {
        get => assigner;
        init => assigner = value;
    }

    /// <summary>Gets the provision that assigns it, or null.</summary>
    public Citation? Citation
    {
        get => basis;
        init => basis = value;
    }

    /// <summary>Gets how its number is known.</summary>
    public TargetOrigin Origin
    {
        get => origin;
        init => origin = value;
    }

    /// <summary>Gets the period for which it is assigned; null takes the period of the plan, and any figure where there is none.</summary>
    public ReportingPeriod? Period
    {
        get => period;
        init => period = value;
    }

    /// <summary>Gets the methods that fit the kind, the usual one first; none where there is no percent at all.</summary>
    public virtual IReadOnlyList<AttainmentMethod> Methods => [];

    /// <summary>Gets the method of the percent where the plan names one; null takes the first of <see cref="Methods"/>.</summary>
    /// <exception cref="ArgumentException">The method does not fit the kind.</exception>
    public AttainmentMethod? Method
    {
        get => method;
        init => method = Checked(value);
    }

    /// <summary>Gets the same target with who assigned it, by which provision, for which period, by which method; what is null stays as it is.</summary>
    /// <exception cref="ArgumentException">The method does not fit the kind.</exception>
    public Target With(string? assigner = null, Citation? citation = null, TargetOrigin? origin = null, ReportingPeriod? period = null, AttainmentMethod? method = null)
    {
        var copy = (Target)MemberwiseClone();
        (copy.assigner, copy.basis, copy.origin, copy.period) = (assigner ?? Assigner, citation ?? Citation, origin ?? Origin, period ?? Period);
        copy.method = Checked(method) ?? Method;
        return copy;
    }

    /// <summary>Creates the target of the number or more (<i>từ … trở lên</i>).</summary>
    public static LevelTarget AtLeast(Indicator indicator, Quantity level) => new(indicator, TargetSense.AtLeast, level);

    /// <summary>Creates the target of more than the number (<i>trên</i>).</summary>
    public static LevelTarget Above(Indicator indicator, Quantity level) => new(indicator, TargetSense.Above, level);

    /// <summary>Creates the target of the number or less (<i>không quá</i>).</summary>
    public static LevelTarget AtMost(Indicator indicator, Quantity level) => new(indicator, TargetSense.AtMost, level);

    /// <summary>Creates the target of less than the number (<i>dưới</i>).</summary>
    public static LevelTarget Below(Indicator indicator, Quantity level) => new(indicator, TargetSense.Below, level);

    /// <summary>Creates the target of the number itself (<i>đúng bằng</i>): more has no merit.</summary>
    public static LevelTarget Exactly(Indicator indicator, Quantity level) => new(indicator, TargetSense.Exactly, level);

    /// <summary>Creates the target of a range, both ends included (<i>từ … đến …</i>).</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="better">Which way a figure may leave the range and be better for it; neutral where it may not.</param>
    public static BetweenTarget Between(Indicator indicator, Quantity low, Quantity high, Tendency better = Tendency.Neutral) => BetweenTarget.Of(indicator, low, high, better);

    /// <summary>Creates the target of a reduction by an amount from a base (<i>giảm … so với …</i>); of a rate the amount is in points.</summary>
    public static ReductionTarget ReducedBy(Indicator indicator, Quantity from, Quantity by) => ReductionTarget.Of(indicator, from, by, isAmount: true);

    /// <summary>Creates the target of a reduction to a level from a base (<i>giảm còn …</i>).</summary>
    public static ReductionTarget ReducedTo(Indicator indicator, Quantity from, Quantity to) => ReductionTarget.Of(indicator, from, to, isAmount: false);

    /// <summary>Creates the target of a growth of so much or more (<i>tốc độ tăng từ … trở lên</i>); figures are rates in percent, or amounts where a base is given.</summary>
    public static GrowthTarget Growth(Indicator indicator, Percentage rate, Quantity? from = null) => new(indicator, TargetSense.AtLeast, rate, from);

    /// <summary>Creates the target of a share in a whole (<i>tỷ trọng</i>), whose attainment is a difference in points.</summary>
    public static ShareTarget Share(Indicator indicator, TargetSense sense, Percentage share) => new(indicator, sense, share);

    /// <summary>Creates the target of a milestone reached by a day, that day included.</summary>
    public static MilestoneTarget DoneBy(Indicator indicator, LocalDate deadline) => new(indicator, deadline);

    /// <summary>Creates the target of several targets, all of which are to be attained.</summary>
    public static CompositeTarget Together(Indicator indicator, params IReadOnlyList<Target> parts) => new(indicator, parts);

    /// <summary>Creates a target in words in place of a number (<i>xuất siêu</i>).</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="words">The words.</param>
    /// <param name="meaning">What they mean as numbers, or null where only people can say: net exports above zero.</param>
    public static QualitativeTarget Qualitative(Indicator indicator, BilingualText words, NumericTarget? meaning = null) => new(indicator, words, meaning);

    private AttainmentMethod? Checked(AttainmentMethod? value) => value is { } named && !Methods.Contains(named)
        ? throw new ArgumentException($"The method {named} does not fit this kind of target; expected one of: {string.Join(", ", Methods)}.", nameof(value))
        : value;
}
