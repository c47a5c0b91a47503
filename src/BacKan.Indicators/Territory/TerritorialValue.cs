namespace BacKan.Indicators.Territory;

/// <summary>A number of a unit for a period: <i>số liệu của một đơn vị trong một kỳ</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class TerritorialValue
{
    /// <summary>Creates a value.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="period">The period.</param>
    /// <param name="value">The number.</param>
    public TerritorialValue(AdministrativeUnit unit, ReportingPeriod period, Quantity value) =>
        (Unit, Period, Value) = (unit, period, value);

    /// <summary>Gets the unit.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the number.</summary>
    public Quantity Value { get; }
}
