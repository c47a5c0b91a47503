using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Figures;

/// <summary>The value of an indicator for a place and a period: <i>số liệu</i>.</summary>
/// <remarks>Figures are never overwritten: if two sources disagree, both are kept. Immutable; equality compares every member.</remarks>
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
    /// <param name="indicator">The indicator.</param>
    /// <param name="place">The administrative unit.</param>
    /// <param name="period">The period.</param>
    /// <param name="stated">The number as printed.</param>
    /// <param name="source">The source of the figure.</param>
    /// <param name="asOf">The as-of day.</param>
    /// <param name="unit">The unit of the number, in the indicator's family; null for the indicator's own unit.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not in the indicator's family.</exception>
    public Figure(
        Indicator indicator, AdministrativeUnit place, ReportingPeriod period, StatedNumber stated, DataSource source, LocalDate asOf,
        MeasureUnit? unit = null)
        : this(indicator, place, period, source, asOf)
    {
        ArgumentNullException.ThrowIfNull(stated);
        Stated = stated;
        Unit = unit ?? indicator!.Unit;
        indicator!.Require(Unit);
    }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the administrative unit.</summary>
    public AdministrativeUnit Place { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the number as printed, or null if there is none.</summary>
    public StatedNumber? Stated { get; private init; }

    /// <summary>Gets the printed range ("61–62"), or null.</summary>
    public StatedRange? Range { get; private init; }

    /// <summary>Gets the words in place of a number ("xuất siêu"), or null.</summary>
    public BilingualText? Words { get; private init; }

    /// <summary>Gets the unit of the number.</summary>
    public MeasureUnit Unit { get; private init; }

    /// <summary>Gets the value with its unit, or null if there is none; the qualifier is in <see cref="Stated"/>.</summary>
    public Quantity? Value => Stated is null ? null : new(Stated.Value, Unit);

    /// <summary>Gets the reason why there is no value, or null.</summary>
    public AbsenceReason? Absence { get; private init; }

    /// <summary>Gets the day on which a milestone was reached, or null.</summary>
    public LocalDate? DoneOn { get; private init; }

    /// <summary>Gets the source of the figure.</summary>
    public DataSource Source { get; }

    /// <summary>Gets the as-of day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the nature of the figure.</summary>
    public FigureNature Nature { get; init; } = FigureNature.Actual;

    /// <summary>Gets the prices of an amount of money, or null if not stated.</summary>
    public PriceBasis? Prices { get; init; }

    /// <summary>
    /// Gets the version of the definition that the figure follows, "2011-2015" for a poverty line;
    /// null if there is only one. Figures are never compared across versions.
    /// </summary>
    public string? Definition { get; init; }

    /// <summary>Gets the reported change, or null.</summary>
    public StatedChange? Change { get; init; }

    /// <summary>
    /// Gets the order of competing figures: reported before not reported; then official, preliminary, actual, estimate; then the later day.
    /// </summary>
    /// <remarks>
    /// Ties are broken by the number with more printed decimals, then by the source's id; the position in a list never decides.
    /// </remarks>
    public static IComparer<Figure> Precedence => FigurePrecedence.Standard;

    /// <summary>Creates a figure printed as a range, "61–62".</summary>
    /// <exception cref="MeasureUnitMismatchException">The unit is not in the indicator's family.</exception>
    public static Figure Between(
        Indicator indicator, AdministrativeUnit place, ReportingPeriod period, StatedRange range, DataSource source, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(range);
        MeasureUnit unit = range.Unit ?? indicator!.Unit;
        var figure = new Figure(indicator, place, period, source, asOf) { Range = new(range.Low, range.High, unit), Unit = unit };
        indicator!.Require(unit);
        return figure;
    }

    /// <summary>
    /// Creates a figure from a number carried to other boundaries: an estimate stays "khoảng", and
    /// only a number that is not a decimal of 20 places is rounded.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="place">The unit with the boundaries of the number.</param>
    /// <param name="period">The period.</param>
    /// <param name="value">The number; if it is not comparable or incomplete, the figure is marked as not reported.</param>
    /// <param name="source">The source of the figure.</param>
    /// <param name="asOf">The as-of day.</param>
    /// <param name="rounding">How a number that is not a finite decimal is rounded.</param>
    /// <param name="decimals">The number of decimals for rounding, 0 to 20.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not in the indicator's family.</exception>
    public static Figure Rebased(
        Indicator indicator, AdministrativeUnit place, ReportingPeriod period, RebasedValue value, DataSource source, LocalDate asOf,
        Rounding rounding, int decimals)
    {
        ArgumentNullException.ThrowIfNull(value);
        FigureMaker.Require(rounding, decimals);
        return value.Value is { } number
            ? new(
                indicator, place, period,
                FigureMaker.Stated(number.Exact, value.EstimatedBy is null ? Qualifier.Exactly : Qualifier.About, rounding, decimals),
                source, asOf, number.Unit)
            : Absent(indicator, place, period, AbsenceReason.NotReported, source, asOf);
    }

    /// <summary>Creates a figure given in words, "xuất siêu".</summary>
    public static Figure InWords(
        Indicator indicator, AdministrativeUnit place, ReportingPeriod period, BilingualText words, DataSource source, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(indicator, place, period, source, asOf) { Words = words };
    }

    /// <summary>Creates a figure without a value, with the reason.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The reason is not defined.</exception>
    public static Figure Absent(
        Indicator indicator, AdministrativeUnit place, ReportingPeriod period, AbsenceReason reason, DataSource source, LocalDate asOf) =>
        Enum.IsDefined(reason)
            ? new(indicator, place, period, source, asOf) { Absence = reason }
            : throw new ArgumentOutOfRangeException(nameof(reason), reason, "Expected a defined reason.");

    /// <summary>Creates the figure of a milestone, reached on a day or not yet (null).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is after <paramref name="asOf"/>.</exception>
    public static Figure Milestone(
        Indicator indicator, AdministrativeUnit place, ReportingPeriod period, LocalDate? doneOn, DataSource source, LocalDate asOf) =>
        doneOn > asOf
            ? throw new ArgumentOutOfRangeException(
                nameof(doneOn), doneOn, "A milestone cannot be reached after the day as of which it is reported.")
            : new(indicator, place, period, source, asOf) { DoneOn = doneOn };

    /// <summary>
    /// Returns the figure with another nature, prices, definition and reported change, for figures
    /// created by methods without these parameters.
    /// </summary>
    /// <param name="nature">The nature of the figure.</param>
    /// <param name="prices">The prices, or null.</param>
    /// <param name="definition">The version of the definition, or null.</param>
    /// <param name="change">The reported change, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The nature is not defined.</exception>
    public Figure With(FigureNature nature, PriceBasis? prices = null, string? definition = null, StatedChange? change = null) =>
        Enum.IsDefined(nature)
        ? new(
            Indicator, Place, Period, Source,
            AsOf) { Stated = Stated, Range = Range, Words = Words, Unit = Unit, Absence = Absence, DoneOn = DoneOn, Nature = nature,
            Prices = prices, Definition = definition, Change = change }
        : throw new ArgumentOutOfRangeException(nameof(nature), nature, "Expected a defined nature.");

    /// <inheritdoc/>
    public bool Equals(Figure? other) => other is not null
        && Identity == other.Identity
        && (Stated, Range, Words, Unit) == (other.Stated, other.Range, other.Words, other.Unit)
        && (Absence, DoneOn, Nature, Prices, Definition) == (other.Absence, other.DoneOn, other.Nature, other.Prices, other.Definition)
        && (Change?.Direction, Change?.Versus, Change?.Strongly) == (other.Change?.Direction, other.Change?.Versus, other.Change?.Strongly);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Identity, Stated, Range, Words, Unit, Absence, DoneOn, Nature);

    /// <summary>
    /// Prints the value: "trên 500 ha", "từ 61 đến 62%", "xuất siêu", "hoàn thành ngày 11/3/2015",
    /// "-" for what did not occur; otherwise the sign for a missing number.
    /// </summary>
    /// <param name="presentation">The language and the sign for a missing number.</param>
    /// <param name="withUnit">Whether to print the unit after the number.</param>
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

    private (Indicator Indicator, AdministrativeUnit Place, ReportingPeriod Period, DataSource Source, LocalDate AsOf) Identity =>
        (Indicator, Place, Period, Source, AsOf);
}
