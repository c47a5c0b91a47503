namespace BacKan.Indicators.Poverty;

/// <summary>Different incomes in ascending order, each with the weight of those who have it and of those before them.</summary>
internal sealed class IncomeCurve
{
    public IncomeCurve(Dictionary<decimal, ExactSum> weights)
    {
        Steps = new Step[weights.Count];
        Fraction before = default, total = default;
        int i = 0;
        foreach ((decimal income, ExactSum weight) in weights.OrderBy(w => w.Key))
        {
            Steps[i++] = new(income, weight.Value, before);
            before += weight.Value;
            total += weight.Value * income;
        }

        (Population, Total) = (before, total);
    }

    /// <summary>One income with the weight at it and the weight of all lower ones.</summary>
    internal readonly record struct Step(decimal Income, Fraction Weight, Fraction Before);

    public Step[] Steps { get; }

    public Fraction Population { get; }

    public Fraction Total { get; }

    public int CountOfPoor(decimal line, bool strict)
    {
        int count = 0;
        while (count < Steps.Length && (Steps[count].Income < line || (!strict && Steps[count].Income == line)))
            count++;
        return count;
    }

    /// <summary>Σ y·w·(2r + w − n) over the first steps, r being the weight before: n²·mean times their Gini index.</summary>
    public Fraction Spread(int steps, Fraction n)
    {
        Fraction sum = default;
        foreach (Step step in Steps.AsSpan(0, steps))
            sum += step.Weight * step.Income * (step.Before + step.Before + step.Weight - n);
        return sum;
    }
}
