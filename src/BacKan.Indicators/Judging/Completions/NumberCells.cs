using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>The number line cut at every threshold that a rule sets on one fact: between two cuts nothing changes, so that finitely many cells stand for all numbers.</summary>
/// <remarks>Even cells are the open stretches, odd cells the cuts themselves. A set of cells is a bit mask.</remarks>
internal sealed class NumberCells
{
    private readonly decimal[] cuts;

    public NumberCells(IEnumerable<decimal> cuts)
    {
        this.cuts = [.. cuts.Distinct().Order()];
    }

    private int Count => (2 * cuts.Length) + 1;

    /// <summary>The cells that lie in an interval whose ends are cuts.</summary>
    public BigInteger Inside(Interval interval) => Mask(cell => Meets(cell, [interval], isWhole: false));

    /// <summary>The cells in which a number of the kind of the fact can lie, where it is known to lie in a stretch.</summary>
    public BigInteger Possible(Fact fact, Interval? known)
    {
        (Interval? possible, bool isWhole) = fact switch
        {
            NumberFact number => (number.Possible, number.IsWhole),
            CountFact count => (new Interval(0, lowIncluded: true, count.Of.Count, highIncluded: true), true),
            _ => ((Interval?)null, true), // a day
        };
        Interval[] limits = [.. new[] { possible, known }.OfType<Interval>()];
        return Mask(cell => Meets(cell, limits, isWhole));
    }

    public bool IsPossible(Fact fact, Interval known) => Possible(fact, known) != 0;

    private BigInteger Mask(Func<int, bool> holds)
    {
        BigInteger mask = 0;
        for (int cell = 0; cell < Count; cell++)
        {
            if (holds(cell))
                mask |= BigInteger.One << cell;
        }

        return mask;
    }

    // Whether a cell shares a number, or a whole number, with all of the intervals.
    private bool Meets(int cell, Interval[] intervals, bool isWhole)
    {
        bool isPoint = cell % 2 == 1;
        decimal? low = cell == 0 ? null : cuts[(cell - 1) / 2], high = cell == Count - 1 ? null : cuts[cell / 2];
        bool lowIncluded = isPoint, highIncluded = isPoint;
        foreach (Interval interval in intervals)
        {
            if (interval.Low is { } from && !(from < low))
                (low, lowIncluded) = (from, from == low ? lowIncluded && interval.LowIncluded : interval.LowIncluded);
            if (interval.High is { } to && !(to > high))
                (high, highIncluded) = (to, to == high ? highIncluded && interval.HighIncluded : interval.HighIncluded);
        }

        if (low is not { } least || high is not { } most)
            return true;
        if (isWhole)
        {
            decimal first = decimal.Ceiling(least), last = decimal.Floor(most);
            return (first == least && !lowIncluded ? first + 1 : first) <= (last == most && !highIncluded ? last - 1 : last);
        }

        return least < most || (least == most && lowIncluded && highIncluded);
    }
}
