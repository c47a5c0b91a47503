namespace BacKan.Indicators;

/// <summary>A total divided in proportion to values and rounded so that the parts add up to it: <i>phân bổ giữ nguyên tổng</i>.</summary>
/// <remarks>
/// <para>
/// Rounded one by one, 17.594, 18.404, 59.364 and 4.638 make 99.99. Both methods here keep 100.00 and show which part absorbed the
/// remainder. They calculate with whole numbers.
/// </para>
/// <para>Values that already add up to the total keep their sum. Immutable; compares by reference.</para>
/// </remarks>
internal sealed class Apportionment
{
    private Apportionment(decimal total, IReadOnlyList<ApportionedItem> items) => (Total, Items) = (total, items);

    /// <summary>Gets the total that the parts add up to.</summary>
    public decimal Total { get; }

    /// <summary>Gets the parts, in the order of the values.</summary>
    public IReadOnlyList<ApportionedItem> Items { get; }

    /// <summary>
    /// Truncates every part and gives the remaining units to the parts that lost most (largest
    /// remainder, Hamilton); ties go to the first in order.
    /// </summary>
    /// <param name="values">The values: none negative, at least one greater than zero.</param>
    /// <param name="total">The sum of the parts: zero or more, with no more decimals than the parts.</param>
    /// <param name="decimals">The decimals of the parts, 0 to 20.</param>
    /// <exception cref="ArgumentException">There are no values, or all are zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value or the total is negative, the total has more decimals, or the decimals are not from 0 to 20.
    /// </exception>
    public static Apportionment LargestRemainder(IEnumerable<decimal> values, decimal total, int decimals) =>
        LargestRemainderOf(Exact(values), total, decimals);

    internal static Apportionment LargestRemainderOf(Fraction[] values, decimal total, int decimals)
    {
        Fraction[] parts = Parts(values, total, decimals);
        decimal[] cut = [.. parts.Select(part => part.Round(Rounding.Floor, decimals))];
        decimal unit = Unit(decimals);
        int left = (int)((total - cut.Sum()) / unit);
        foreach (int i in Enumerable.Range(0, parts.Length).OrderByDescending(i => parts[i] - cut[i]).Take(left))
            cut[i] += unit;
        return Of(total, parts, cut, Rounding.HalfAwayFromZero, decimals);
    }

    /// <summary>Rounds every part on its own and gives the remainder to the largest; ties go to the first in order.</summary>
    /// <param name="values">The values: none negative, at least one greater than zero.</param>
    /// <param name="total">The sum of the parts: zero or more, with no more decimals than the parts.</param>
    /// <param name="decimals">The decimals of the parts, 0 to 20.</param>
    /// <param name="rounding">How each part is rounded.</param>
    /// <exception cref="ArgumentException">There are no values, or all are zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value or the total is negative, the total has more decimals, the decimals are not from 0 to 20, or the rounding is not defined.
    /// </exception>
    public static Apportionment ResidualToLargest(IEnumerable<decimal> values, decimal total, int decimals, Rounding rounding) =>
        ResidualToLargestOf(Exact(values), total, decimals, rounding);

    internal static Apportionment ResidualToLargestOf(Fraction[] values, decimal total, int decimals, Rounding rounding)
    {
        Fraction[] parts = Parts(values, total, decimals);
        decimal[] rounded = [.. parts.Select(part => part.Round(rounding, decimals))];
        rounded[Array.IndexOf(parts, parts.Max())] += total - rounded.Sum();
        return Of(total, parts, rounded, rounding, decimals);
    }

    private static Apportionment Of(decimal total, Fraction[] parts, decimal[] values, Rounding alone, int decimals) =>
        new(total, Array.AsReadOnly([.. parts.Select((part, i) => new ApportionedItem(part, values[i], part.Round(alone, decimals)))]));

    private static Fraction[] Exact(IEnumerable<decimal> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return [.. values.Select(value => (Fraction)value)];
    }

    private static Fraction[] Parts(Fraction[] values, decimal total, int decimals)
    {
        if (decimals is < 0 or > 20)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 20 decimals.");
        if (total < 0m || decimal.Round(total, decimals) != total)
            throw new ArgumentOutOfRangeException(
                nameof(total),
                total,
                "The total must be zero or more, with no more decimals than the parts: else no rounding can keep it.");
        foreach (Fraction value in values)
        {
            if (value.Sign < 0)
                throw new ArgumentOutOfRangeException(
                    nameof(values), value, "A total is divided in proportion to values that are zero or more.");
        }

        Fraction sum = values.Aggregate(default(Fraction), (left, value) => left + value);
        return sum.Sign == 0
            ? throw new ArgumentException(
                "A total cannot be divided in proportion to nothing; one or more values must be over zero.", nameof(values))
            : [.. values.Select(value => value * total / sum)];
    }

    private static decimal Unit(int decimals) => new(1, 0, 0, isNegative: false, (byte)decimals);
}
