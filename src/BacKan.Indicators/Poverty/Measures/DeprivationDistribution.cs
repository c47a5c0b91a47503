using System.Numerics;
using System.Runtime.InteropServices;
using static System.FormattableString;

namespace BacKan.Indicators.Poverty;

/// <summary>
/// The deprivations of persons or households with their survey weights: <i>phân phối thiếu hụt</i>,
/// the basis of the Alkire–Foster measures.
/// </summary>
/// <remarks>
/// <para>
/// Rows are added one by one. Only the patterns of deprivation of each group are kept with their
/// weights: at most 2^d patterns for d indicators.
/// </para>
/// <para>
/// Group names match in any spelling; the first form is kept. Not thread-safe; join two distributions with <see cref="Merge"/>.
/// </para>
/// </remarks>
public sealed class DeprivationDistribution
{
    private readonly string[] indicators;
    private readonly decimal[]? cutoffs;
    private readonly bool deprivedAtCutoff;
    private readonly GroupedParts<Dictionary<ulong, DeprivationCell>> groups = new();

    /// <summary>Creates a distribution.</summary>
    /// <param name="indicators">The names of the indicators, 1 to 64, each once.</param>
    /// <param name="cutoffs">The deprivation cut-offs z, greater than zero, one for each indicator; only for rows of achievements.</param>
    /// <param name="deprivedAtCutoff">
    /// Whether an achievement at its cut-off is deprived. By default only a lower one is, as in Alkire and Foster (2011).
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is no indicator or more than 64, one appears twice, or the cut-offs do not match.
    /// </exception>
    public DeprivationDistribution(IEnumerable<string> indicators, IEnumerable<decimal>? cutoffs = null, bool deprivedAtCutoff = false)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        this.indicators = [.. indicators];
        this.cutoffs = cutoffs is null ? null : [.. cutoffs];
        this.deprivedAtCutoff = deprivedAtCutoff;
        if (this.indicators.Length is < 1 or > 64)
            throw new ArgumentException(Invariant($"Expected 1 to 64 indicators, not {this.indicators.Length}."), nameof(indicators));
        if (this.indicators.Any(string.IsNullOrWhiteSpace) || this.indicators.Distinct(StringComparer.Ordinal)
            .Count() < this.indicators.Length)
            throw new ArgumentException("Every indicator needs a name of its own.", nameof(indicators));
        if (this.cutoffs is not null && (this.cutoffs.Length != this.indicators.Length || this.cutoffs.Any(z => z <= 0m)))
            throw new ArgumentException(Invariant($"Expected {this.indicators.Length} cut-offs over zero, one for each indicator."),
                nameof(cutoffs));
    }

    /// <summary>Gets the names of the indicators.</summary>
    public IReadOnlyList<string> Indicators => indicators;

    /// <summary>Gets the number of rows so far, including those of weight zero; a pattern with a count is one row.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds one person or household by its deprivations.</summary>
    /// <param name="deprived">Whether it is deprived, for each indicator.</param>
    /// <param name="weight">The number that it represents, zero or more.</param>
    /// <param name="group">Its group; null or blank for none.</param>
    /// <exception cref="ArgumentException">The deprivations do not match the indicators.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public void Add(IReadOnlyList<bool> deprived, decimal weight = 1m, string? group = null)
    {
        ArgumentNullException.ThrowIfNull(deprived);
        RequireOneForEach(deprived.Count, nameof(deprived));
        ulong pattern = 0;
        for (int j = 0; j < indicators.Length; j++)
            pattern |= deprived[j] ? 1UL << j : 0;
        Add(pattern, null, weight, group);
    }

    /// <summary>Adds a number of persons or households with one pattern of deprivation.</summary>
    /// <param name="pattern">One digit for each indicator, 1 for deprived, 0 for not: "0110".</param>
    /// <param name="count">The number with the pattern, zero or more.</param>
    /// <param name="group">Their group; null or blank for none.</param>
    /// <exception cref="ArgumentException">The pattern does not match the indicators, or has characters other than 0 and 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public void AddPattern(string pattern, decimal count, string? group = null)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.Any(digit => digit is not ('0' or '1')))
            throw new ArgumentException($"Expected digits 0 and 1, not '{pattern}'.", nameof(pattern));
        Add([.. pattern.Select(digit => digit == '1')], count, group);
    }

    /// <summary>Adds one person or household by its achievements, which also give gaps.</summary>
    /// <param name="achievements">The achievement for each indicator, zero or more.</param>
    /// <param name="weight">The number that it represents, zero or more.</param>
    /// <param name="group">Its group; null or blank for none.</param>
    /// <exception cref="InvalidOperationException">The distribution has no cut-offs.</exception>
    /// <exception cref="ArgumentException">The achievements do not match the indicators, or one is negative.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weight is negative.</exception>
    public void AddAchievements(IReadOnlyList<decimal> achievements, decimal weight = 1m, string? group = null)
    {
        ArgumentNullException.ThrowIfNull(achievements);
        if (cutoffs is null)
            throw new InvalidOperationException("Achievements need cut-offs: give them when the distribution is made.");
        RequireOneForEach(achievements.Count, nameof(achievements));
        ulong pattern = 0;
        for (int j = 0; j < cutoffs.Length; j++)
        {
            if (achievements[j] < 0m)
                throw new ArgumentException(Invariant($"Achievements are zero or more: {indicators[j]} is {achievements[j]}."),
                    nameof(achievements));
            pattern |= achievements[j] < cutoffs[j] || (deprivedAtCutoff && achievements[j] == cutoffs[j]) ? 1UL << j : 0;
        }

        Add(pattern, achievements, weight, group);
    }

    /// <summary>Adds all rows of another distribution.</summary>
    /// <exception cref="ArgumentException">The other distribution has different indicators or cut-offs.</exception>
    public void Merge(DeprivationDistribution other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!indicators.SequenceEqual(other.indicators, StringComparer.Ordinal)
            || deprivedAtCutoff != other.deprivedAtCutoff || !(cutoffs ?? []).SequenceEqual(other.cutoffs ?? []))
            throw new ArgumentException("Only distributions of the same indicators and cut-offs are merged.", nameof(other));
        foreach ((string? name, Dictionary<ulong, DeprivationCell> cells) in other.groups.All.ToArray())
            DeprivationCell.AddAll(cells, groups[name]);
        Rows += other.Rows;
    }

    /// <summary>
    /// Measures multidimensional poverty, in total and by group. The distribution does not change,
    /// so several cut-offs and weights can be used.
    /// </summary>
    /// <param name="cutoff">
    /// The poverty cut-off k: weighted deprivations of k or more are poor. Greater than zero, at most the sum of the weights.
    /// </param>
    /// <param name="weights">The weight of each indicator, greater than zero; null for 1 each, so that k counts indicators.</param>
    /// <exception cref="ArgumentException">The weights do not match the indicators.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cut-off is out of range.</exception>
    public DeprivationMeasures Measure(Fraction cutoff, IEnumerable<Fraction>? weights = null)
    {
        Fraction[] of = weights is null ? [.. indicators.Select(_ => (Fraction)1m)] : [.. weights];
        if (of.Length != indicators.Length || Array.Exists(of, w => w.Sign <= 0))
            throw new ArgumentException(Invariant($"Expected {indicators.Length} weights over zero, one for each indicator."),
                nameof(weights));
        Fraction sum = of.Aggregate((a, b) => a + b);
        if (cutoff.Sign <= 0 || cutoff > sum)
            throw new ArgumentOutOfRangeException(nameof(cutoff), cutoff,
                $"The poverty cut-off is over zero and at most {sum}, the sum of the weights.");
        var scale = new DeprivationScale(indicators, of, sum, cutoff, cutoffs);
        var all = new Dictionary<ulong, DeprivationCell>();
        foreach ((_, Dictionary<ulong, DeprivationCell> cells) in groups.All)
            DeprivationCell.AddAll(cells, all);
        Fraction whole = all.Values.Aggregate(default(Fraction), (n, cell) => n + cell.Weight.Value);
        return new(null, scale, all, whole, [.. groups.Named.Select(g => new DeprivationMeasures(g.Name, scale, g.Part, whole, []))]);
    }

    private void RequireOneForEach(int count, string name)
    {
        if (count != indicators.Length)
            throw new ArgumentException(Invariant($"Expected {indicators.Length} values, one for each indicator, not {count}."), name);
    }

    private void Add(ulong pattern, IReadOnlyList<decimal>? achievements, decimal weight, string? group)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        Rows++;
        if (weight == 0m)
            return;
        ref DeprivationCell? cell = ref CollectionsMarshal.GetValueRefOrAddDefault(groups[group], pattern, out _);
        cell ??= new(BitOperations.PopCount(pattern));
        cell.Weight.Add(weight);
        cell.AddGaps(pattern, achievements, cutoffs, weight);
    }
}
