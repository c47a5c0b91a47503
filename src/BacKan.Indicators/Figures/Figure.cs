using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Figures;

/// <summary>What was found of an indicator in a place and a period: <i>số liệu</i>.</summary>
/// <remarks>Figures are never overwritten: two sources may disagree, and both stay. Immutable; equality compares every member.</remarks>
public sealed class Figure : IEquatable<Figure>
{
    private Figure(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, DataSource source, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(source);
        (Indicator, Place, Period, Source, AsOf, Unit) = (indicator, place, period, source, asOf, indicator.Unit);
    }

    /// <summary>Creates a figure with a value.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="place">The unit of territory.</param>
    /// <param name="period">The period.</param>
    /// <param name="stated">The number as printed.</param>
    /// <param name="source">Where it was published.</param>
    /// <param name="asOf">The day on which it was so.</param>
    /// <param name="unit">The unit of the number, of the indicator's family; null takes the indicator's own.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not of the indicator's family.</exception>
    public Figure(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, StatedNumber stated, DataSource source, LocalDate asOf, MeasureUnit? unit = null)
        : this(indicator, place, period, source, asOf)
    {
        ArgumentNullException.ThrowIfNull(stated);
        Stated = stated;
        Unit = unit ?? indicator!.Unit;
        indicator!.Require(Unit);
    }

    /// <summary>Gets what is measured.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the unit of territory.</summary>
    public AdministrativeUnit Place { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the number as printed, or null where there is none.</summary>
    public StatedNumber? Stated { get; private init; }

    /// <summary>Gets the two numbers between which the figure was printed ("61–62"), or null.</summary>
    public StatedRange? Range { get; private init; }

    /// <summary>Gets the words that stand in place of a number ("xuất siêu"), or null.</summary>
    public BilingualText? Words { get; private init; }

    /// <summary>Gets the unit of the number.</summary>
    public MeasureUnit Unit { get; private init; }

    /// <summary>Gets the value with its unit, or null where there is none; the qualifier stands in <see cref="Stated"/>.</summary>
    public Quantity? Value => Stated is null ? null : new(Stated.Value, Unit);

    /// <summary>Gets why there is no value, or null.</summary>
    public AbsenceReason? Absence { get; private init; }

    /// <summary>Gets the day on which a milestone was reached, or null.</summary>
    public LocalDate? DoneOn { get; private init; }

    /// <summary>Gets where the figure was published.</summary>
    public DataSource Source { get; }

    /// <summary>Gets the day on which it was so.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets what kind of knowledge it is.</summary>
    public FigureNature Nature { get; init; } = FigureNature.Actual;

    /// <summary>Gets the prices in which an amount of money is counted, or null where they are not said.</summary>
    public PriceBasis? Prices { get; init; }

    /// <summary>Gets the version of the definition that the figure follows, "2011-2015" for a poverty line; null where there is one only. Figures are never compared across versions.</summary>
    public string? Definition { get; init; }

    /// <summary>Gets the report's word that it rose or fell, or null.</summary>
    public StatedChange? Change { get; init; }

    /// <summary>Gets which of two figures of one thing counts: what was reported before what was not, official before preliminary before actual before estimate, then the later day.</summary>
    /// <remarks>Who orders by it settles what is left equal by the number printed with more decimals, then by the source's id: the place in a list never decides.</remarks>
    public static IComparer<Figure> Precedence => FigurePrecedence.Standard;

    /// <summary>Creates a figure that was printed as two numbers, "61–62".</summary>
    /// <exception cref="MeasureUnitMismatchException">The unit is not of the indicator's family.</exception>
    public static Figure Between(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, StatedRange range, DataSource source, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(range);
        MeasureUnit unit = range.Unit ?? indicator!.Unit;
        var figure = new Figure(indicator, place, period, source, asOf) { Range = new(range.Low, range.High, unit), Unit = unit };
        indicator!.Require(unit);
        return figure;
    }

    /// <summary>Creates a figure of a number that was carried to other boundaries, without loss: an estimate stays "khoảng", and only a number that is no decimal of 20 places is rounded, as named.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="place">The unit whose boundaries the number has.</param>
    /// <param name="period">The period.</param>
    /// <param name="value">The number; one that is not comparable or incomplete gives a figure that was not reported.</param>
    /// <param name="source">Who made it.</param>
    /// <param name="asOf">The day on which it was so.</param>
    /// <param name="rounding">How a number that is no finite decimal is rounded.</param>
    /// <param name="decimals">To how many decimals it is, 0 to 20.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not of the indicator's family.</exception>
    public static Figure Rebased(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, RebasedValue value, DataSource source, LocalDate asOf, Rounding rounding, int decimals)
    {
        ArgumentNullException.ThrowIfNull(value);
        FigureMaker.Require(rounding, decimals);
        return value.Value is { } number
            ? new(indicator, place, period, FigureMaker.Stated(number.Exact, value.EstimatedBy is null ? Qualifier.Exactly : Qualifier.About, rounding, decimals), source, asOf, number.Unit)
            : Absent(indicator, place, period, AbsenceReason.NotReported, source, asOf);
    }

    /// <summary>Creates a figure that was given in words, "xuất siêu".</summary>
    public static Figure InWords(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, BilingualText words, DataSource source, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(indicator, place, period, source, asOf) { Words = words };
    }

    /// <summary>Creates the figure that says why there is no value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not defined.</exception>
    public static Figure Absent(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, AbsenceReason reason, DataSource source, LocalDate asOf) =>
        Enum.IsDefined(reason)
            ? new(indicator, place, period, source, asOf) { Absence = reason }
            : throw new ArgumentOutOfRangeException(nameof(reason), reason, "Expected a defined reason.");

    /// <summary>Creates the figure of a milestone: reached on a day, or not yet (null).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies after <paramref name="asOf"/>.</exception>
    public static Figure Milestone(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, LocalDate? doneOn, DataSource source, LocalDate asOf) =>
        doneOn > asOf
            ? throw new ArgumentOutOfRangeException(nameof(doneOn), doneOn, "A milestone cannot be reached after the day as of which it is reported.")
            : new(indicator, place, period, source, asOf) { DoneOn = doneOn };

    /// <summary>Gets the same figure with another nature, prices, definition and word of change; absent figures and milestones, which methods make, get theirs so.</summary>
    /// <param name="nature">What kind of knowledge it is.</param>
    /// <param name="prices">The prices, or null.</param>
    /// <param name="definition">The version of the definition, or null.</param>
    /// <param name="change">The report's word that it rose or fell, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The nature is not defined.</exception>
    public Figure With(FigureNature nature, PriceBasis? prices = null, string? definition = null, StatedChange? change = null) => Enum.IsDefined(nature)
        ? new(Indicator, Place, Period, Source, AsOf) { Stated = Stated, Range = Range, Words = Words, Unit = Unit, Absence = Absence, DoneOn = DoneOn, Nature = nature, Prices = prices, Definition = definition, Change = change }
        : throw new ArgumentOutOfRangeException(nameof(nature), nature, "Expected a defined nature.");

    /// <inheritdoc/>
    public bool Equals(Figure? other) => other is not null && Identity == other.Identity && (Stated, Range, Words, Unit) == (other.Stated, other.Range, other.Words, other.Unit)
        && (Absence, DoneOn, Nature, Prices, Definition) == (other.Absence, other.DoneOn, other.Nature, other.Prices, other.Definition)
        && (Change?.Direction, Change?.Versus, Change?.Strongly) == (other.Change?.Direction, other.Change?.Versus, other.Change?.Strongly);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Identity, Stated, Range, Words, Unit, Absence, DoneOn, Nature);

    /// <summary>Prints the value: "trên 500 ha", "từ 61 đến 62%", "xuất siêu", "hoàn thành ngày 11/3/2015", "-" for what did not occur; the sign of absence where nothing was given.</summary>
    /// <param name="presentation">The language and the sign of absence.</param>
    /// <param name="withUnit">Whether the unit stands after the number.</param>
    public string ToText(Presentation presentation, bool withUnit = true)
    {
        ArgumentNullException.ThrowIfNull(presentation);
        return this switch
        {
            { Stated: { } number } => presentation.Stated(number, withUnit ? Unit : null),
            { Range: { } range } => (withUnit ? range : new StatedRange(range.Low, range.High)).In(presentation.Language),
            { Words: { } words } => presentation.Say(words),
            { DoneOn: { } day } => presentation.Say($"hoàn thành ngày {presentation.Day(day)}", $"done on {presentation.Day(day)}"),
            { Absence: AbsenceReason.DidNotOccur } => "-",
            { Absence: not null } => presentation.Absence,
            _ => presentation.Say("chưa hoàn thành", "not done yet"),
        };
    }

    /// <summary>The number as printed with its unit, or null.</summary>
    internal StatedQuantity? StatedQuantity => Stated is { } number ? new(number, Unit) : null;

    private (Indicator Indicator, AdministrativeUnit Place, ReportingPeriod Period, DataSource Source, LocalDate AsOf) Identity => (Indicator, Place, Period, Source, AsOf);
}
