using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>
/// Lays a condition out flat, where the tests of each open fact stand in order: each set of answers that is good for it inside the next.
/// </summary>
internal sealed class MonotoneWriter
{
    private readonly Node root;
    private readonly SortedDictionary<int, (Variable Variable, BigInteger[] Chain)> chains = [];
    private readonly Dictionary<(Node, bool), int> written = [];
    private readonly List<Step> steps = [];

    public MonotoneWriter(Node root)
    {
        this.root = root;
        var tests = new SortedDictionary<int, (Variable Variable, HashSet<BigInteger> Raw, HashSet<BigInteger> Good)>();
        Collect(tests);
        foreach ((int rank, (Variable variable, HashSet<BigInteger> raw, HashSet<BigInteger> good)) in tests)
        {
            BigInteger[] chain = [.. good.OrderBy(Size)];
            for (int i = 1; i < chain.Length; i++)
            {
                if ((chain[i - 1] & ~chain[i]) != 0)
                {
                    Free = (variable, raw);
                    return;
                }
            }

            chains.Add(rank, (variable, chain));
        }
    }

    /// <summary>Returns the first fact whose answers stand in no order, with its tests, or null.</summary>
    public (Variable Variable, IReadOnlyCollection<BigInteger> Tests)? Free { get; }

    /// <summary>Gets the open facts in the order of the provision.</summary>
    public IEnumerable<Variable> Variables => chains.Values.Select(c => c.Variable);

    /// <summary>Returns the best level of a fact.</summary>
    public int BestOf(Variable variable) => chains[variable.Rank].Chain.Length;

    /// <summary>Returns the level of each answer: the number of tests for which it is good.</summary>
    public int[] LevelsOf(Variable variable)
    {
        var levels = new int[(int)variable.Possible.GetBitLength()];
        foreach (int cell in variable.Cells)
            levels[cell] = chains[variable.Rank].Chain.Count(set => !(set >> cell).IsEven);
        return levels;
    }

    /// <summary>Writes the steps, every part before what it is part of.</summary>
    public Step[] Write()
    {
        var places = new Dictionary<Variable, int>();
        foreach (Variable variable in Variables)
            places.Add(variable, places.Count);
        Write(root, asIs: true, places);
        return [.. steps];
    }

    private static bool Grows(Node node) => node.Most >= node.Parts.Count;

    private static int Size(BigInteger set)
    {
        int size = 0;
        for (BigInteger left = set; !left.IsZero; left &= left - 1)
            size++;
        return size;
    }

    // A part that makes it worse is written as its opposite: every step then is "at least so many", or "so much or more".
    private int Write(Node node, bool asIs, Dictionary<Variable, int> places)
    {
        if (written.TryGetValue((node, asIs), out int known))
            return known;
        if (node.Variable is { } variable)
        {
            BigInteger[] chain = chains[variable.Rank].Chain;
            steps.Add(
                new(places[variable], chain.Length - Array.IndexOf(chain, asIs ? node.Holds : variable.Possible & ~node.Holds), [], 0));
        }
        else
        {
            int all = node.Parts.Count;
            bool grows = Grows(node);
            int least = grows ? (asIs ? node.Least : all - node.Least + 1) : asIs ? all - node.Most : node.Most + 1;
            steps.Add(new(-1, 0, [.. node.Parts.Select(part => Write(part, asIs == grows, places))], least));
        }

        return written[(node, asIs)] = steps.Count - 1;
    }

    // Which sets of answers are good, by the sense in which each part stands: 1 as it is, 2 as its opposite, 3 both.
    private void Collect(SortedDictionary<int, (Variable Variable, HashSet<BigInteger> Raw, HashSet<BigInteger> Good)> tests)
    {
        List<Node> nodes = [];
        HashSet<Node> seen = [];
        Visit(root);
        nodes.Sort((left, right) => right.Id.CompareTo(left.Id));
        var senses = new Dictionary<Node, int> { [root] = 1 };
        foreach (Node node in nodes)
        {
            int sense = senses[node];
            if (node.Variable is { } variable)
            {
                if (!tests.TryGetValue(variable.Rank, out var of))
                    tests.Add(variable.Rank, of = (variable, [], []));
                of.Raw.Add(node.Holds);
                if ((sense & 1) != 0)
                    of.Good.Add(node.Holds);
                if ((sense & 2) != 0)
                    of.Good.Add(variable.Possible & ~node.Holds);
            }

            // More parts are better where there is no upper limit, worse where there is nothing else.
            int inside = Grows(node) ? sense : node.Least <= 0 ? ((sense & 1) << 1) | (sense >> 1) : 3;
            foreach (Node part in node.Parts)
                senses[part] = senses.GetValueOrDefault(part) | inside;
        }

        void Visit(Node node)
        {
            if (!seen.Add(node))
                return;
            nodes.Add(node);
            foreach (Node part in node.Parts)
                Visit(part);
        }
    }
}
