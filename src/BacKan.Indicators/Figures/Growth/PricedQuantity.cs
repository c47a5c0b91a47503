using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Figures;

/// <summary>An amount of money with its price basis: <i>giá trị theo giá hiện hành hoặc giá so sánh</i>.</summary>
/// <remarks>Amounts at different prices cannot be combined. Immutable; equality compares amount, prices and link.</remarks>
public sealed class PricedQuantity
{
    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount, in money or money per another unit.</param>
    /// <param name="prices">The prices of the amount.</param>
    /// <exception cref="ArgumentException">The amount is not money.</exception>
    public PricedQuantity(Quantity amount, PriceBasis prices)
        : this(amount, prices, link: null)
    {
    }

    internal PricedQuantity(Quantity amount, PriceBasis prices, PriceLink? link)
    {
        ArgumentNullException.ThrowIfNull(amount);
        ArgumentNullException.ThrowIfNull(prices);
        if (!amount.Unit.Family.Split('/')[0].Contains("money", StringComparison.Ordinal))
            throw new ArgumentException(
                $"{amount} is not money, so it has no prices; expected a unit like {MeasureUnits.BillionDong}.", nameof(amount));
        (Amount, Prices, Link) = (amount, prices, link);
    }

    /// <summary>Gets the amount.</summary>
    public Quantity Amount { get; }

    /// <summary>Gets the prices.</summary>
    public PriceBasis Prices { get; }

    /// <summary>Gets the link that converted the amount, or null if it was published at its prices.</summary>
    public PriceLink? Link { get; }

    /// <summary>Adds two amounts at the same prices.</summary>
    /// <exception cref="InvalidOperationException">The prices differ.</exception>
    /// <exception cref="InvalidOperationException">An amount was linked: linked parts do not add up to the linked whole.</exception>
    /// <exception cref="InvalidOperationException">The unit is per another unit.</exception>
    public static PricedQuantity operator +(PricedQuantity left, PricedQuantity right)
    {
        RequireSame(left, right);
        return left.Link is null && right.Link is null
            ? new(left.Amount + right.Amount, left.Prices)
            : throw new InvalidOperationException(
                $"Linked amounts are not added: parts linked at {(left.Link ?? right.Link)!.Overlap} do not add up to the linked whole. "
                    + "Add at the published prices, then link the sum.");
    }

    /// <summary>Returns the difference of two amounts at the same prices.</summary>
    /// <exception cref="InvalidOperationException">The prices differ.</exception>
    public static Quantity operator -(PricedQuantity left, PricedQuantity right)
    {
        RequireSame(left, right);
        return left.Amount - right.Amount;
    }

    /// <summary>Creates a figure from the amount, converted or not: only a number that is not a decimal of 20 places is rounded.</summary>
    /// <param name="indicator">The indicator, with a unit in the amount's family.</param>
    /// <param name="place">The administrative unit.</param>
    /// <param name="period">The period.</param>
    /// <param name="source">The source of the figure.</param>
    /// <param name="asOf">The as-of day.</param>
    /// <param name="rounding">How a number that is not a finite decimal is rounded.</param>
    /// <param name="decimals">The number of decimals for rounding, 0 to 20.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not in the indicator's family.</exception>
    public Figure ToFigure(
        Indicator indicator, AdministrativeUnit place, ReportingPeriod period, DataSource source, LocalDate asOf, Rounding rounding,
        int decimals)
    {
        FigureMaker.Require(rounding, decimals);
        return new(
            indicator, place, period, FigureMaker.Stated(Amount.Exact, Qualifier.Exactly, rounding, decimals), source, asOf,
            Amount.Unit) { Prices = Prices };
    }

    /// <summary>Prints the amount with its prices: "128,8 tỷ đồng (giá so sánh 1994)".</summary>
    public string In(Language language) => $"{Amount.In(language)} ({Prices.In(language)})";

    /// <summary>Returns the invariant form: "128.8 tỷ đồng (constant-1994)".</summary>
    public override string ToString() => $"{Amount} ({Prices})";

    internal static void RequireSame(PricedQuantity left, PricedQuantity right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        PriceBasis.RequireSame(left.Prices, right.Prices);
    }
}
