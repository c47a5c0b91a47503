using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>
/// On which open facts a condition hangs, and which single answer decides it: found by trial, each find with its proof. Where trial proves
/// too little, a diagram of all completions has to be drawn.
/// </summary>
internal sealed class Dependence
{
    private const int MostCases = 256;

    private readonly NodeFactory nodes;
    private readonly List<(CasePath Path, MonotoneCondition? Condition, bool Constant)> cases = [];
    private readonly List<(Variable Variable, Node[] Branches)> splits = [];

    private Dependence(NodeFactory nodes)
    {
        this.nodes = nodes;
    }

    /// <summary>Looks at a condition.</summary>
    /// <returns>What trial can say, or null where there are too many cases for it.</returns>
    public static Dependence? Of(Node root, NodeFactory nodes)
    {
        var dependence = new Dependence(nodes);
        return dependence.Split(root, CasePath.Empty) ? dependence : null;
    }

    /// <summary>Whether all completions agree, or null.</summary>
    public bool? Constant()
    {
        bool? all = null;
        foreach ((CasePath _, MonotoneCondition? condition, bool constant) in cases)
        {
            bool? one = condition is null ? constant : condition.Constant();
            if (one is null || (all is not null && all != one))
                return null;
            all = one;
        }

        return all;
    }

    /// <summary>Whether some answer to one fact decides by itself.</summary>
    public bool CanDecideAlone(Variable variable) => variable.Cells.Any(cell =>
    {
        bool? all = null;
        foreach ((CasePath path, MonotoneCondition? condition, bool constant) in cases)
        {
            if (!path.Allows(variable, cell))
                continue;
            bool? one = condition is null ? constant : condition.Constant(variable, cell);
            if (one is null || (all is not null && all != one))
                return false;
            all = one;
        }

        return all is not null;
    });

    /// <summary>Whether the condition hangs on a fact that is not for people to judge, or null where trial cannot say.</summary>
    public bool? HangsOnData()
    {
        if (Candidates().All(v => v.Fact.IsJudgement))
            return false;
        var found = new HashSet<Variable>();
        foreach ((CasePath _, MonotoneCondition? condition, bool _) in cases)
        {
            if (condition is null)
                continue;
            foreach (int[] order in TrialOrders.General(condition.Variables))
            {
                condition.Raise(order, found);
                condition.Lower(order, found);
                if (found.Any(v => !v.Fact.IsJudgement))
                    return true;
            }
        }

        return null;
    }

    /// <summary>The facts on which the condition hangs, in the order of the provision; null where trial cannot tell of one.</summary>
    public IReadOnlyList<Variable>? Support()
    {
        var found = new HashSet<Variable>();
        foreach ((CasePath _, MonotoneCondition? condition, bool _) in cases)
        {
            if (condition is null)
                continue;
            foreach (int[] order in TrialOrders.General(condition.Variables))
            {
                condition.Raise(order, found);
                condition.Lower(order, found);
                if (condition.Variables.All(found.Contains))
                    break;
            }
        }

        foreach ((Variable variable, Node[] branches) in splits)
        {
            if (!found.Contains(variable) && Differ(branches))
                found.Add(variable);
        }

        List<Variable> support = [];
        foreach (Variable candidate in Candidates())
        {
            bool? hangs = found.Contains(candidate) ? true : HangsOn(candidate);
            if (hangs is null)
                return null;
            if (hangs.Value)
                support.Add(candidate);
        }

        return support;
    }

    // A fact without an order of answers that did not show a difference above is left open.
    private bool? HangsOn(Variable variable)
    {
        bool? any = splits.Exists(s => s.Variable == variable && Array.Exists(s.Branches, b => b != s.Branches[0])) ? null : false;
        foreach ((CasePath _, MonotoneCondition? condition, bool _) in cases)
        {
            bool? here = condition?.PlaceOf(variable) is { } place and >= 0 ? DifferenceSearch.HangsOn(condition, place) : false;
            if (here == true)
                return true;
            any = here is null ? null : any;
        }

        return any;
    }

    private Variable[] Candidates() =>
        [.. cases.SelectMany(c => c.Condition?.Variables ?? []).Concat(splits.Select(s => s.Variable)).Distinct().OrderBy(v => v.Rank)];

    // Each answer of a fact without an order makes a case of its own; answers that no test tells apart make one together.
    private bool Split(Node node, CasePath path)
    {
        if (node == nodes.True || node == nodes.False)
        {
            cases.Add((path, null, node == nodes.True));
            return cases.Count <= MostCases;
        }

        if (MonotoneCondition.Of(node, out var free) is { } condition)
        {
            cases.Add((path, condition, false));
            return cases.Count <= MostCases;
        }

        (Variable variable, IReadOnlyCollection<BigInteger> tests) = free!.Value;
        int[][] alike = [
            .. variable.Cells.GroupBy(cell => string.Concat(tests.Select(t => (t >> cell).IsEven ? '0' : '1')), StringComparer.Ordinal)
                .Select(g => g.ToArray())];
        Node[] branches = [.. alike.Select(cells => nodes.Restrict(node, variable, cells[0]))];
        splits.Add((variable, branches));
        for (int i = 0; i < branches.Length; i++)
        {
            if (!Split(branches[i], path.With(variable, alike[i])))
                return false;
        }

        return true;
    }

    // Two branches are different where one is met under all completions and one under none, or where one answers a trial otherwise.
    private bool Differ(Node[] branches)
    {
        if (Array.TrueForAll(branches, b => b == branches[0]))
            return false;
        if (branches.Contains(nodes.True) && branches.Contains(nodes.False))
            return true;
        foreach (Node branch in branches.Where(b => b != nodes.True && b != nodes.False))
        {
            foreach ((CasePath path, MonotoneCondition? condition, bool _) in Of(branch, nodes)?.cases ?? [])
            {
                foreach (int[] order in condition is null ? [] : TrialOrders.General(condition.Variables))
                {
                    condition!.Raise(order, []);
                    if (IsToldApart(branch, branches, path.AddTo(condition.Cells())))
                        return true;
                    condition.Lower(order, []);
                    if (IsToldApart(branch, branches, path.AddTo(condition.Cells())))
                        return true;
                }
            }
        }

        return false;
    }

    private bool IsToldApart(Node branch, Node[] branches, Dictionary<Variable, int> cells)
    {
        bool said = Holds(branch, cells);
        return Array.Exists(branches, other => other != branch && Holds(other, cells) != said);
    }

    private bool Holds(Node node, Dictionary<Variable, int> cells)
    {
        var known = new Dictionary<Node, bool> { [nodes.True] = true, [nodes.False] = false };
        return Of(node);

        bool Of(Node part)
        {
            if (known.TryGetValue(part, out bool said))
                return said;
            if (part.Variable is { } variable)
                return !(part.Holds >> (cells.TryGetValue(variable, out int cell) ? cell : variable.Cells[0])).IsEven;
            int met = part.Parts.Count(Of);
            return known[part] = met >= part.Least && met <= part.Most;
        }
    }
}
