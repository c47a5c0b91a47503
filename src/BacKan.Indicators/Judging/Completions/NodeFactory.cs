using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>Makes nodes in their simplest form, and equal ones once.</summary>
internal sealed class NodeFactory(Effort effort)
{
    private readonly Dictionary<(int Variable, BigInteger Holds), Node> tests = [];
    private readonly Dictionary<PartsKey<Node>, Node> counts = [];
    private readonly Dictionary<(int Node, int Variable, int Cell), Node> restricted = [];
    private int made = 2;

    public Node False { get; } = new() { Id = 0 };

    public Node True { get; } = new() { Id = 1 };

    public Node Constant(bool value) => value ? True : False;

    public Node Test(Variable variable, BigInteger holds)
    {
        BigInteger within = holds & variable.Possible;
        if (within.IsZero || within == variable.Possible)
            return Constant(!within.IsZero);
        if (!tests.TryGetValue((variable.Index, within), out Node? test))
        {
            test = new() { Id = made++, Variable = variable, Holds = within, Support = FactBits.Of(variable.Index) };
            tests.Add((variable.Index, within), test);
        }

        return test;
    }

    /// <summary>True when the number of true parts lies from least to most.</summary>
    public Node Count(IEnumerable<Node> parts, int least, int most)
    {
        var open = new List<Node>();
        foreach (Node part in parts)
        {
            if (part == True)
                (least, most) = (least - 1, most - 1);
            else if (part != False)
                open.Add(part);
        }

        (least, most) = (Math.Max(least, 0), Math.Min(most, open.Count));
        if (least > most)
            return False;
        if (least == 0 && most == open.Count)
            return True;
        if (open is [var only])
        {
            if (least == 1)
                return only;
            if (only.Variable is { } variable)
                return Test(variable, variable.Possible & ~only.Holds);
        }

        // The order of the parts does not matter, so it must not make two nodes of one.
        open.Sort((left, right) => left.Id.CompareTo(right.Id));
        var key = new PartsKey<Node>(least, most, [.. open]);
        if (!counts.TryGetValue(key, out Node? count))
        {
            effort.Spend(open.Count);
            FactBits support = default;
            foreach (Node part in open)
                support |= part.Support;
            count = new() { Id = made++, Parts = key.Parts, Least = least, Most = most, Support = support };
            counts.Add(key, count);
        }

        return count;
    }

    /// <summary>The node once a fact is known to lie in a cell.</summary>
    public Node Restrict(Node node, Variable variable, int cell)
    {
        if (!node.Support[variable.Index])
            return node;
        if (node.Variable is not null)
            return Constant(!(node.Holds >> cell).IsEven);
        if (!restricted.TryGetValue((node.Id, variable.Index, cell), out Node? rest))
        {
            effort.Spend(node.Parts.Count);
            rest = Count(node.Parts.Select(part => Restrict(part, variable, cell)), node.Least, node.Most);
            restricted.Add((node.Id, variable.Index, cell), rest);
        }

        return rest;
    }
}
