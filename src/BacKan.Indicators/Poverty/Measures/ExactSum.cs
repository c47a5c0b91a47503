namespace BacKan.Indicators.Poverty;

/// <summary>A sum of decimals without a rounding: a decimal as long as 28 digits hold it for certain, a fraction beyond.</summary>
internal struct ExactSum
{
    private const int MostDecimals = 9;
    private const decimal MostTerm = 1_000_000_000m, MostNear = 1_000_000_000_000_000_000m;

    private decimal near;
    private Fraction far;

    public readonly Fraction Value => far + near;

    public void Add(decimal term)
    {
        if (term.Scale <= MostDecimals && Math.Abs(term) <= MostTerm && Math.Abs(near) <= MostNear)
            near += term;
        else
            far += term;
    }

    public void Add(ExactSum other) => far += other.Value;
}
