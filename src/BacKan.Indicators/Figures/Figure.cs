using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Figures;

/// <summary>What was found of an indicator in a place and a period: <i>số liệu</i>.</summary>
/// <remarks>Figures are never overwritten: two sources may disagree, and both stay. Immutable; compares by reference.</remarks>
public sealed class Figure
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
    /// <param name="unit">The unit of the number, of the indicator's family; null takes the indicator's own.</param>
    /// <param name="source">Where it was published.</param>
    /// <param name="asOf">The day on which it was so.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not of the indicator's family.</exception>
    public Figure(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, StatedNumber stated, MeasureUnit? unit, DataSource source, LocalDate asOf)
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
        ? new(Indicator, Place, Period, Source, AsOf) { Stated = Stated, Unit = Unit, Absence = Absence, DoneOn = DoneOn, Nature = nature, Prices = prices, Definition = definition, Change = change }
        : throw new ArgumentOutOfRangeException(nameof(nature), nature, "Expected a defined nature.");
}
