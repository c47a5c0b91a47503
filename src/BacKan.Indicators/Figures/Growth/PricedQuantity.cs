using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Figures;

/// <summary>An amount of money with its prices: <i>giá trị theo giá hiện hành hoặc giá so sánh</i>.</summary>
/// <remarks>Amounts at different prices do not meet. Immutable; equality compares amount, prices and link.</remarks>
public sealed record PricedQuantity
{
    /// <summary>Creates an amount.</summary>
    /// <param name="amount">The amount, of money or of money per something.</param>
    /// <param name="prices">The prices in which it is counted.</param>
    /// <exception cref="ArgumentException">The amount is not money: only what is paid has prices.</exception>
    public PricedQuantity(Quantity amount, PriceBasis prices)
        : this(amount, prices, link: null)
    {
    }

    internal PricedQuantity(Quantity amount, PriceBasis prices, PriceLink? link)
    {
        ArgumentNullException.ThrowIfNull(amount);
        ArgumentNullException.ThrowIfNull(prices);
        if (!amount.Unit.Family.Split('/')[0].Contains("money", StringComparison.Ordinal))
            throw new ArgumentException($"{amount} is not money, so it has no prices; expected a unit like {MeasureUnits.BillionDong}.", nameof(amount));
        (Amount, Prices, Link) = (amount, prices, link);
    }

    /// <summary>Gets the amount.</summary>
    public Quantity Amount { get; }

    /// <summary>Gets the prices.</summary>
    public PriceBasis Prices { get; }

    /// <summary>Gets the link by which the amount came to its prices, or null where it was published at them.</summary>
    public PriceLink? Link { get; }

    /// <summary>Adds two amounts at the same prices.</summary>
    /// <exception cref="InvalidOperationException">The prices differ.</exception>
    /// <exception cref="InvalidOperationException">An amount was linked: each part has a link of its own, and linked parts do not add up to the linked whole.</exception>
    /// <exception cref="RateArithmeticException">The unit is per something.</exception>
    public static PricedQuantity operator +(PricedQuantity left, PricedQuantity right)
    {
        RequireSame(left, right);
        return left.Link is null && right.Link is null
            ? new(left.Amount + right.Amount, left.Prices)
            : throw new InvalidOperationException($"Linked amounts are not added: parts linked at {(left.Link ?? right.Link)!.Overlap} do not add up to the linked whole. Add at the published prices, then link the sum.");
    }

    /// <summary>Gets the difference of two amounts at the same prices.</summary>
    /// <exception cref="InvalidOperationException">The prices differ.</exception>
    public static Quantity operator -(PricedQuantity left, PricedQuantity right)
    {
        RequireSame(left, right);
        return left.Amount - right.Amount;
    }

    /// <summary>Makes a figure of the amount, also of one carried to other prices: only a number that is no decimal of 20 places is rounded, as named.</summary>
    /// <param name="indicator">What is measured, in a unit of the amount's family.</param>
    /// <param name="place">The unit of territory.</param>
    /// <param name="period">The period.</param>
    /// <param name="source">Who made it.</param>
    /// <param name="asOf">The day on which it was so.</param>
    /// <param name="rounding">How a number that is no finite decimal is rounded.</param>
    /// <param name="decimals">To how many decimals it is, 0 to 20.</param>
    /// <exception cref="MeasureUnitMismatchException">The unit is not of the indicator's family.</exception>
    public Figure ToFigure(Indicator indicator, AdministrativeUnit place, ReportingPeriod period, DataSource source, LocalDate asOf, Rounding rounding, int decimals)
    {
        FigureMaker.Require(rounding, decimals);
        return new(indicator, place, period, FigureMaker.Stated(Amount.Exact, Qualifier.Exactly, rounding, decimals), source, asOf, Amount.Unit) { Prices = Prices };
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
