namespace BacKan.Indicators.Territory;

/// <summary>What goes from one unit to one other in a succession: <i>phần đơn vị hành chính được chuyển</i>.</summary>
/// <remarks>
/// <para>A weight says how much of a measure goes this way, in any unit that is the same throughout the succession; null where it is not known, never filled in.
/// Only its ratio to the weights beside it matters, so that hectares and shares do equally.</para>
/// <para>Immutable; equality compares the members.</para>
/// </remarks>
public sealed record SuccessionPart
{
    /// <summary>Creates a part.</summary>
    /// <param name="from">The unit before.</param>
    /// <param name="to">The unit since; null where nothing follows at its level.</param>
    /// <param name="area">How much area goes this way, or null.</param>
    /// <param name="population">How many people go this way, or null.</param>
    /// <param name="households">How many households go this way, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public SuccessionPart(AdministrativeUnit from, AdministrativeUnit? to, Fraction? area = null, Fraction? population = null, Fraction? households = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        foreach ((string name, Fraction? weight) in new[] { (nameof(area), area), (nameof(population), population), (nameof(households), households) })
        {
            if (weight is { Sign: < 0 })
                throw new ArgumentOutOfRangeException(name, weight, $"The {name} that goes from {from} to {to} cannot be negative.");
        }

        (From, To, Area, Population, Households) = (from, to, area, population, households);
    }

    /// <summary>Gets the unit before.</summary>
    public AdministrativeUnit From { get; }

    /// <summary>Gets the unit since, or null where nothing follows at its level.</summary>
    public AdministrativeUnit? To { get; }

    /// <summary>Gets how much area goes this way, or null where it is not known.</summary>
    public Fraction? Area { get; }

    /// <summary>Gets how many people go this way, or null where it is not known.</summary>
    public Fraction? Population { get; }

    /// <summary>Gets how many households go this way, or null where it is not known.</summary>
    public Fraction? Households { get; }

    /// <summary>Gets the weight by a measure, or null where it is not known.</summary>
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
