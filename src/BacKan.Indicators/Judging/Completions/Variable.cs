using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>A fact that is not known, with the cells in which its answer can lie; ordered as the provision first asks for it.</summary>
internal sealed class Variable(int index, Fact fact, BigInteger possible)
{
    public int Index => index;

    public Fact Fact => fact;

    public BigInteger Possible => possible;

    /// <summary>The possible cells, one by one.</summary>
    public IReadOnlyList<int> Cells { get; } = [.. Enumerable.Range(0, (int)possible.GetBitLength()).Where(cell => !(possible >> cell).IsEven)];
}
