using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Figures;

/// <summary>A printed whole and its parts, with the check of their relation: <i>phân tổ, trong đó</i>.</summary>
/// <remarks>
/// <para>
/// A printed number may be off by half a unit of its last decimal, and sums by the total of these;
/// counts of people, households and other countable things are exact. A number with a word means
/// what the word says: a whole "trên 500" agrees with parts that add up to 550, "gần 500" does not.
/// </para>
/// <para>Immutable; compares by reference.</para>
/// </remarks>
public sealed class FigureBreakdown
{
    private static readonly MeasureUnit[] Counted =
    [
        MeasureUnits.Person, MeasureUnits.Individual, MeasureUnits.Worker, MeasureUnits.Doctor, MeasureUnits.Household, MeasureUnits.Animal,
        MeasureUnits.Tree, MeasureUnits.Piece, MeasureUnits.Commune, MeasureUnits.Criterion, MeasureUnits.Organisation,
        MeasureUnits.Enterprise, MeasureUnits.Cooperative, MeasureUnits.HospitalBed, MeasureUnits.Incident, MeasureUnits.Event,
        MeasureUnits.Case,
    ];

    internal FigureBreakdown(StatedQuantity? whole, IEnumerable<KeyValuePair<string, StatedQuantity?>> parts, BreakdownRelation relation)
    {
        ArgumentNullException.ThrowIfNull(parts);
        KeyValuePair<string, StatedQuantity?>[] all = [.. parts];
        if (all.Length == 0 || all.Select(p => p.Key).Distinct(StringComparer.Ordinal).Count() != all.Length)
            throw new ArgumentException("Expected one part or more, each id once.", nameof(parts));
        (Whole, Parts, Relation) = (whole, all, relation);
        StatedQuantity[] known = [.. all.Select(p => p.Value).OfType<StatedQuantity>()];
        if (known.Append(whole).FirstOrDefault(n => n is { Unit.IsAdditive: false }) is { } rate)
            throw new RateArithmeticException(
                rate.Unit, $"Parts in {rate.Unit} are rates and do not add up to their whole; a mean needs weights.");
        if ((whole ?? known.FirstOrDefault())?.Unit is not { } unit)
            return;
        Sum = known.Aggregate(new Quantity(0m, unit), (sum, n) => sum + new Quantity(n.Number.Value, n.Unit));
        if (whole is not null)
            Gap = Sum - new Quantity(whole.Number.Value, whole.Unit);
        Allowance = new(
            known.Append(whole).OfType<StatedQuantity>().Aggregate(
                default(Fraction), (sum, n) => sum + (Half(n) * n.Unit.InBase / unit.InBase)),
            unit);
    }

    /// <summary>Checks parts that make up the whole (<i>phân tổ đầy đủ, chia ra</i>): they add up to it.</summary>
    /// <param name="whole">The whole, or null if missing.</param>
    /// <param name="parts">
    /// The parts by id or name, one or more, with unique ids, in additive units of the family of the whole; null for a missing number.
    /// </param>
    /// <exception cref="ArgumentException">There is no part, or an id appears twice.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    /// <exception cref="InvalidOperationException">
    /// The numbers are rates: use an economic structure for shares of a whole, and a weighted mean for rates of parts.
    /// </exception>
    public static FigureBreakdown Full(StatedQuantity? whole, IEnumerable<KeyValuePair<string, StatedQuantity?>> parts) =>
        new(whole, parts, BreakdownRelation.Full);

    /// <summary>Checks separate parts of the whole (<i>trong đó</i>): together they do not exceed it.</summary>
    /// <param name="whole">The whole, or null if missing.</param>
    /// <param name="parts">
    /// The parts by id or name, one or more, with unique ids, in additive units of the family of the whole; null for a missing number.
    /// </param>
    /// <exception cref="ArgumentException">There is no part, or an id appears twice.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    /// <exception cref="InvalidOperationException">
    /// The numbers are rates: use an economic structure for shares of a whole, and a weighted mean for rates of parts.
    /// </exception>
    public static FigureBreakdown OfWhich(StatedQuantity? whole, IEnumerable<KeyValuePair<string, StatedQuantity?>> parts) =>
        new(whole, parts, BreakdownRelation.OfWhich);

    /// <summary>Checks parts of the whole that may overlap, such as women and ethnic minorities: none exceeds it.</summary>
    /// <param name="whole">The whole, or null if missing.</param>
    /// <param name="parts">
    /// The parts by id or name, one or more, with unique ids, in additive units of the family of the whole; null for a missing number.
    /// </param>
    /// <exception cref="ArgumentException">There is no part, or an id appears twice.</exception>
    /// <exception cref="MeasureUnitMismatchException">The units are of different families.</exception>
    /// <exception cref="InvalidOperationException">
    /// The numbers are rates: use an economic structure for shares of a whole, and a weighted mean for rates of parts.
    /// </exception>
    public static FigureBreakdown OfWhichOverlapping(StatedQuantity? whole, IEnumerable<KeyValuePair<string, StatedQuantity?>> parts) =>
        new(whole, parts, BreakdownRelation.OfWhichOverlapping);

    /// <summary>Gets the whole, or null if missing.</summary>
    public StatedQuantity? Whole { get; }

    /// <summary>Gets the parts by id, in the order given; null for a missing number.</summary>
    public IReadOnlyList<KeyValuePair<string, StatedQuantity?>> Parts { get; }

    /// <summary>Gets whether the parts make up the whole.</summary>
    public bool IsFull => Relation == BreakdownRelation.Full;

    /// <summary>Gets whether parts may overlap.</summary>
    public bool MayOverlap => Relation == BreakdownRelation.OfWhichOverlapping;

    /// <summary>Gets the sum of the known parts, in the unit of the whole; null if no number is known.</summary>
    public Quantity? Sum { get; }

    /// <summary>Gets the sum of the known parts minus the whole; null if the whole is missing.</summary>
    public Quantity? Gap { get; }

    /// <summary>Gets the difference between sum and whole that rounding alone can explain; null if no number is known.</summary>
    public Quantity? Allowance { get; }

    /// <summary>Gets the ids of the parts without a number.</summary>
    public IReadOnlyList<string> Missing => [.. Parts.Where(p => p.Value is null).Select(p => p.Key)];

    /// <summary>Gets the verdict of the check.</summary>
    public ClaimVerdict Verdict
    {
        get
        {
            if (Whole is null || (Relation == BreakdownRelation.Full && Missing.Count > 0))
                return ClaimVerdict.CannotBeChecked;
            // What each printed number may be: its rounding, or its word; counts of things are exact.
            ValueRange whole = Possible(Whole);
            bool agrees = Relation switch
            {
                BreakdownRelation.Full => Parts.Select(p => Possible(p.Value!)).Aggregate((left, right) => left + right).Overlaps(whole),
                BreakdownRelation.OfWhich => NotOver(
                    Parts.Select(p => p.Value).OfType<StatedQuantity>().Select(Possible).Aggregate(
                        ValueRange.Point(0m), (left, right) => left + right),
                    whole),
                _ => Parts.All(p => p.Value is null || NotOver(Possible(p.Value), whole)),
            };
            bool vague = Parts.Select(p => p.Value).Append(Whole).Any(n => n is { Number.Qualifier: Qualifier.About });
            return agrees ? ClaimVerdict.Consistent : vague ? ClaimVerdict.Ambiguous : ClaimVerdict.Inconsistent;
        }
    }

    /// <summary>Gets the verdict with its numbers, in both languages.</summary>
    public BilingualText Reason => new(Say(Language.Vietnamese), Say(Language.English));

    internal BreakdownRelation Relation { get; }

    // The end that a rounded number does not reach counts too: a page does not say which way its halves went.
    private ValueRange Possible(StatedQuantity number)
    {
        ValueRange range = number.Number.Qualifier == Qualifier.Exactly
            ? new(number.Number.Value - Half(number), lowIncluded: true, number.Number.Value + Half(number), highIncluded: true)
            : number.Number.AsOperand;
        return range * (number.Unit.InBase / Whole!.Unit.InBase);
    }

    private static bool NotOver(ValueRange parts, ValueRange whole) => parts.Low is not { } least || whole.High
        is not { } most || least < most || (least == most && parts.LowIncluded && whole.HighIncluded);

    private static Fraction Half(StatedQuantity number) =>
        number.Number.Decimals == 0 && Counted.Contains(number.Unit) ? 0m : number.Number.HalfUnit;

    private string Say(Language language)
    {
        bool vi = language == Language.Vietnamese;
        if (Whole is null)
            return vi ? "Thiếu số tổng nên không kiểm tra được." : "The whole is missing, so nothing can be checked.";
        if (Verdict == ClaimVerdict.CannotBeChecked)
            return vi
                ? $"Thiếu {string.Join(", ", Missing)} nên không cộng được."
                : $"{string.Join(", ", Missing)} are missing, so the parts cannot be added.";
        string sum = Sum!.In(language), whole = Whole.In(language), gap = Gap!.In(language), allowed = Allowance!.In(language);
        string agrees = Verdict switch
        {
            ClaimVerdict.Consistent => vi ? "khớp" : "agrees",
            ClaimVerdict.Ambiguous => vi ? "không rõ" : "ambiguous",
            _ => vi ? "không khớp" : "does not agree",
        };
        return vi
            ? $"Các bộ phận cộng lại {sum}, số tổng {whole}: chênh {gap}, làm tròn cho phép {allowed}; {agrees}."
            : $"The parts make {sum}, the whole is {whole}: the gap is {gap}, rounding allows {allowed}; {agrees}.";
    }
}
