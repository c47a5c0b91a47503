using System.Runtime.InteropServices;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>
/// The incomes of persons or households with their survey weights: <i>phân phối thu nhập</i>, the basis of the measures of income poverty.
/// </summary>
/// <remarks>
/// <para>
/// Rows are added one by one. Only the different incomes of each group are kept with their weights,
/// so memory grows with the number of different incomes.
/// </para>
/// <para>
/// Group names match in any spelling (case, composed or decomposed letters, place of the tone, spaces); the first form is kept. Not
/// thread-safe; join two distributions with <see cref="Merge"/>.
/// </para>
/// </remarks>
public sealed class IncomeDistribution
{
    private readonly GroupedParts<Dictionary<decimal, ExactSum>> groups = new();

    /// <summary>Gets the number of rows so far, including those of weight zero.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds one person or household.</summary>
    /// <param name="income">The income, zero or more, in the unit of the line.</param>
    /// <param name="weight">
    /// The number that it represents, zero or more. Multiply a household's weight by its members to measure persons.
    /// </param>
    /// <param name="group">The group, such as a commune or an area; null or blank for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The income or the weight is negative.</exception>
    public void Add(decimal income, decimal weight = 1m, string? group = null)
    {
        if (income < 0m)
            throw new ArgumentOutOfRangeException(nameof(income), income,
                "An income is zero or more: the measures are not defined for a loss.");
        if (weight < 0m)
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight is zero or more.");
        Rows++;
        if (weight != 0m)
            CollectionsMarshal.GetValueRefOrAddDefault(groups[group], income, out _).Add(weight);
    }

    /// <summary>Adds all rows of another distribution.</summary>
    public void Merge(IncomeDistribution other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach ((string? name, Dictionary<decimal, ExactSum> incomes) in other.groups.All.ToArray())
        {
            Dictionary<decimal, ExactSum> mine = groups[name];
            foreach ((decimal income, ExactSum weight) in incomes.ToArray())
                CollectionsMarshal.GetValueRefOrAddDefault(mine, income, out _).Add(weight);
        }

        Rows += other.Rows;
    }

    /// <summary>
    /// Measures poverty under a line, in total and by group. The distribution does not change, so several lines can be used.
    /// </summary>
    /// <param name="line">The poverty line z, greater than zero, in the unit of the incomes.</param>
    /// <param name="strict">
    /// Whether only incomes strictly below the line are poor. By default an income at the line is
    /// poor, as in Vietnamese standards since 2006.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The line is not greater than zero.</exception>
    public PovertyMeasures Measure(decimal line, bool strict = false)
    {
        if (line <= 0m)
            throw new ArgumentOutOfRangeException(nameof(line), line, Invariant($"A poverty line is over zero, not {line}."));
        var all = new Dictionary<decimal, ExactSum>();
        foreach ((_, Dictionary<decimal, ExactSum> incomes) in groups.All)
        {
            foreach ((decimal income, ExactSum weight) in incomes)
                CollectionsMarshal.GetValueRefOrAddDefault(all, income, out _).Add(weight);
        }

        IncomeCurve whole = new(all);
        return new(null, line, strict, whole, whole.Population,
            [.. groups.Named.Select(g => new PovertyMeasures(g.Name, line, strict, new(g.Part), whole.Population, []))]);
    }
}
