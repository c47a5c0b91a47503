using System.Collections.ObjectModel;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>Alkire–Foster measures of multidimensional poverty: <i>các thước đo nghèo đa chiều theo Alkire–Foster</i>.</summary>
/// <remarks>
/// <para>Everything is an exact fraction. A measure that is not defined is null, and <see cref="Reasons"/> says why.
/// The rate under Vietnamese standards is not H, because they also require low income.</para>
/// <para>Immutable; compares by reference. Get it from <see cref="DeprivationDistribution.Measure"/>. Source: Alkire and Foster
/// (2011).</para>
/// </remarks>
public sealed class DeprivationMeasures
{
    private readonly Dictionary<string, BilingualText> reasons = new(StringComparer.Ordinal);

    internal DeprivationMeasures(
        string? group, DeprivationScale scale, Dictionary<ulong, DeprivationCell> cells, Fraction whole,
            IReadOnlyList<DeprivationMeasures> groups)
    {
        (Group, Cutoff, Groups, Indicators) = (group, scale.Cutoff, groups, scale.Indicators);
        Fraction scores = default;
        var uncensored = new Fraction[scale.Weights.Length];
        var censored = new Fraction[scale.Weights.Length];
        foreach ((ulong pattern, DeprivationCell cell) in cells)
        {
            Fraction weight = cell.Weight.Value, score = scale.ScoreOf(pattern);
            bool poor = score >= scale.Cutoff;
            Population += weight;
            Poor += poor ? weight : default;
            scores += poor ? weight * score : default;
            for (int j = 0; j < uncensored.Length; j++)
            {
                if ((pattern >> j & 1) == 0)
                    continue;
                uncensored[j] += weight;
                censored[j] += poor ? weight : default;
            }
        }

        PopulationShare = whole.Sign == 0 ? null : Population / whole;
        if (Population.Sign == 0)
        {
            reasons["all"] = new("không có ai trong mẫu, hoặc mọi quyền số bằng 0", "nobody is in the sample, or every weight is zero");
            return;
        }

        Fraction m0 = scores / (Population * scale.Sum);
        (H, M0) = (Poor / Population, m0);
        if (Poor.Sign == 0)
            reasons["a"] = reasons["contributions"] = new("không có người nghèo", "nobody is poor");
        else
            A = scores / (Poor * scale.Sum);
        (M1, M2) = (Gaps(scale, cells, squared: false), Gaps(scale, cells, squared: true));
        if (M1 is null)
            reasons["m1"] = reasons["m2"] = new("chỉ biết có hay không thiếu hụt, không biết khoảng thiếu hụt",
                "only known is whether they are deprived, not by how much");
        Weights = Map(scale, j => scale.Weights[j] / scale.Sum);
        (Uncensored, Censored) = (Map(scale, j => uncensored[j] / Population), Map(scale, j => censored[j] / Population));
        if (m0.Sign != 0)
            Contributions = Map(scale, j => scale.Weights[j] * censored[j] / (scale.Sum * Population * m0));
    }

    /// <summary>Gets the name of the group, in its first form; null for the total.</summary>
    public string? Group { get; }

    /// <summary>Gets the poverty cut-off k.</summary>
    public Fraction Cutoff { get; }

    /// <summary>Gets the sum of the weights.</summary>
    public Fraction Population { get; }

    /// <summary>Gets the sum of the weights of the poor.</summary>
    public Fraction Poor { get; }

    /// <summary>Gets the share of the group in the total, 0 to 1; null if the total weight is zero.</summary>
    public Fraction? PopulationShare { get; }

    /// <summary>Gets the headcount ratio H, 0 to 1.</summary>
    public Fraction? H { get; }

    /// <summary>Gets the intensity A, the mean share of deprivations among the poor, k/d to 1; null if nobody is poor.</summary>
    public Fraction? A { get; }

    /// <summary>Gets the adjusted headcount ratio M0 = H·A, 0 to H.</summary>
    public Fraction? M0 { get; }

    /// <summary>Gets the adjusted poverty gap M1, 0 to M0; null if a row has no achievements.</summary>
    public Fraction? M1 { get; }

    /// <summary>Gets the adjusted squared gap M2, 0 to M1; null if a row has no achievements.</summary>
    public Fraction? M2 { get; }

    /// <summary>Gets the names of the indicators in order, the keys of the maps.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>Gets the weight of each indicator as a share of all weights; like all maps, empty if the sample is empty.</summary>
    public IReadOnlyDictionary<string, Fraction> Weights { get; } = ReadOnlyDictionary<string, Fraction>.Empty;

    /// <summary>Gets the share of everybody deprived of each indicator, 0 to 1.</summary>
    public IReadOnlyDictionary<string, Fraction> Uncensored { get; } = ReadOnlyDictionary<string, Fraction>.Empty;

    /// <summary>Gets the share of everybody poor and deprived of each indicator, 0 to <see cref="Uncensored"/>.</summary>
    public IReadOnlyDictionary<string, Fraction> Censored { get; } = ReadOnlyDictionary<string, Fraction>.Empty;

    /// <summary>Gets the share of each indicator in M0; the shares add up to 1. Empty if nobody is poor.</summary>
    public IReadOnlyDictionary<string, Fraction> Contributions { get; } = ReadOnlyDictionary<string, Fraction>.Empty;

    /// <summary>Gets the reason why a measure is null, by its name in lower case ("a"), or under "all" if the sample is empty.</summary>
    public IReadOnlyDictionary<string, BilingualText> Reasons => new ReadOnlyDictionary<string, BilingualText>(reasons);

    /// <summary>Gets the measures of each group, ordered by name; empty for a group.</summary>
    public IReadOnlyList<DeprivationMeasures> Groups { get; }

    private static ReadOnlyDictionary<string, Fraction> Map(DeprivationScale scale, Func<int, Fraction> of) =>
        new(new Dictionary<string, Fraction>(
            scale.Indicators.Select((name, j) => KeyValuePair.Create(name, of(j))), StringComparer.Ordinal));

    private Fraction? Gaps(DeprivationScale scale, Dictionary<ulong, DeprivationCell> cells, bool squared)
    {
        if (scale.Cutoffs is null)
            return null;
        Fraction sum = default;
        foreach ((ulong pattern, DeprivationCell cell) in cells)
        {
            if (cell.Gaps is null)
                return null;
            if (scale.ScoreOf(pattern) < scale.Cutoff)
                continue;
            Fraction[] gaps = squared ? cell.Squares! : cell.Gaps;
            for (int j = 0, at = 0; j < scale.Weights.Length; j++)
            {
                if ((pattern >> j & 1) == 0)
                    continue;
                Fraction z = scale.Cutoffs[j];
                sum += scale.Weights[j] * gaps[at++] / (squared ? z * z : z);
            }
        }

        return sum / (Population * scale.Sum);
    }
}
