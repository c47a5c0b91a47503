using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>A criterion over the facts that are not known: true, false, a test of one fact, or a count of parts.</summary>
/// <remarks>Made by <see cref="NodeFactory"/>, which gives equal nodes once: they compare by reference.</remarks>
internal sealed class Node
{
    public required int Id { get; init; }

    /// <summary>The tested fact, or null.</summary>
    public Variable? Variable { get; init; }

    /// <summary>The cells in which the test holds.</summary>
    public BigInteger Holds { get; init; }

    /// <summary>The parts that are counted; empty for a test and a constant.</summary>
    public IReadOnlyList<Node> Parts { get; init; } = [];

    /// <summary>The fewest parts that must be true.</summary>
    public int Least { get; init; }

    /// <summary>The most parts that may be true.</summary>
    public int Most { get; init; }

    /// <summary>The facts that occur, as bits of their indexes.</summary>
    public FactBits Support { get; init; }
}
