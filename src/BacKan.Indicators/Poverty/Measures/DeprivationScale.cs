namespace BacKan.Indicators.Poverty;

/// <summary>What a measure of deprivations weighs by: indicators, their weights and sum, who is poor.</summary>
internal sealed record DeprivationScale(string[] Indicators, Fraction[] Weights, Fraction Sum, Fraction Cutoff, decimal[]? Cutoffs)
{
    public Fraction ScoreOf(ulong pattern)
    {
        Fraction score = default;
        for (int j = 0; j < Weights.Length; j++)
        {
            if ((pattern >> j & 1) != 0)
                score += Weights[j];
        }

        return score;
    }
}
