namespace BacKan.Indicators.Structure;

/// <summary>Measures of concentration, from shares as fractions of one.</summary>
/// <remarks>A sector with a share of zero counts among the n sectors, and adds nothing to a sum.</remarks>
internal sealed class StructureConcentration
{
    public StructureConcentration(Fraction[] shares)
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

    public Fraction Herfindahl { get; }

    public Fraction NormalisedHerfindahl { get; }

    public Fraction EquivalentNumber => (Fraction)1m / Herfindahl;

    public double Entropy { get; }

    public double NormalisedEntropy => Entropy / MaximumEntropy;

    public double Theil => MaximumEntropy - Entropy;

    private double MaximumEntropy { get; }
}
