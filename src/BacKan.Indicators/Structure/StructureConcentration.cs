namespace BacKan.Indicators.Structure;

/// <summary>How unevenly the sectors share the whole: <i>mức độ tập trung của cơ cấu</i>.</summary>
/// <remarks>
/// <para>From shares as parts of one, over the n sectors of the scheme; a sector with a share of zero is one of the n, and adds nothing to a sum.
/// Numbers with a logarithm are irrational, hence <see cref="double"/>; the others are exact.</para>
/// <para>Immutable; compares by reference. Source: Herfindahl (1950), Hirschman (1945); Shannon (1948); Theil (1967).</para>
/// </remarks>
public sealed class StructureConcentration
{
    internal StructureConcentration(Fraction[] shares)
    {
        Fraction sum = default;
        double entropy = 0d;
        foreach (Fraction share in shares)
        {
            sum += share * share;
            if (share.Sign > 0)
                entropy -= Irrational.Of(share) * Irrational.Log(share);
        }

        Fraction even = (Fraction)1m / shares.Length;
        (Herfindahl, NormalisedHerfindahl) = (sum, (sum - even) / ((Fraction)1m - even));
        (Entropy, MaximumEntropy) = (entropy, Math.Log(shares.Length));
    }

    /// <summary>Gets the Herfindahl–Hirschman index Σs², 1/n (all equal) to 1 (one sector has all), exactly.</summary>
    public Fraction Herfindahl { get; }

    /// <summary>Gets (HHI − 1/n) / (1 − 1/n), 0 to 1, exactly.</summary>
    public Fraction NormalisedHerfindahl { get; }

    /// <summary>Gets 1/HHI, the number of equal sectors that would be as concentrated, 1 to n, exactly.</summary>
    /// <exception cref="DivideByZeroException">All shares are printed as zero.</exception>
    public Fraction EquivalentNumber => (Fraction)1m / Herfindahl;

    /// <summary>Gets the entropy −Σ s·ln s, 0 to ln n; a share of zero adds zero, its limit.</summary>
    public double Entropy { get; }

    /// <summary>Gets the entropy as a part of its maximum, 0 to 1.</summary>
    public double NormalisedEntropy => Entropy / MaximumEntropy;

    /// <summary>Gets Theil's index against equal shares, ln n − entropy, 0 to ln n.</summary>
    public double Theil => MaximumEntropy - Entropy;

    private double MaximumEntropy { get; }
}
