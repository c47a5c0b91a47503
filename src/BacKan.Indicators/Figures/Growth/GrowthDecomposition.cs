namespace BacKan.Indicators.Figures;

/// <summary>
/// The growth of a whole decomposed into its parts: <i>đóng góp vào tăng trưởng</i>, in points and as shares of the growth.
/// </summary>
/// <remarks>
/// <para>
/// If the parts make up the whole, their points add up exactly to its growth and their shares to 100. The values should be at constant
/// prices. Each part is a result without parts.
/// </para>
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

    /// <summary>Gets the id of the part, "services"; "whole" for the whole if it is the sum of the parts.</summary>
    public string Id { get; }

    /// <summary>Gets the earlier value.</summary>
    public Quantity From { get; }

    /// <summary>Gets the later value.</summary>
    public Quantity To { get; }

    /// <summary>Gets the comparison of the later value with the earlier one.</summary>
    internal QuantityComparison Comparison { get; }

    /// <summary>Gets the increment, later value minus earlier, in the unit of the whole.</summary>
    public Quantity Increment { get; }

    /// <summary>
    /// Gets the exact contribution in points of the growth of the whole, the increment in percent of the earlier whole
    /// (<i>điểm phần trăm đóng góp</i>); for the whole, its growth.
    /// </summary>
    public Fraction Exact { get; }

    /// <summary>Gets the points of growth, to a decimal's 28 digits.</summary>
    public PercentagePoints Points => new(Exact.ToNearestDecimal());

    /// <summary>
    /// Gets the exact share in the increment of the whole, in percent
    /// (<i>tỷ lệ đóng góp vào mức tăng</i>); null if the whole did not change.
    /// </summary>
    public Fraction? ExactShareOfGrowth { get; }

    /// <summary>Gets the share of the growth, to a decimal's 28 digits, or null.</summary>
    public Percentage? ShareOfGrowth => ExactShareOfGrowth is { } share ? new(share.ToNearestDecimal()) : null;

    /// <summary>Gets the contributions of the parts, in the order given; empty for a part.</summary>
    public IReadOnlyList<GrowthDecomposition> Parts { get; private init; } = [];

    /// <summary>Gets whether the parts make up the whole.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Gets the prices, or null if not stated.</summary>
    public PriceBasis? Prices { get; }

    /// <summary>Decomposes growth.</summary>
    /// <param name="parts">
    /// The parts by id, one or more, with unique ids: exact numbers at both times, in additive units of one family.
    /// </param>
    /// <param name="whole">The whole if the parts are only some of it (<i>trong đó</i>); null if they make it up.</param>
    /// <param name="prices">The prices of the values, or null if not stated.</param>
    /// <exception cref="ArgumentException">
    /// There is no part, two share an id, a number is missing or vague, or the earlier whole is not greater than zero.
    /// </exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    /// <exception cref="InvalidOperationException">The unit is not additive.</exception>
    public static GrowthDecomposition Of(
        IEnumerable<KeyValuePair<string, QuantityComparison>> parts, QuantityComparison? whole = null, PriceBasis? prices = null)
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

    private static (Quantity From, Quantity To) Ends(string id, QuantityComparison comparison) =>
        comparison is { IsVague: false, ExactFrom: { } from, ExactTo: { } to }
        ? (from, to)
        : throw new ArgumentException($"{id}: expected plain numbers at both times.", nameof(comparison));

    private static Quantity Sum(
        KeyValuePair<string, QuantityComparison>[] parts, Func<(Quantity From, Quantity To), Quantity> value, MeasureUnit unit) =>
        parts.Skip(1)
            .Aggregate(value(Ends(parts[0].Key, parts[0].Value)).ConvertTo(unit), (sum, part) => sum + value(Ends(part.Key, part.Value)));
}
