namespace BacKan.Indicators.Planning;

/// <summary>Amounts of units cut to a total that they may not exceed: <i>khống chế tổng</i>, as the provincial output bounds the sum of its communes'.</summary>
/// <remarks>
/// <para>Where the units make more, each gives in proportion: (sum − total) × own ÷ sum; where they do not, each keeps its own. Calculated on whole numbers; the remainder of rounding goes to those
/// that lost most by it, so that the parts make the total exactly, and no unit gets more than it had.</para>
/// <para>Source: the rule of the commune indicator TGTSP as quoted from QĐ 2545/QĐ-BTC of 2026-09-14; secondary. Immutable; compares by reference.</para>
/// </remarks>
public sealed class ControlTotal
{
    private ControlTotal(decimal total, IReadOnlyList<ControlledAmount> amounts) => (Total, Amounts) = (total, amounts);

    /// <summary>Gets the total.</summary>
    public decimal Total { get; }

    /// <summary>Gets the amounts, in the order in which they were given.</summary>
    public IReadOnlyList<ControlledAmount> Amounts { get; }

    /// <summary>Gets whether something had to be cut.</summary>
    public bool WasExceeded => Amounts.Any(a => a.Cut != 0m);

    /// <summary>Cuts amounts to a total.</summary>
    /// <param name="amounts">The amounts, none negative, with no more decimals than asked for.</param>
    /// <param name="total">The total, zero or more, with no more decimals than asked for.</param>
    /// <param name="decimals">The decimals of the result, 0 to 20.</param>
    /// <exception cref="ArgumentException">There are no amounts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or the total is negative or has more decimals, or the decimals are not from 0 to 20.</exception>
    public static ControlTotal Fit(IEnumerable<decimal> amounts, decimal total, int decimals)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        decimal[] given = [.. amounts];
        if (given.Length == 0)
            throw new ArgumentException("Expected one amount or more.", nameof(amounts));
        if (decimals is < 0 or > 20)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Expected 0 to 20 decimals.");
        foreach (decimal amount in given.Append(total))
        {
            if (amount < 0m || decimal.Round(amount, decimals) != amount)
                throw new ArgumentOutOfRangeException(nameof(amounts), amount, FormattableString.Invariant($"Expected amounts and a total of zero or more, with no more than {decimals} decimals."));
        }

        if (given.Sum() <= total)
            return new(total, [.. given.Select(amount => new ControlledAmount(amount, amount))]);
        IReadOnlyList<ApportionedItem> kept = Apportionment.LargestRemainder(given, total, decimals).Items;
        return new(total, [.. given.Select((amount, i) => new ControlledAmount(amount, kept[i].Value))]);
    }
}
