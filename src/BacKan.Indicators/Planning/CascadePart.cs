namespace BacKan.Indicators.Planning;

/// <summary>What is assigned to one unit: <i>chỉ tiêu giao cho một đơn vị</i>.</summary>
/// <remarks>Immutable; equality compares the members.</remarks>
public sealed record CascadePart
{
    private readonly decimal? weight;

    /// <summary>Creates what is assigned to a unit.</summary>
    /// <param name="unit">The unit, in the words of the document.</param>
    /// <param name="amount">The number or the range; null where it is not known.</param>
    /// <exception cref="ArgumentException">The unit is empty.</exception>
    public CascadePart(string unit, StatedRange? amount)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        (Unit, Amount) = (unit, amount);
    }

    /// <summary>Creates what is assigned to a unit as one number.</summary>
    /// <param name="unit">The unit, in the words of the document.</param>
    /// <param name="amount">The number.</param>
    /// <param name="weight">The weight of a rate: the households of the unit; over zero, null for amounts that are added.</param>
    /// <exception cref="ArgumentException">The unit is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not over zero.</exception>
    public CascadePart(string unit, decimal amount, decimal? weight = null)
        : this(unit, new StatedRange(new(amount), new(amount)))
    {
        Weight = weight;
    }

    /// <summary>Gets the unit, in the words of the document.</summary>
    public string Unit { get; }

    /// <summary>Gets the number or the range, in the unit of the whole; null where it is not known.</summary>
    public StatedRange? Amount { get; }

    /// <summary>Gets what a rate is a rate of, over zero: the households of the unit; null for amounts that are added.</summary>
    public decimal? Weight
    {
        get => weight;
        init => weight = value is <= 0m
            ? throw new ArgumentOutOfRangeException(nameof(value), value, $"The weight of {Unit} must be over zero.")
            : value;
    }
}
