using System.Runtime.InteropServices;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>Incomes of persons or households with their survey weights: <i>phân phối thu nhập</i>, from which the measures of income
/// poverty follow.</summary>
/// <remarks>
/// <para>Rows come one by one. Kept are the different incomes of each group with the weight at each, not the rows: memory grows with the
/// number of different incomes.</para>
/// <para>Groups are one however they are typed (case, composed or decomposed letters, place of the tone, spaces); the first form is kept.
/// Not thread-safe; two distributions are joined with <see cref="Merge"/>.</para>
/// </remarks>
public sealed class IncomeDistribution
{
    private readonly GroupedParts<Dictionary<decimal, ExactSum>> groups = new();

    /// <summary>Gets the number of rows so far, also those of weight zero.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds one person or household.</summary>
    /// <param name="income">Its income in any unit, the line's: zero or more.</param>
    /// <param name="weight">How many it stands for, zero or more. A household's weight times its members gives measures of persons.</param>
    /// <param name="group">Its group: a commune, an area; null or blank for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The income or the weight is below zero.</exception>
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

    /// <summary>Adds everything that another distribution holds.</summary>
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

    /// <summary>Measures poverty under a line, of all and of each group. The distribution stays as it is: measure under as many lines as
    /// you like.</summary>
    /// <param name="line">The poverty line z, over zero, in the unit of the incomes.</param>
    /// <param name="strict">Whether the poor are those strictly below the line. By default an income at the line is poor, as in
    /// Vietnamese standards since 2006.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is not over zero.</exception>
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
