using BacKan.Indicators.Figures;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Targets;

/// <summary>An assigned target of an indicator: <i>chỉ tiêu được giao</i>. The kinds are closed.</summary>
/// <remarks>One figure may be measured against several targets of several assigners. Immutable; compares by reference.</remarks>
public abstract class Target
{
    private string? assigner;
    private Citation? basis;
    private bool isImplied;
    private ReportingPeriod? period;
    private AttainmentMethod? method;
    private BilingualText? group;
    private Indicator? partOf;

    private protected Target(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        Indicator = indicator;
    }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the assigner ("tỉnh giao", "HĐND thị xã"), or null if not stated.</summary>
    public string? Assigner
    {
        get => assigner;
        internal init => assigner = value;
    }

    /// <summary>Gets the provision that assigns it, or null.</summary>
    public Citation? Citation
    {
        get => basis;
        internal init => basis = value;
    }

    /// <summary>
    /// Gets whether no text gives its number, which is then the simplest one that a stated percentage allows (<i>suy ra</i>).
    /// </summary>
    public bool IsImplied
    {
        get => isImplied;
        internal init => isImplied = value;
    }

    /// <summary>Gets the period for which it is assigned; null for the period of the plan, or for any figure if there is no plan.</summary>
    public ReportingPeriod? Period
    {
        get => period;
        internal init => period = value;
    }

    /// <summary>Gets the heading under which plans list it ("Kinh tế"), or null.</summary>
    public BilingualText? Group
    {
        get => group;
        internal init => group = value;
    }

    /// <summary>Gets the parent indicator (<i>trong đó</i>), or null.</summary>
    public Indicator? PartOf
    {
        get => partOf;
        internal init => partOf = value;
    }

    /// <summary>Gets the planned number or range, in <see cref="Unit"/>; null for a milestone, words or several targets together.</summary>
    public virtual ValueRange? Plan => null;

    /// <summary>Gets the numbers that attain it, in <see cref="Unit"/>; null as <see cref="Plan"/>.</summary>
    public virtual ValueRange? Wanted => null;

    /// <summary>Gets the unit in which figure and plan are compared, percent for growth; null as <see cref="Plan"/>.</summary>
    public virtual MeasureUnit? Unit => null;

    /// <summary>Gets the targets of which it is made; empty for one that is not made of several.</summary>
    public virtual IReadOnlyList<Target> Parts => [];

    /// <summary>Gets the methods that fit the kind, the usual one first; empty if there is no percentage.</summary>
    public virtual IReadOnlyList<AttainmentMethod> Methods => [];

    /// <summary>Gets the method of the percentage if the plan names one; null for the first of <see cref="Methods"/>.</summary>
    /// <exception cref="ArgumentException">The method does not fit the kind.</exception>
    public AttainmentMethod? Method
    {
        get => method;
        internal init => method = Checked(value);
    }

    /// <summary>Returns the target with another assigner, provision, period, method, heading or parent; null keeps a value.</summary>
    /// <exception cref="ArgumentException">The method does not fit the kind.</exception>
    public Target With(
        string? assigner = null, Citation? citation = null, bool? isImplied = null, ReportingPeriod? period = null,
        AttainmentMethod? method = null,
        BilingualText? group = null, Indicator? partOf = null)
    {
        var copy = (Target)MemberwiseClone();
        (copy.group, copy.partOf) = (group ?? Group, partOf ?? PartOf);
        (copy.assigner, copy.basis, copy.isImplied, copy.period) =
            (assigner ?? Assigner, citation ?? Citation, isImplied ?? IsImplied, period ?? Period);
        copy.method = Checked(method) ?? Method;
        return copy;
    }

    /// <summary>
    /// Reads a target as printed in a plan: "4.350", "≥ 33", "trên 500", "từ 33 đến 34", "khoảng 4", "giảm từ 3,35% xuống 3,10%", "tăng
    /// 5%", "chậm nhất ngày 31/12/2015", "xuất siêu".
    /// </summary>
    /// <remarks>
    /// Nothing is guessed. A number without a word is a floor if higher is better, a ceiling if lower is better, otherwise the exact
    /// number; "khoảng 4" is the range that rounds to 4; words without a digit, or in “quotation marks”, are a target in words. "Gần" is
    /// refused (BK2013), because no text says how near. Reads everything that <see cref="ToText"/> prints.
    /// </remarks>
    /// <param name="indicator">The indicator.</param>
    /// <param name="text">The text of the cell.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="better">The direction that the plan desires; null for the indicator's tendency.</param>
    /// <param name="parts">The indicators that a composite target may name.</param>
    public static ReadResult<Target> Read(
        Indicator indicator, string text, Language language, Tendency? better = null, params IReadOnlyCollection<Indicator> parts)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(parts);
        return new TargetReader(indicator, language, better ?? indicator.Tendency, parts).Read(text);
    }

    /// <summary>
    /// Prints the target as <see cref="Read"/> reads it: "4.350 tấn", "trên 500 ha", "từ 33 đến
    /// 34%", "giảm 0,25 điểm % từ 3,35%"; the assigner is not printed.
    /// </summary>
    /// <param name="presentation">The language and the rounding.</param>
    /// <param name="withUnit">Whether to print the indicator's own unit; another unit is always printed.</param>
    public string ToText(Presentation presentation, bool withUnit = true)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        return TargetText.Print(this, presentation, withUnit);
    }

    /// <summary>Creates a target of at least a number (<i>từ … trở lên</i>).</summary>
    public static Target AtLeast(Indicator indicator, Quantity level) => new LevelTarget(indicator, TargetSense.AtLeast, level);

    /// <summary>Creates a target of more than a number (<i>trên</i>).</summary>
    public static Target Above(Indicator indicator, Quantity level) => new LevelTarget(indicator, TargetSense.Above, level);

    /// <summary>Creates a target of at most a number (<i>không quá</i>).</summary>
    public static Target AtMost(Indicator indicator, Quantity level) => new LevelTarget(indicator, TargetSense.AtMost, level);

    /// <summary>Creates a target of less than a number (<i>dưới</i>).</summary>
    public static Target Below(Indicator indicator, Quantity level) => new LevelTarget(indicator, TargetSense.Below, level);

    /// <summary>Creates a target of exactly a number (<i>đúng bằng</i>): more is not better.</summary>
    public static Target Exactly(Indicator indicator, Quantity level) => new LevelTarget(indicator, TargetSense.Exactly, level);

    /// <summary>Creates a target of a range, both ends included (<i>từ … đến …</i>).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="better">
    /// The direction in which a figure outside the range is better, or neutral; null for the indicator's tendency.
    /// </param>
    public static Target Between(Indicator indicator, Quantity low, Quantity high, Tendency? better = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return BetweenTarget.Of(indicator, low, high, better ?? indicator.Tendency);
    }

    /// <summary>
    /// Creates a target of a reduction by an amount from a base (<i>giảm … so với …</i>); for a rate the amount is in points.
    /// </summary>
    public static Target ReducedBy(Indicator indicator, Quantity from, Quantity by) =>
        ReductionTarget.Of(indicator, from, by, isAmount: true);

    /// <summary>Creates a target of a reduction to a level from a base (<i>giảm còn …</i>).</summary>
    public static Target ReducedTo(Indicator indicator, Quantity from, Quantity to) =>
        ReductionTarget.Of(indicator, from, to, isAmount: false);

    /// <summary>
    /// Creates a target of a minimum growth (<i>tốc độ tăng từ … trở lên</i>); figures are rates in percent, or amounts if a base is given.
    /// </summary>
    public static Target Growth(Indicator indicator, Percentage rate, Quantity? from = null) =>
        new GrowthTarget(indicator, TargetSense.AtLeast, rate, from);

    /// <summary>Creates a target of a share in a whole (<i>tỷ trọng</i>), whose attainment is a difference in points.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="share">The share.</param>
    /// <param name="isAtMost">Whether the share is the most that is wanted, as for agriculture; otherwise it is the least.</param>
    public static Target Share(Indicator indicator, Percentage share, bool isAtMost = false) =>
        Share(indicator, isAtMost ? TargetSense.AtMost : TargetSense.AtLeast, share);

    /// <summary>Creates a target of a share in a whole.</summary>
    internal static Target Share(Indicator indicator, TargetSense sense, Percentage share) => new ShareTarget(indicator, sense, share);

    /// <summary>Creates a target of a milestone to be reached by a day, that day included.</summary>
    public static Target DoneBy(Indicator indicator, LocalDate deadline) => new MilestoneTarget(indicator, deadline);

    /// <summary>Creates a composite target, whose parts must all be attained.</summary>
    public static Target Together(Indicator indicator, params IReadOnlyList<Target> parts) => new CompositeTarget(indicator, parts);

    /// <summary>Creates a target in words in place of a number (<i>xuất siêu</i>).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="words">The words.</param>
    /// <param name="meaning">Their numeric meaning, such as net exports above zero, or null if only people can judge.</param>
    /// <exception cref="ArgumentException">The meaning is not a target of numbers.</exception>
    public static Target Qualitative(Indicator indicator, BilingualText words, Target? meaning = null) => meaning is null or NumericTarget
        ? new QualitativeTarget(indicator, words, meaning as NumericTarget)
        : throw new ArgumentException("The meaning of words is a target of numbers.", nameof(meaning));

    private AttainmentMethod? Checked(AttainmentMethod? value) => value is { } named && !Methods.Contains(named)
        ? throw new ArgumentException(
            $"The method {named} does not fit this kind of target; expected one of: {string.Join(", ", Methods)}.", nameof(value))
        : value;
}
