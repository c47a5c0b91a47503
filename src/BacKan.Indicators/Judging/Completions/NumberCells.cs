using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>
/// The number line cut at every threshold that a rule sets on one fact: between two cuts nothing
/// changes, so that finitely many cells stand for all numbers.
/// </summary>
/// <remarks>Even cells are the open stretches, odd cells the cuts themselves. A set of cells is a bit mask.</remarks>
internal sealed class NumberCells
{
    private readonly ValueRange[] cells;

    public NumberCells(IEnumerable<Fraction> cuts)
    {
        Fraction[] at = [.. cuts.Distinct().Order()];
        cells = [.. Enumerable.Range(0, (2 * at.Length) + 1).Select(cell => cell % 2 == 1
            ? ValueRange.Point(at[cell / 2])
            : new(
                cell == 0 ? null : at[(cell / 2) - 1], lowIncluded: false, cell == 2 * at.Length ? null : at[cell / 2],
                highIncluded: false))];
    }

    /// <summary>The cells that lie in an interval whose ends are cuts.</summary>
    public BigInteger Inside(ValueRange interval) => Mask(cell => cell.Overlaps(interval));

    /// <summary>The cells in which a number of the kind of the fact can lie, where it is known to lie in a stretch.</summary>
    public BigInteger Possible(Fact fact, ValueRange? known)
    {
        (ValueRange? possible, bool isWhole) = fact switch
        {
            NumberFact number => (number.Possible, number.IsWhole),
            CountFact count => (new ValueRange(0, lowIncluded: true, count.Of.Count, highIncluded: true), true),
            _ => ((ValueRange?)null, true), // a day
        };
        ValueRange? limit = possible is null ? known : known is null ? possible : possible.Intersect(known);
        if (limit is null && possible is not null)
            return 0;
        return Mask(cell => (limit is null ? cell : cell.Intersect(limit)) is { } left && (!isWhole || HoldsWholeNumber(left)));
    }

    public bool IsPossible(Fact fact, ValueRange known) => Possible(fact, known) != 0;

    private static bool HoldsWholeNumber(ValueRange interval)
    {
        if (interval.Low is not { } low || interval.High is not { } high)
            return true;
        decimal first = low.Round(Rounding.Ceiling, 0), last = high.Round(Rounding.Floor, 0);
        return (first == low && !interval.LowIncluded ? first + 1 : first) <= (last == high && !interval.HighIncluded ? last - 1 : last);
    }

    private BigInteger Mask(Func<ValueRange, bool> holds)
    {
        BigInteger mask = 0;
        for (int cell = 0; cell < cells.Length; cell++)
        {
            if (holds(cells[cell]))
                mask |= BigInteger.One << cell;
        }

        return mask;
    }
}
