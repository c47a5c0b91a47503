namespace BacKan.Indicators.Figures;

/// <summary>Growth divided among the parts of a whole: <i>đóng góp vào tăng trưởng</i>, in points and as shares of the growth.</summary>
/// <remarks>
/// <para>Where the parts are the whole, their points add up to its growth and their shares to 100, exactly. The values should be at constant prices.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class GrowthDecomposition
{
    /// <summary>Divides growth.</summary>
    /// <param name="parts">The parts, one or more, in units of one family that add.</param>
    /// <param name="whole">The whole where the parts are only some of it (<i>trong đó</i>); null where they are all of it.</param>
    /// <param name="prices">The prices of every value, or null where they are not said.</param>
    /// <exception cref="ArgumentException">There is no part, two have one id, or the earlier whole is not over zero: then there is no growth to divide.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    /// <exception cref="RateArithmeticException">The unit is a rate or per something.</exception>
    public GrowthDecomposition(IEnumerable<GrowthPart> parts, GrowthPart? whole = null, PriceBasis? prices = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        GrowthPart[] all = [.. parts];
        if (all.Length == 0 || all.Select(p => p.Id).Distinct(StringComparer.Ordinal).Count() != all.Length)
            throw new ArgumentException("Expected one part or more, each id once.", nameof(parts));
        (IsWhole, Prices) = (whole is null, prices);
        MeasureUnit unit = (whole ?? all[0]).From.Unit;
        Whole = whole ?? new("whole", Sum(all, p => p.From, unit), Sum(all, p => p.To, unit));
        Quantity before = Whole.From.ConvertTo(unit), after = Whole.To.ConvertTo(unit);
        if (before.Exact.Sign <= 0)
            throw new ArgumentException($"The earlier whole is {before}; growth is divided where it is over zero.", nameof(parts));
        Increment = after - before;
        Exact = Increment.Exact * 100m / before.Exact;
        Parts =
        [
            .. all.Select(part =>
            {
                Quantity added = part.To.ConvertTo(unit) - part.From.ConvertTo(unit);
                return new PartContribution(part, added, added.Exact * 100m / before.Exact, Increment.Exact.Sign == 0 ? null : added.Exact * 100m / Increment.Exact);
            }),
        ];
    }

    /// <summary>Gets the whole: given, or the sum of the parts.</summary>
    public GrowthPart Whole { get; }

    /// <summary>Gets whether the parts are all of the whole.</summary>
    public bool IsWhole { get; }

    /// <summary>Gets the prices, or null where they are not said.</summary>
    public PriceBasis? Prices { get; }

    /// <summary>Gets how much the whole grew.</summary>
    public Quantity Increment { get; }

    /// <summary>Gets the growth of the whole in percent, exactly.</summary>
    public Fraction Exact { get; }

    /// <summary>Gets the growth of the whole, to a decimal's 28 digits.</summary>
    public Percentage Growth => new(Exact.ToNearestDecimal());

    /// <summary>Gets what each part added, in the order given.</summary>
    public IReadOnlyList<PartContribution> Parts { get; }

    private static Quantity Sum(GrowthPart[] parts, Func<GrowthPart, Quantity> value, MeasureUnit unit) =>
        parts.Skip(1).Aggregate(value(parts[0]).ConvertTo(unit), (sum, part) => sum + value(part));
}
