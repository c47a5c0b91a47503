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
    private BilingualText? group;
    private Indicator? partOf;

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

    /// <summary>Gets the heading under which plans list it ("Kinh tế"), or null.</summary>
    public BilingualText? Group
    {
        get => group;
        init => group = value;
    }

    /// <summary>Gets the indicator of which this one is a part (<i>trong đó</i>), or null.</summary>
    public Indicator? PartOf
    {
        get => partOf;
        init => partOf = value;
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

    /// <summary>Gets the same target with who assigned it, by which provision, for which period, by which method, and where plans list it; what is null stays as it is.</summary>
    /// <exception cref="ArgumentException">The method does not fit the kind.</exception>
    public Target With(
        string? assigner = null, Citation? citation = null, TargetOrigin? origin = null, ReportingPeriod? period = null, AttainmentMethod? method = null,
        BilingualText? group = null, Indicator? partOf = null)
    {
        var copy = (Target)MemberwiseClone();
        (copy.group, copy.partOf) = (group ?? Group, partOf ?? PartOf);
        (copy.assigner, copy.basis, copy.origin, copy.period) = (assigner ?? Assigner, citation ?? Citation, origin ?? Origin, period ?? Period);
        copy.method = Checked(method) ?? Method;
        return copy;
    }

    /// <summary>Reads a target as a plan prints it: "4.350", "≥ 33", "trên 500", "từ 33 đến 34", "khoảng 4", "giảm từ 3,35% xuống 3,10%", "tăng 5%", "chậm nhất ngày 31/12/2015", "xuất siêu".</summary>
    /// <remarks>
    /// Nothing is guessed. A number without a word is a floor where higher is wished, a ceiling where lower is, else the number itself; "khoảng 4" is the range that 4 is rounded from;
    /// words without a digit, or in “quotation marks”, are a target in words. "Gần" is refused (BK2013): no text says how near. What <see cref="ToText"/> prints is read back.
    /// </remarks>
    /// <param name="indicator">What is measured.</param>
    /// <param name="text">The text of the cell.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="better">Which way the plan wishes the figure to go; null for the indicator's tendency.</param>
    /// <param name="parts">The indicators that a target of several may name.</param>
    public static ReadResult<Target> Read(Indicator indicator, string text, Language language, Tendency? better = null, params IReadOnlyCollection<Indicator> parts)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(parts);
        return new TargetReader(indicator, language, better ?? indicator.Tendency, parts).Read(text);
    }

    /// <summary>Prints what is asked for, as <see cref="Read"/> reads it: "4.350 tấn", "trên 500 ha", "từ 33 đến 34%", "giảm 0,25 điểm % từ 3,35%"; who assigned it is not said.</summary>
    /// <param name="presentation">The language and the rounding.</param>
    /// <param name="withUnit">Whether the indicator's own unit is printed; another unit always is.</param>
    public string ToText(Presentation presentation, bool withUnit = true)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        return TargetText.Print(this, presentation, withUnit);
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
    /// <param name="better">Which way a figure may leave the range and be better for it, neutral where it may not; null for the indicator's tendency.</param>
    public static BetweenTarget Between(Indicator indicator, Quantity low, Quantity high, Tendency? better = null)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return BetweenTarget.Of(indicator, low, high, better ?? indicator.Tendency);
    }

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
