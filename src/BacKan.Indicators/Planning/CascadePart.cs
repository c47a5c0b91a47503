namespace BacKan.Indicators.Planning;

/// <summary>The part of a target assigned to a unit: <i>chỉ tiêu giao cho một đơn vị</i>.</summary>
/// <remarks>Immutable; compares by reference.</remarks>
public sealed class CascadePart
{
    private readonly decimal? weight;

    /// <summary>Creates the part of a unit.</summary>
    /// <param name="unit">The unit, as worded in the document.</param>
    /// <param name="amount">The number or range; null if not known.</param>
    /// <exception cref="ArgumentException">The unit is empty.</exception>
    public CascadePart(string unit, StatedRange? amount)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        (Unit, Amount) = (unit, amount);
    }

    /// <summary>Creates the part of a unit as a single number.</summary>
    /// <param name="unit">The unit, as worded in the document.</param>
    /// <param name="amount">The number.</param>
    /// <param name="weight">The weight of a rate, such as the households of the unit, greater than zero; null for amounts.</param>
    /// <exception cref="ArgumentException">The unit is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not greater than zero.</exception>
    public CascadePart(string unit, decimal amount, decimal? weight = null)
        : this(unit, new StatedRange(new(amount), new(amount)))
    {
        Weight = weight;
    }

    /// <summary>Gets the unit, as worded in the document.</summary>
    public string Unit { get; }

    /// <summary>Gets the number or range, in the unit of the whole; null if not known.</summary>
    public StatedRange? Amount { get; }

    /// <summary>Gets the weight of a rate, such as the households of the unit, greater than zero; null for amounts.</summary>
    public decimal? Weight
    {
        get => weight;
        init => weight = value is <= 0m
            ? throw new ArgumentOutOfRangeException(nameof(value), value, $"The weight of {Unit} must be over zero.")
            : value;
    }
}
