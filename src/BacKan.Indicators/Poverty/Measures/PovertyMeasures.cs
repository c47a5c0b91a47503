using System.Collections.ObjectModel;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Poverty;

/// <summary>Measures of income poverty and inequality under a line: <i>các thước đo nghèo về thu nhập</i>.</summary>
/// <remarks>
/// <para>Sums of weights and powers of gaps are exact fractions; measures with a logarithm or a root are irrational, hence
/// <see cref="double"/>.
/// A measure that is not defined is null, never NaN, and <see cref="Reasons"/> says why.</para>
/// <para>
/// Notation: z the line, n the total weight, q that of the poor, y incomes in ascending order, g = (z − y)/z the gap of the poor, otherwise
/// 0. Immutable; compares by reference. Created by <see cref="IncomeDistribution.Measure"/>.
/// </para>
/// </remarks>
public sealed class PovertyMeasures
{
    private readonly IncomeCurve curve;
    private readonly int poor;
    private readonly Dictionary<string, BilingualText> reasons = new(StringComparer.Ordinal);

    internal PovertyMeasures(string? group, decimal line, bool strict, IncomeCurve curve, Fraction whole,
        IReadOnlyList<PovertyMeasures> groups)
    {
        (Group, Line, IsStrict, this.curve, Groups) = (group, line, strict, curve, groups);
        (Population, poor) = (curve.Population, curve.CountOfPoor(line, strict));
        foreach (IncomeCurve.Step step in curve.Steps.AsSpan(0, poor))
            Poor += step.Weight;
        PopulationShare = whole.Sign == 0 ? null : Population / whole;
        if (Population.Sign == 0)
        {
            reasons["all"] = new("không có ai trong mẫu, hoặc mọi quyền số bằng 0", "nobody is in the sample, or every weight is zero");
            return;
        }

        (P0, P1, P2) = (Foster(0), Foster(1), Foster(2));
        Fraction n = Population, nz = n * line;
        Sen = Poor.Sign == 0 ? default(Fraction) : P1 + (curve.Spread(poor, Poor) / (nz * Poor));
        SenFinite = Finite();
        SenShorrocksThon = Thon();
        Gini = GiniOf(curve.Steps.Length, n, curve.Total, "gini", new("mọi thu nhập bằng 0", "every income is zero"));
        Fraction ofPoor = curve.Steps.AsSpan(0, poor).ToArray().Aggregate(default(Fraction), (sum, s) => sum + (s.Weight * s.Income));
        BilingualText nothing = Poor.Sign == 0 ? new("không có người nghèo", "nobody is poor")
            : new("mọi người nghèo có thu nhập bằng 0", "every poor one has an income of zero");
        GiniOfPoor = GiniOf(poor, Poor, ofPoor, "giniOfPoor", nothing);
        Logarithms();
    }

    /// <summary>Gets the name of the group, in its first form; null for the total.</summary>
    public string? Group { get; }

    /// <summary>Gets the line z.</summary>
    public decimal Line { get; }

    /// <summary>Gets whether only incomes strictly below the line are poor; otherwise an income at the line is poor.</summary>
    public bool IsStrict { get; }

    /// <summary>Gets n, the sum of the weights.</summary>
    public Fraction Population { get; }

    /// <summary>Gets q, the sum of the weights of the poor.</summary>
    public Fraction Poor { get; }

    /// <summary>Gets the share of the group in the total, 0 to 1; null if the total weight is zero.</summary>
    public Fraction? PopulationShare { get; }

    /// <summary>Gets the headcount ratio q/n, 0 to 1 (Foster, Greer and Thorbecke 1984, α = 0).</summary>
    public Fraction? P0 { get; }

    /// <summary>Gets the poverty gap Σg/n, 0 to P0 (α = 1).</summary>
    public Fraction? P1 { get; }

    /// <summary>Gets the severity Σg²/n, 0 to P1 (α = 2).</summary>
    public Fraction? P2 { get; }

    /// <summary>Gets the Watts index Σ ln(z/y)/n over the poor, zero or more; null if a poor income is zero.</summary>
    public double? Watts { get; private set; }

    /// <summary>Gets the Sen index in its form for large samples, P0·[I + (1 − I)·Gₚ] with the mean gap I and the Gini index Gₚ of the
    /// poor.</summary>
    public Fraction? Sen { get; }

    /// <summary>Gets the Sen index in its form of 1976 for q counted poor, 2/((q + 1)·n·z) · Σ (z − yᵢ)(q + 1 − i), i = 1 the
    /// poorest.</summary>
    /// <remarks>Weights count persons here and must be whole numbers; otherwise null.</remarks>
    public Fraction? SenFinite { get; }

    /// <summary>Gets the Sen–Shorrocks–Thon index Σ (2n − 2i + 1)·gᵢ / n².</summary>
    public Fraction? SenShorrocksThon { get; }

    /// <summary>Gets the Gini index of all incomes, 0 to 1, without correction for sample size; null if every income is zero.</summary>
    public Fraction? Gini { get; }

    /// <summary>Gets the Gini index of the incomes of the poor; null if nobody is poor, or no poor income is greater than zero.</summary>
    public Fraction? GiniOfPoor { get; }

    /// <summary>Gets Theil's T, Σ (y/μ)·ln(y/μ)/n; an income of zero adds zero, its limit. Null if every income is zero.</summary>
    public double? TheilT { get; private set; }

    /// <summary>Gets Theil's L, the mean logarithmic deviation Σ ln(μ/y)/n; null if an income is zero.</summary>
    public double? TheilL { get; private set; }

    /// <summary>
    /// Gets the reason why a measure is null, by its name in lower camel case ("watts"), or under "all" if the sample is empty.
    /// </summary>
    public IReadOnlyDictionary<string, BilingualText> Reasons => new ReadOnlyDictionary<string, BilingualText>(reasons);

    /// <summary>Gets the measures of each group, ordered by name; empty for a group.</summary>
    public IReadOnlyList<PovertyMeasures> Groups { get; }

    /// <summary>Calculates Pα of Foster, Greer and Thorbecke, Σ gᵅ/n over the poor, exactly.</summary>
    /// <param name="alpha">The aversion to depth α, 0 to 20.</param>
    /// <returns>The measure, or null if the sample is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">α is not from 0 to 20.</exception>
    public Fraction? Foster(int alpha)
    {
        if (alpha is < 0 or > 20)
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "Expected α from 0 to 20.");
        if (Population.Sign == 0)
            return null;
        Fraction sum = default, line = 1m;
        for (int i = 0; i < alpha; i++)
            line *= Line;
        foreach (IncomeCurve.Step step in curve.Steps.AsSpan(0, poor))
        {
            Fraction term = step.Weight, missing = (Fraction)Line - step.Income;
            for (int i = 0; i < alpha; i++)
                term *= missing;
            sum += term;
        }

        return sum / (line * Population);
    }

    /// <summary>Calculates the Atkinson index of all incomes, 0 to 1: the share of income that equality would save.</summary>
    /// <param name="aversion">The aversion to inequality ε, zero or more; at 1 the mean is geometric.</param>
    /// <returns>The index; null if every income is zero, or ε is greater than 1 and an income is zero.</returns>
    /// <exception cref="ArgumentOutOfRangeException">ε is negative.</exception>
    public double? Atkinson(decimal aversion)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aversion);
        if (curve.Total.Sign == 0)
            return null;
        if (aversion == 0m)
            return 0d;
        bool zero = curve.Steps[0].Income == 0m;
        if (zero && aversion >= 1m)
            return aversion == 1m ? 1d : null;
        double sum = 0d, power = (double)(1m - aversion), mean = Irrational.Of(curve.Total / Population);
        foreach (IncomeCurve.Step step in curve.Steps)
        {
            double share = Irrational.Of(step.Weight / Population), relative = (double)step.Income / mean;
            sum += share * (aversion == 1m ? Math.Log(relative) : Math.Pow(relative, power));
        }

        // Equal incomes are all at the mean; binary rounding may put the result a hair below zero.
        return Math.Max(0d, 1d - (aversion == 1m ? Math.Exp(sum) : Math.Pow(sum, 1d / power)));
    }

    /// <summary>
    /// Calculates the average exit time W/g, in years, until the line is reached if every income grows at one rate (Morduch 1998).
    /// </summary>
    /// <param name="growth">The annual growth of incomes, greater than zero.</param>
    /// <returns>The years, averaged over everybody and not only the poor; null if the Watts index is null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The growth is not greater than zero.</exception>
    public double? ExitTime(Percentage growth) => growth.Value <= 0m
        ? throw new ArgumentOutOfRangeException(nameof(growth), growth, "Without growth nobody reaches the line.")
        : Watts / Irrational.Of(growth.AsFraction);

    private Fraction? Finite()
    {
        if (Poor.Sign == 0)
            return default(Fraction);
        Fraction sum = default;
        foreach (IncomeCurve.Step step in curve.Steps.AsSpan(0, poor))
        {
            if (!step.Weight.Denominator.IsOne)
            {
                reasons["senFinite"] = new(
                    "công thức năm 1976 đếm từng người nghèo, nên cần quyền số là số nguyên",
                        "the form of 1976 counts the poor one by one, so weights must be whole numbers");
                return null;
            }

            // Ranks Before + 1 … Before + w, so that Σ (q + 1 − i) = w·(q − Before) − w·(w − 1)/2.
            Fraction ranks = (step.Weight * (Poor - step.Before)) - (step.Weight * (step.Weight - 1m) / 2m);
            sum += ((Fraction)Line - step.Income) * ranks;
        }

        return sum * 2m / ((Poor + 1m) * Population * Line);
    }

    private Fraction Thon()
    {
        Fraction sum = default, twice = Population + Population;
        foreach (IncomeCurve.Step step in curve.Steps.AsSpan(0, poor))
            sum += step.Weight * (twice - step.Before - step.Before - step.Weight) * ((Fraction)Line - step.Income);
        return sum / (Population * Population * Line);
    }

    private Fraction? GiniOf(int steps, Fraction n, Fraction total, string name, BilingualText reason)
    {
        if (total.Sign != 0)
            return curve.Spread(steps, n) / (n * total);
        reasons[name] = reason;
        return null;
    }

    private void Logarithms()
    {
        bool zero = curve.Steps[0].Income == 0m;
        if (zero && poor > 0)
            reasons["watts"] = new("có thu nhập bằng 0: logarit không xác định", "an income is zero: its logarithm is not defined");
        if (zero)
            reasons["theilL"] = new("có thu nhập bằng 0: logarit không xác định", "an income is zero: its logarithm is not defined");
        if (curve.Total.Sign == 0)
            reasons["theilT"] = reasons["atkinson"] = new("mọi thu nhập bằng 0", "every income is zero");
        else if (zero)
            reasons["atkinson"] = new("có thu nhập bằng 0: không xác định khi ε lớn hơn 1",
                "an income is zero: not defined where ε is over 1");

        double watts = 0d, t = 0d, l = 0d, line = (double)Line, n = Irrational.Of(Population),
            mean = Irrational.Of(curve.Total / Population);
        for (int i = 0; i < curve.Steps.Length; i++)
        {
            if (curve.Steps[i].Income == 0m)
                continue;
            double weight = Irrational.Of(curve.Steps[i].Weight), income = (double)curve.Steps[i].Income;
            watts += i < poor ? weight * Math.Log(line / income) : 0d;
            t += weight * (income / mean) * Math.Log(income / mean);
            l += weight * Math.Log(mean / income);
        }

        Watts = reasons.ContainsKey("watts") ? null : watts / n;
        TheilT = reasons.ContainsKey("theilT") ? null : Math.Max(0d, t / n);
        TheilL = zero ? null : Math.Max(0d, l / n);
    }
}
