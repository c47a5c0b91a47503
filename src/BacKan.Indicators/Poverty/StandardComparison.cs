using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Poverty;

/// <summary>
/// The comparison of households under two standards: <i>so sánh hai chuẩn nghèo</i>, with those that change class or are near a threshold.
/// </summary>
/// <remarks>
/// <para>Households are added one by one and only counts are kept, so that memory is constant for a whole province. Not thread-safe.</para>
/// <para>
/// A household is near a threshold if one deprivation more or less, or an income that differs by at most the given amount, would change its
/// class. Only exactly known values are varied.
/// </para>
/// </remarks>
public sealed class StandardComparison
{
    private readonly IPovertyClassifier classifier;
    private readonly PovertyStandard first, second;
    private readonly LocalDate firstDay, secondDay;
    private readonly decimal edge;
    private readonly Dictionary<(BriefClassification First, BriefClassification Second), long> counts = [];

    /// <summary>Creates a comparison.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="first">The first standard.</param>
    /// <param name="firstDay">The day that determines its rows.</param>
    /// <param name="second">The second standard.</param>
    /// <param name="secondDay">The day that determines its rows.</param>
    /// <param name="edge">The amount that counts as near a line, in đồng per person and month; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The edge is negative.</exception>
    public StandardComparison(
        IPovertyClassifier classifier, PovertyStandard first, LocalDate firstDay, PovertyStandard second, LocalDate secondDay,
        decimal edge = 0m)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentOutOfRangeException.ThrowIfNegative(edge);
        (this.classifier, this.first, this.firstDay, this.second, this.secondDay, this.edge) =
            (classifier, first, firstDay, second, secondDay, edge);
    }

    /// <summary>Gets the number of households so far.</summary>
    public long Households { get; private set; }

    /// <summary>Gets the number of households near a threshold so far.</summary>
    public long OnEdge { get; private set; }

    /// <summary>Classifies a household under both standards.</summary>
    /// <exception cref="ArgumentException">A standard does not have the area, or a count exceeds its indicators.</exception>
    public HouseholdComparison Add(Household household)
    {
        ArgumentNullException.ThrowIfNull(household);
        BriefClassification one = classifier.ClassifyBriefly(household, first, firstDay),
            two = classifier.ClassifyBriefly(household, second, secondDay);
        var dual = new HouseholdComparison(
            one, two, () => new($"{Why(first, one).Vi}; {Why(second, two).Vi}", $"{Why(first, one).En}; {Why(second, two).En}"),
            EdgeOf(household, first, firstDay, one), EdgeOf(household, second, secondDay, two));
        counts[(one, two)] = counts.GetValueOrDefault((one, two)) + 1;
        Households++;
        OnEdge += dual.IsOnEdge ? 1 : 0;
        return dual;
    }

    /// <summary>
    /// Returns the number of households that move from one class to another between the standards: a cell of the transition matrix.
    /// </summary>
    /// <param name="first">The class under the first standard; null for undecided households.</param>
    /// <param name="second">The class under the second standard; null for undecided households.</param>
    public long Between(PovertyClass? first, PovertyClass? second) =>
        counts.Where(c => c.Key.First.Class == first && c.Key.Second.Class == second).Sum(c => c.Value);

    private static BilingualText Why(PovertyStandard standard, BriefClassification verdict)
    {
        PovertyRow? row = standard.Rows.Concat(standard.PointRows)
            .FirstOrDefault(r => string.Equals(r.Id, verdict.Row, StringComparison.Ordinal));
        if (row is null)
        {
            return verdict.Kind == DeterminationKind.NotAddressed
                ? new($"{standard.Id}: văn bản không quy định", $"{standard.Id}: not addressed")
                : new($"{standard.Id}: chưa xác định được", $"{standard.Id}: not decided");
        }

        BilingualText bands = PovertyRowText.Bands(row, standard);
        return new(
            $"{standard.Id}: {PovertyRowText.Name(row).Vi}, {bands.Vi} ({row.Citation.In(Language.Vietnamese)})",
            $"{standard.Id}: {PovertyRowText.Name(row).En}, {bands.En} ({row.Citation.In(Language.English)})");
    }

    private HouseholdEdge? EdgeOf(Household household, PovertyStandard standard, LocalDate on, BriefClassification verdict)
    {
        if (verdict.Class is null || verdict.Basis != PovertyBasis.Income)
            return null;
        PovertyClass? byIndicator = ByOneIndicator(household, standard, on, verdict);
        (PovertyClass? byIncome, decimal? amount) = ByIncome(household, standard, on, verdict);
        return byIndicator is null && byIncome is null ? null : new(byIndicator, byIncome, amount);
    }

    private PovertyClass? ByOneIndicator(Household household, PovertyStandard standard, LocalDate on, BriefClassification verdict)
    {
        if (standard.Indicators.Count == 0 || household.Deprivations is not { } said || said.Dimensions.Count > 0)
            return null;
        (int least, int most) = standard.Tables.Facts.CountOf(said);
        if (least != most)
            return null;
        foreach (int count in new[] { least - 1, least + 1 })
        {
            if (count < 0 || count > standard.Indicators.Count)
                continue;
            BriefClassification moved = classifier.ClassifyBriefly(
                Copy(household, household.Income, HouseholdDeprivations.Count(count)), standard, on);
            if (moved.Class is { } other && other != verdict.Class)
                return other;
        }

        return null;
    }

    // The class changes only where a line is crossed: for every line within reach, the whole đồng on either side of it.
    private (PovertyClass? Class, decimal? Amount) ByIncome(
        Household household, PovertyStandard standard, LocalDate on, BriefClassification verdict)
    {
        if (edge == 0m
            || household.Income is not { StateAllowance: 0m } income
            || income.PerPerson(IncomePeriod.Month, excludesStateAllowance: false) is not { IsPoint: true, Low: { } at })
            return (null, null);
        Fraction months = standard.IncomePeriod == IncomePeriod.Year ? 12m : 1m;
        IEnumerable<decimal> amounts = standard.Rows.Where(r => r.AppliesOn(on) && r.AppliesIn(standard.AreaOf(household.Area.Area)))
            .SelectMany(row => new[] { row.Income?.Low, row.Income?.High }).OfType<Fraction>()
            .SelectMany(line => Around((line / months) - at))
            .Where(amount => amount != 0m && Math.Abs(amount) <= edge && at + amount >= 0m).Distinct().OrderBy(Math.Abs);
        foreach (decimal amount in amounts)
        {
            BriefClassification moved = classifier.ClassifyBriefly(
                Copy(household, income.Moved(amount), household.Deprivations), standard, on);
            if (moved.Class is { } other && other != verdict.Class)
                return (other, amount);
        }

        return (null, null);
    }

    private static decimal[] Around(Fraction distance)
    {
        decimal below = distance.Round(Rounding.Floor, 0), above = distance.Round(Rounding.Ceiling, 0);
        return [below, below + 1m, above, above - 1m];
    }

    private static Household Copy(Household household, HouseholdIncome? income, HouseholdDeprivations? deprivations) =>
        new(household.Area) { Income = income, Deprivations = deprivations, Livelihood = household.Livelihood };
}
