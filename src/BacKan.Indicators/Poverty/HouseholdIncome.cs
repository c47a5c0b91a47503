using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>The known income of a household: <i>thu nhập của hộ</i>, per person or in total.</summary>
/// <remarks>
/// <para>
/// Kept as given and divided exactly, never rounded, because no document says how to round. Zero is
/// an income; negative amounts and more than 10¹⁵ đồng are refused.
/// </para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class HouseholdIncome
{
    internal const decimal Most = 1_000_000_000_000_000m;

    private HouseholdIncome(
        decimal low, bool lowIncluded, decimal? high, bool highIncluded, int persons, int? members, decimal allowance, IncomePeriod period)
    {
        (Low, LowIncluded, High, HighIncluded, Persons, Members, StateAllowance, Period) =
            (low, lowIncluded, high, highIncluded, persons, members, allowance, period);
    }

    /// <summary>Gets the lower end, in đồng, before division by <see cref="Persons"/>.</summary>
    public decimal Low { get; }

    /// <summary>Gets whether the lower end is included.</summary>
    public bool LowIncluded { get; }

    /// <summary>Gets the upper end, or null if unbounded.</summary>
    public decimal? High { get; }

    /// <summary>Gets whether the upper end is included.</summary>
    public bool HighIncluded { get; }

    /// <summary>Gets the number of persons by which the amount is divided; 1 if it is per person.</summary>
    public int Persons { get; }

    /// <summary>Gets the number of members, or null if not stated.</summary>
    public int? Members { get; }

    /// <summary>Gets the social allowance from the state budget in the amount, in đồng.</summary>
    public decimal StateAllowance { get; }

    /// <summary>Gets the period of the amount.</summary>
    public IncomePeriod Period { get; }

    /// <summary>Creates an income per person and month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The income is negative or implausibly large.</exception>
    public static HouseholdIncome PerPersonMonth(decimal amount) => Point(amount, 1, null, 0, IncomePeriod.Month);

    /// <summary>Creates an income per person and year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The income is negative or implausibly large.</exception>
    public static HouseholdIncome PerPersonYear(decimal amount) => Point(amount, 1, null, 0, IncomePeriod.Year);

    /// <summary>Creates a range of the income per person and month: "under 700,000".</summary>
    /// <exception cref="ArgumentException">The range contains no income, or an end is not a decimal.</exception>
    public static HouseholdIncome Within(ValueRange perPersonMonth)
    {
        ArgumentNullException.ThrowIfNull(perPersonMonth);
        ValueRange possible = perPersonMonth.Intersect(new(0m, lowIncluded: true, Most, highIncluded: true))
            ?? throw new ArgumentOutOfRangeException(
                nameof(perPersonMonth), perPersonMonth, "An income is zero or more, and at most 10^15 đồng.");
        if (!possible.Low!.Value.TryToDecimal(out decimal low) || !possible.High!.Value.TryToDecimal(out decimal high))
            throw new ArgumentException($"The ends of {perPersonMonth} must be decimals.", nameof(perPersonMonth));
        return new(
            low, possible.LowIncluded, perPersonMonth.High is null ? null : high, possible.HighIncluded, 1, null, 0, IncomePeriod.Month);
    }

    /// <summary>Creates the income of the whole household in a month.</summary>
    /// <param name="amount">The amount, in đồng.</param>
    /// <param name="members">The number of members; null if not known, so that the income per person is anything up to the amount.</param>
    /// <param name="stateAllowance">The social allowance from the state budget in the amount.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The amount is negative, the allowance is not part of it, or there is no member.
    /// </exception>
    public static HouseholdIncome OfHousehold(decimal amount, int? members, decimal stateAllowance = 0m)
    {
        if (members < 1)
            throw new ArgumentOutOfRangeException(nameof(members), members, "A household has one member or more.");
        if (members is { } known)
            return Point(amount, known, known, stateAllowance, IncomePeriod.Month);
        HouseholdIncome one = Point(amount, 1, null, stateAllowance, IncomePeriod.Month);
        return one.High == 0m ? one : new(0m, lowIncluded: false, amount, highIncluded: true, 1, null, stateAllowance, IncomePeriod.Month);
    }

    /// <summary>Creates an income from what each member earns in a month, zero for those who earn nothing.</summary>
    /// <param name="incomes">One amount for each member.</param>
    /// <param name="stateAllowance">The social allowance from the state budget in the total.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or there is no member.</exception>
    public static HouseholdIncome OfMembers(IEnumerable<decimal> incomes, decimal stateAllowance = 0m)
    {
        decimal[] each = [.. incomes];
        foreach (decimal amount in each)
            Require(amount, nameof(incomes));
        return OfHousehold(each.Sum(), each.Length, stateAllowance);
    }

    /// <summary>Returns the exact range of the income per person in a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="excludesStateAllowance">Whether the allowance is excluded; null if not known, so that both are possible.</param>
    internal ValueRange PerPerson(IncomePeriod period, bool? excludesStateAllowance)
    {
        (Fraction times, Fraction parts) = (Times(period), Parts(period));
        Fraction At(decimal amount) => amount * times / parts;
        decimal low = CountedLow(excludesStateAllowance);
        return new(At(low), LowIncluded, High is null ? null : At(CountedHigh(excludesStateAllowance)), HighIncluded);
    }

    /// <summary>The same income with so many đồng per person and month more, or less.</summary>
    internal HouseholdIncome Moved(decimal amount)
    {
        decimal all = amount * Persons * (Period == IncomePeriod.Year ? 12 : 1);
        return new(Low + all, LowIncluded, High + all, HighIncluded, Persons, Members, StateAllowance, Period);
    }

    internal int Times(IncomePeriod period) => Period == IncomePeriod.Month && period == IncomePeriod.Year ? 12 : 1;

    internal long Parts(IncomePeriod period) => (Period == IncomePeriod.Year && period == IncomePeriod.Month ? 12L : 1L) * Persons;

    internal decimal CountedLow(bool? excludes) => excludes == false || Low == 0m ? Low : Low - StateAllowance;

    internal decimal CountedHigh(bool? excludes) => excludes == true ? High!.Value - StateAllowance : High!.Value;

    private static HouseholdIncome Point(decimal amount, int persons, int? members, decimal allowance, IncomePeriod period)
    {
        Require(amount, nameof(amount));
        if (allowance < 0m || allowance > amount)
            throw new ArgumentOutOfRangeException(
                nameof(allowance), allowance, Invariant($"The allowance is a part of the income of {amount} đồng."));
        return new(amount, lowIncluded: true, amount, highIncluded: true, persons, members, allowance, period);
    }

    private static void Require(decimal amount, string name)
    {
        if (amount is < 0m or > Most)
            throw new ArgumentOutOfRangeException(name, amount, "An income is zero or more, and at most 10^15 đồng.");
    }
}
