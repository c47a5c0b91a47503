namespace BacKan.Indicators.Figures;

/// <summary>The growth of a whole divided among its parts: <i>đóng góp vào tăng trưởng</i>, in points and as shares of the growth.</summary>
/// <remarks>
/// <para>Where the parts are the whole, their points add up to its growth and their shares to 100, exactly. The values should be at constant prices. Each part is a result of its own, without parts.</para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class GrowthDecomposition
{
    private GrowthDecomposition(string id, QuantityComparison comparison, Quantity before, Quantity growth, PriceBasis? prices)
    {
        (Id, Comparison, Prices) = (id, comparison, prices);
        (From, To) = Ends(id, comparison);
        Increment = To.ConvertTo(before.Unit) - From.ConvertTo(before.Unit);
        Exact = Increment.Exact * 100m / before.Exact;
        ExactShareOfGrowth = growth.Exact.Sign == 0 ? null : Increment.Exact * 100m / growth.Exact;
    }

    /// <summary>Gets the id of the part, "services"; of the whole "whole" where it is the sum of the parts.</summary>
    public string Id { get; }

    /// <summary>Gets the earlier value.</summary>
    public Quantity From { get; }

    /// <summary>Gets the later value.</summary>
    public Quantity To { get; }

    /// <summary>Gets the later value against the earlier one: its own growth.</summary>
    public QuantityComparison Comparison { get; }

    /// <summary>Gets the later less the earlier value, in the unit of the whole.</summary>
    public Quantity Increment { get; }

    /// <summary>Gets the increment in percent of the earlier whole, that is in points of its growth, exactly (<i>điểm phần trăm đóng góp</i>); of the whole its growth.</summary>
    public Fraction Exact { get; }

    /// <summary>Gets the points of growth, to a decimal's 28 digits.</summary>
    public PercentagePoints Points => new(Exact.ToNearestDecimal());

    /// <summary>Gets the increment in percent of the increment of the whole, exactly (<i>tỷ lệ đóng góp vào mức tăng</i>): another measure; null where the whole did not change.</summary>
    public Fraction? ExactShareOfGrowth { get; }

    /// <summary>Gets the share of the growth, to a decimal's 28 digits, or null.</summary>
    public Percentage? ShareOfGrowth => ExactShareOfGrowth is { } share ? new(share.ToNearestDecimal()) : null;

    /// <summary>Gets what each part added, in the order given; empty for a part.</summary>
    public IReadOnlyList<GrowthDecomposition> Parts { get; private init; } = [];

    /// <summary>Gets whether the parts are all of the whole.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Gets the prices, or null where they are not said.</summary>
    public PriceBasis? Prices { get; }

    /// <summary>Divides growth.</summary>
    /// <param name="parts">The parts by id, one or more, each id once: exact numbers at both times, in units of one family that add.</param>
    /// <param name="whole">The whole where the parts are only some of it (<i>trong đó</i>); null where they are all of it.</param>
    /// <param name="prices">The prices of every value, or null where they are not said.</param>
    /// <exception cref="ArgumentException">There is no part, two have one id, a number is missing or vague, or the earlier whole is not over zero: then there is no growth to divide.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    /// <exception cref="RateArithmeticException">The unit is a rate or per something.</exception>
    public static GrowthDecomposition Of(IEnumerable<KeyValuePair<string, QuantityComparison>> parts, QuantityComparison? whole = null, PriceBasis? prices = null)
    {
        ArgumentNullException.ThrowIfNull(parts);
        KeyValuePair<string, QuantityComparison>[] all = [.. parts];
        if (all.Length == 0 || all.Select(p => p.Key).Distinct(StringComparer.Ordinal).Count() != all.Length)
            throw new ArgumentException("Expected one part or more, each id once.", nameof(parts));
        bool isWhole = whole is null;
        MeasureUnit unit = (whole is null ? Ends(all[0].Key, all[0].Value) : Ends("whole", whole)).From.Unit;
        whole ??= QuantityComparison.Between(Sum(all, ends => ends.From, unit), Sum(all, ends => ends.To, unit));
        Quantity before = Ends("whole", whole).From;
        if (before.Exact.Sign <= 0)
            throw new ArgumentException($"The earlier whole is {before}; growth is divided where it is over zero.", nameof(parts));
        Quantity growth = Ends("whole", whole).To.ConvertTo(unit) - before;
        return new("whole", whole, before, growth, prices)
        {
            Parts = [.. all.Select(p => new GrowthDecomposition(p.Key, p.Value, before, growth, prices))],
            IsWhole = isWhole,
        };
    }

    private static (Quantity From, Quantity To) Ends(string id, QuantityComparison comparison) => comparison is { IsVague: false, ExactFrom: { } from, ExactTo: { } to }
        ? (from, to)
        : throw new ArgumentException($"{id}: expected plain numbers at both times.", nameof(comparison));

    private static Quantity Sum(KeyValuePair<string, QuantityComparison>[] parts, Func<(Quantity From, Quantity To), Quantity> value, MeasureUnit unit) =>
        parts.Skip(1).Aggregate(value(Ends(parts[0].Key, parts[0].Value)).ConvertTo(unit), (sum, part) => sum + value(Ends(part.Key, part.Value)));
}
