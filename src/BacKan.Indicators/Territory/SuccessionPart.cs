namespace BacKan.Indicators.Territory;

/// <summary>The part that moves from one unit to another in a succession: <i>phần đơn vị hành chính được chuyển</i>.</summary>
/// <remarks>
/// <para>A weight is the amount of a measure that moves, in the same unit throughout the succession; null if not known, never filled in.
/// Only its ratio to the other weights matters, so hectares and shares work equally.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class SuccessionPart
{
    /// <summary>Creates a part.</summary>
    /// <param name="from">The unit before.</param>
    /// <param name="to">The unit after; null if nothing follows at its level.</param>
    /// <param name="area">The area that moves, or null.</param>
    /// <param name="population">The number of people that move, or null.</param>
    /// <param name="households">The number of households that move, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public SuccessionPart(
        AdministrativeUnit from, AdministrativeUnit? to, Fraction? area = null, Fraction? population = null, Fraction? households = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        foreach ((string name, Fraction? weight) in new[] { (nameof(area), area), (nameof(population), population), (
            nameof(households), households) })
        {
            if (weight is { Sign: < 0 })
                throw new ArgumentOutOfRangeException(name, weight, $"The {name} that goes from {from} to {to} cannot be negative.");
        }

        (From, To, Area, Population, Households) = (from, to, area, population, households);
    }

    /// <summary>Gets the unit before.</summary>
    public AdministrativeUnit From { get; }

    /// <summary>Gets the unit after, or null if nothing follows at its level.</summary>
    public AdministrativeUnit? To { get; }

    /// <summary>Gets the area that moves, or null if not known.</summary>
    public Fraction? Area { get; }

    /// <summary>Gets the number of people that move, or null if not known.</summary>
    public Fraction? Population { get; }

    /// <summary>Gets the number of households that move, or null if not known.</summary>
    public Fraction? Households { get; }

    /// <summary>Returns the weight by a measure, or null if not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The measure is not defined.</exception>
    public Fraction? Weight(TerritorialMeasure by) => by switch
    {
        TerritorialMeasure.Area => Area,
        TerritorialMeasure.Population => Population,
        TerritorialMeasure.Households => Households,
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "Expected a defined measure."),
    };

    /// <summary>Returns both identities.</summary>
    public override string ToString() => $"{From.Id} → {To?.Id.ToString() ?? "–"}";
}
