namespace BacKan.Indicators.Judging.Completions;

/// <summary>Draws the diagram of one condition from its parts up: whether it is met under every completion.</summary>
/// <remarks>
/// A part is drawn once, and two diagrams are joined branch by branch: what is written in many ways is one diagram already
/// while it is drawn. Chains over the same years, whose facts stand together in the diagram, then cost the product of their lengths.
/// </remarks>
internal sealed class ConditionDrawing(DiagramBuilder diagrams, Effort effort, Diagram met, Diagram notMet)
{
    private readonly Dictionary<Node, Diagram> drawn = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Left, int Right), Diagram> both = [];
    private readonly Dictionary<(int Left, int Right), Diagram> either = [];
    private readonly Dictionary<int, Diagram> opposites = [];

    /// <summary>Returns the diagram of a condition.</summary>
    public Diagram Of(Node node)
    {
        if (!drawn.TryGetValue(node, out Diagram? diagram))
            drawn.Add(node, diagram = node.Variable is { } variable ? Test(variable, node) : Count(node));
        return diagram;
    }

    /// <summary>Says what true and false are drawn as.</summary>
    public void Constants(Node always, Node never)
    {
        drawn.TryAdd(always, met);
        drawn.TryAdd(never, notMet);
    }

    private Diagram Test(Variable variable, Node node)
    {
        var branches = new Diagram[variable.Cells.Count];
        for (int i = 0; i < branches.Length; i++)
            branches[i] = (node.Holds >> variable.Cells[i]).IsEven ? notMet : met;
        return diagrams.Choose(variable, branches);
    }

    private Diagram Count(Node node)
    {
        int all = node.Parts.Count;
        if (node.Least == all || (node.Least == 1 && node.Most == all))
            return Fold(node.Parts, isAll: node.Least == all);

        // At least so many of the parts so far, for each number that matters.
        Diagram[] atLeast = [met, .. Enumerable.Repeat(notMet, Math.Min(all, node.Most + 1))];
        foreach (Node part in node.Parts)
        {
            Diagram one = Of(part);
            for (int number = atLeast.Length - 1; number > 0; number--)
                atLeast[number] = Either(atLeast[number], Both(atLeast[number - 1], one));
        }

        return node.Most < all ? Both(atLeast[node.Least], Opposite(atLeast[node.Most + 1])) : atLeast[node.Least];
    }

    private Diagram Fold(IReadOnlyList<Node> parts, bool isAll)
    {
        Diagram sofar = isAll ? met : notMet, end = isAll ? notMet : met;
        for (int i = 0; i < parts.Count && sofar != end; i++)
            sofar = Join(sofar, Of(parts[i]), isAll);
        return sofar;
    }

    private Diagram Both(Diagram left, Diagram right) => Join(left, right, isBoth: true);

    private Diagram Either(Diagram left, Diagram right) => Join(left, right, isBoth: false);

    private Diagram Join(Diagram left, Diagram right, bool isBoth)
    {
        (Diagram end, Diagram open) = isBoth ? (notMet, met) : (met, notMet);
        if (left == end || right == end)
            return end;
        if (left == open || left == right)
            return right;
        if (right == open)
            return left;
        (int, int) key = left.Id < right.Id ? (left.Id, right.Id) : (right.Id, left.Id);
        Dictionary<(int Left, int Right), Diagram> known = isBoth ? both : either;
        if (known.TryGetValue(key, out Diagram? joined))
            return joined;
        Variable first = left.Variable!.Index <= right.Variable!.Index ? left.Variable : right.Variable;
        effort.Spend(first.Cells.Count);
        var branches = new Diagram[first.Cells.Count];
        for (int i = 0; i < branches.Length; i++)
            branches[i] = Join(
                left.Variable == first ? left.Branches[i] : left, right.Variable == first ? right.Branches[i] : right, isBoth);
        return known[key] = diagrams.Choose(first, branches);
    }

    private Diagram Opposite(Diagram diagram)
    {
        if (diagram.Variable is not { } variable)
            return diagram == met ? notMet : met;
        if (!opposites.TryGetValue(diagram.Id, out Diagram? opposite))
        {
            effort.Spend(diagram.Branches.Count);
            opposites.Add(diagram.Id, opposite = diagrams.Choose(variable, [.. diagram.Branches.Select(Opposite)]));
        }

        return opposite;
    }
}
