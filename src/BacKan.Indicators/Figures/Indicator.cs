using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>What is measured: <i>chỉ tiêu thống kê</i>. How much of it was assigned is a target.</summary>
/// <remarks>Immutable; equality compares the id and the threshold.</remarks>
public sealed record Indicator
{
    /// <summary>Creates an indicator.</summary>
    /// <param name="id">The stable id, "grain_output".</param>
    /// <param name="name">The name in both languages.</param>
    /// <param name="unit">The unit in which it is kept; figures may come in any unit of its family.</param>
    /// <param name="tendency">Which way it is wished to go.</param>
    /// <param name="overUnits">How it adds up over units of territory.</param>
    /// <param name="overTime">How it adds up over parts of a period.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Indicator(string id, BilingualText name, MeasureUnit unit, Tendency tendency, AggregationRule overUnits, AggregationRule overTime)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(unit);
        (Id, Name, Unit, Tendency, OverUnits, OverTime) = (id, name, unit, tendency, overUnits, overTime);
    }

    private Indicator(Indicator original, Quantity threshold)
        : this(original.Id, original.Name, original.Unit, original.Tendency, original.OverUnits, original.OverTime)
    {
        Threshold = threshold;
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets the unit in which it is kept.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Gets which way it is wished to go.</summary>
    public Tendency Tendency { get; }

    /// <summary>Gets how it adds up over units of territory.</summary>
    public AggregationRule OverUnits { get; }

    /// <summary>Gets how it adds up over parts of a period.</summary>
    public AggregationRule OverTime { get; }

    /// <summary>Gets the level that a thing must reach to be counted, part of the definition: the 70 triệu đồng/ha of "land yielding 70 triệu đồng/ha"; null for most indicators.</summary>
    public Quantity? Threshold { get; }

    /// <summary>Gets this indicator with a qualifying level as part of its definition.</summary>
    public Indicator Reaching(Quantity threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return new(this, threshold);
    }

    /// <summary>Gets the name with the qualifying level.</summary>
    public string FullName(Language language) => Threshold is null ? Name.In(language) : $"{Name.In(language)} {Threshold.In(language)}";

    /// <inheritdoc/>
    public bool Equals(Indicator? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && Threshold == other.Threshold;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Id), Threshold);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    /// <summary>Requires a unit of the indicator's family.</summary>
    internal void Require(MeasureUnit unit)
    {
        if (!string.Equals(unit.Family, Unit.Family, StringComparison.Ordinal))
            throw new MeasureUnitMismatchException(Unit, unit);
    }
}
