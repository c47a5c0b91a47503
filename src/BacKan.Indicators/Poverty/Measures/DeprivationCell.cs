using System.Numerics;
using System.Runtime.InteropServices;

namespace BacKan.Indicators.Poverty;

/// <summary>All who have one pattern of deprivation: their weight and, as long as every one came with achievements, the sums of their
/// gaps.</summary>
/// <param name="deprivations">The number of deprivations of the pattern.</param>
internal sealed class DeprivationCell(int deprivations)
{
    // A field: an accumulator is changed in place.
    public ExactSum Weight;

    /// <summary>Gets Σ w·(z − y) of each deprived indicator in the order of the pattern, or null where a row came without
    /// achievements.</summary>
    public Fraction[]? Gaps { get; private set; } = new Fraction[deprivations];

    /// <summary>Gets the same of the squares.</summary>
    public Fraction[]? Squares { get; private set; } = new Fraction[deprivations];

    public static void AddAll(Dictionary<ulong, DeprivationCell> from, Dictionary<ulong, DeprivationCell> to)
    {
        foreach ((ulong pattern, DeprivationCell other) in from.ToArray())
        {
            ref DeprivationCell? cell = ref CollectionsMarshal.GetValueRefOrAddDefault(to, pattern, out _);
            cell ??= new(BitOperations.PopCount(pattern));
            cell.Weight.Add(other.Weight);
            cell.Gaps = Sum(cell.Gaps, other.Gaps);
            cell.Squares = Sum(cell.Squares, other.Squares);
        }
    }

    public void AddGaps(ulong pattern, IReadOnlyList<decimal>? achievements, decimal[]? cutoffs, decimal weight)
    {
        if (achievements is null)
            (Gaps, Squares) = (null, null);
        if (Gaps is null)
            return;
        int at = 0;
        for (int j = 0; j < achievements!.Count; j++)
        {
            if ((pattern >> j & 1) == 0)
                continue;
            Fraction gap = (Fraction)cutoffs![j] - achievements[j];
            Gaps[at] += gap * weight;
            Squares![at++] += gap * gap * weight;
        }
    }

    private static Fraction[]? Sum(Fraction[]? mine, Fraction[]? others) =>
        mine is null || others is null ? null : [.. mine.Zip(others, (a, b) => a + b)];
}
