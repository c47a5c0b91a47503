using System.Numerics;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using static System.FormattableString;

namespace BacKan.Indicators.Emulation.Quotas;

/// <summary>A ceiling on how many may be granted an award or a rating: <i>trần số lượng, tỷ lệ</i>.</summary>
/// <remarks>
/// <para>
/// A share of a base, a number, a table by size, or none. Counts are whole-number arithmetic: 29% of 100 is 29. Rounding belongs to the
/// rule: "không quá" alone cuts off; a text that rounds says how; where it does not say how, there are several readings.
/// </para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class QuotaRule : IListedRule
{
    private static readonly BigInteger LongestDenominator = BigInteger.Pow(10, 28);

    private readonly Int128 numerator, denominator;

    // The same where both are small, as every share of the law is; else 0.
    private readonly long smallNumerator, smallDenominator;

    internal QuotaRule(string id, BilingualText name, BilingualText of, BilingualText counted)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(of);
        (Id, Name, Of, Counted) = (id, name, of, counted);
    }

    /// <summary>Creates a ceiling that is a share of a base.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="name">What may be granted: "chiến sĩ thi đua cơ sở".</param>
    /// <param name="of">What the share is taken of: "số lao động tiên tiến".</param>
    /// <param name="share">The share as a fraction, from 0 to 1: 15% is 3/20.</param>
    /// <param name="rounding">How the text rounds; by default it does not, and what exceeds the whole number is cut off.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1, or the rounding is not defined.</exception>
    public static QuotaRule AtMost(
        string id, BilingualText name, BilingualText of, Fraction share, Rounding rounding = Rounding.Floor) =>
        new(id, name, of, People) { Share = share, Readings = [rounding] };

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets what may be granted.</summary>
    public BilingualText Name { get; }

    /// <summary>Gets what the number counts of which a share is taken.</summary>
    public BilingualText Of { get; }

    /// <summary>Gets the share; null where the ceiling is a number, a table, stated by another body, or none.</summary>
    public Fraction? Share
    {
        get;
        init
        {
            if (value is { } share && (share.Sign < 0 || share > 1m || share.Denominator > LongestDenominator))
                throw new ArgumentOutOfRangeException(
                    nameof(value), share, "A ceiling is a share from 0 to 1, with a denominator of at most 28 digits.");
            field = value;
            if (value is { } exact)
                (numerator, denominator) = ((Int128)exact.Numerator, (Int128)exact.Denominator);
            if (denominator > 0 && denominator <= int.MaxValue)
                (smallNumerator, smallDenominator) = ((long)numerator, (long)denominator);
        }
    }

    /// <summary>Gets the ways of rounding that the text allows: one, or several where it does not say which.</summary>
    public IReadOnlyList<Rounding> Readings
    {
        get;
        internal init
        {
            if (value.FirstOrDefault(r => !Enum.IsDefined(r)) is var wrong && wrong != default)
                throw new ArgumentOutOfRangeException(nameof(value), wrong, "Expected a defined rounding.");
            field = value;
        }
    } = [Rounding.Floor];

    /// <summary>Gets whether the text sets a ceiling.</summary>
    public bool HasCeiling => !IsFree;

    /// <summary>Gets the ceiling and its base as thresholds; empty if the text sets none.</summary>
    public IReadOnlyList<RuleParameter> Parameters => QuotaWords.Parameters(this);

    internal static BilingualText People { get; } = new("người", "people");

    internal static BilingualText Collectives { get; } = new("tập thể", "collectives");

    /// <summary>Gets what the ceiling counts.</summary>
    internal BilingualText Counted { get; }

    /// <summary>Gets whether the text says that there is no ceiling.</summary>
    internal bool IsFree { get; init; }

    /// <summary>Gets whether the ceiling is a share that another body states for each case.</summary>
    internal BilingualText? StatedBy { get; init; }

    /// <summary>Gets the numbers by size, in order; sizes between them are a hole of the text.</summary>
    internal IReadOnlyList<QuotaStep> Steps { get; init; } = [];

    /// <summary>Gets the number that replaces the share where a count is small.</summary>
    internal QuotaSmallCase? Small { get; init; }

    /// <summary>Returns the ceiling for a base: 29 for 29% of 100.</summary>
    /// <param name="number">The base, 0 or more.</param>
    /// <param name="reading">How to round, where the text has several readings; else null.</param>
    /// <exception cref="ArgumentOutOfRangeException">The base is negative.</exception>
    /// <exception cref="ArgumentException">The text does not round so, or has several readings and none is named.</exception>
    /// <exception cref="InvalidOperationException">The ceiling is no share.</exception>
    public int CeilingOf(int number, Rounding? reading = null)
    {
        if (Share is null)
            throw new InvalidOperationException($"{Id} is no share of a number.");
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return Count(number, Chosen(reading)
            ?? throw new ArgumentException($"{Id} does not say how to round; name one of {string.Join(", ", Readings)}.", nameof(reading)));
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;

    /// <summary>The rounding to use; null where the text has several and none is named.</summary>
    internal Rounding? Chosen(Rounding? reading)
    {
        if (reading is not { } named)
            return Readings is [var only] ? only : null;
        return Readings.Contains(named)
            ? named
            : throw new ArgumentException(
                Invariant($"{Id} is not rounded by {named}; expected {string.Join(" or ", Readings)}."), nameof(reading));
    }

    /// <summary>The ceiling for a base under one reading, in whole numbers.</summary>
    internal int Count(int number, Rounding rounding) => rounding == Rounding.Floor && smallDenominator > 0
        ? (int)(number * smallNumerator / smallDenominator)
        : Count(number, numerator, denominator, rounding);

    internal static int Count(int number, Fraction share, Rounding rounding) =>
        Count(number, (Int128)share.Numerator, (Int128)share.Denominator, rounding);

    private static int Count(int number, Int128 numerator, Int128 denominator, Rounding rounding)
    {
        Int128 product = checked(number * numerator);
        (Int128 whole, Int128 rest) = (product / denominator, product % denominator);
        bool up = rounding switch
        {
            Rounding.Ceiling => rest > 0,
            Rounding.HalfAwayFromZero => 2 * rest >= denominator,
            Rounding.HalfToEven => 2 * rest > denominator || (2 * rest == denominator && Int128.IsOddInteger(whole)),
            _ => false,
        };
        return (int)(up ? whole + 1 : whole);
    }
}
