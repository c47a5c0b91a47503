using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>A fact that is not known, with the cells in which its answer can lie.</summary>
internal sealed class Variable(int index, int rank, Fact fact, BigInteger possible)
{
    /// <summary>Its place in the diagram.</summary>
    public int Index => index;

    /// <summary>Its place in the provision, by which it is named.</summary>
    public int Rank => rank;

    public Fact Fact => fact;

    public BigInteger Possible => possible;

    /// <summary>The possible cells, one by one.</summary>
    public IReadOnlyList<int> Cells { get; } =
        [.. Enumerable.Range(0, (int)possible.GetBitLength()).Where(cell => !(possible >> cell).IsEven)];
}
