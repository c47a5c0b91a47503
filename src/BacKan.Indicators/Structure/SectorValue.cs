namespace BacKan.Indicators.Structure;

/// <summary>What a sector produced, employed or took: <i>giá trị của ngành</i>, in a unit that adds up.</summary>
/// <remarks>Immutable; equality compares sector and quantity.</remarks>
public sealed record SectorValue
{
    /// <summary>Creates a value.</summary>
    /// <param name="sector">The sector.</param>
    /// <param name="value">The value, zero or more, in a unit that adds up: money, workers, hectares.</param>
    /// <exception cref="ArgumentException">The unit does not add up.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative: such a part has no share.</exception>
    public SectorValue(Sector sector, Quantity value)
    {
        ArgumentNullException.ThrowIfNull(sector);
        ArgumentNullException.ThrowIfNull(value);
        if (!value.Unit.IsAdditive)
            throw new ArgumentException($"{sector.Code}: {value} cannot be added to the values of other sectors; expected a unit that adds up.", nameof(value));
        if (value.Exact.Sign < 0)
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The value of {sector.Code} must be zero or more: a negative part has no share of a whole.");
        (Sector, Value) = (sector, value);
    }

    /// <summary>Gets the sector.</summary>
    public Sector Sector { get; }

    /// <summary>Gets the value.</summary>
    public Quantity Value { get; }
}
