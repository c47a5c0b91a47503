using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>
/// A link that converts amounts from one price basis to another: <i>hệ số chuyển đổi giá</i>, through a year known in both.
/// </summary>
/// <remarks>
/// Each series or component has its own link, and linked components do not add up to the linked
/// total. Immutable; equality compares the overlap and both amounts.
/// </remarks>
public sealed class PriceLink
{
    /// <summary>Creates a link.</summary>
    /// <param name="overlap">The period known at both prices.</param>
    /// <param name="from">Its amount at the old prices: greater than zero and not linked.</param>
    /// <param name="to">Its amount at the new prices: greater than zero, not linked, in the same family of units.</param>
    /// <exception cref="ArgumentException">An amount is not greater than zero or was linked, or both are at the same prices.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    public PriceLink(ReportingPeriod overlap, PricedQuantity from, PricedQuantity to)
    {
        ArgumentNullException.ThrowIfNull(overlap);
        Require(from, nameof(from));
        Require(to, nameof(to));
        if (from.Prices == to.Prices)
            throw new ArgumentException($"Both amounts are at {from.Prices.In(Language.English)}: there is nothing to link.", nameof(to));
        (Overlap, From, To, Factor) = (overlap, from, to, to.Amount.RatioTo(from.Amount));
    }

    /// <summary>Gets the period known at both prices.</summary>
    public ReportingPeriod Overlap { get; }

    /// <summary>Gets its amount at the old prices.</summary>
    public PricedQuantity From { get; }

    /// <summary>Gets its amount at the new prices.</summary>
    public PricedQuantity To { get; }

    /// <summary>Gets the exact conversion factor.</summary>
    public Fraction Factor { get; }

    /// <summary>Converts an amount to the new prices; the result keeps the link.</summary>
    /// <exception cref="InvalidOperationException">The amount is not at the prices of <see cref="From"/>.</exception>
    public PricedQuantity Convert(PricedQuantity amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        PriceBasis.RequireSame(From.Prices, amount.Prices);
        return new(amount.Amount * Factor, To.Prices, this);
    }

    private static void Require(PricedQuantity amount, string name)
    {
        ArgumentNullException.ThrowIfNull(amount, name);
        if (amount.Amount.Exact.Sign <= 0)
            throw new ArgumentException($"{amount} is not over zero, and cannot link prices.", name);
        if (amount.Link is not null)
            throw new ArgumentException($"{amount} was itself linked; expected an amount as it was published.", name);
    }
}
