using System.Globalization;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>Finds what an ordered list of conditions answers under every completion of the facts that are not known.</summary>
/// <remarks>
/// A multi-valued decision diagram (R. Bryant, Graph-Based Algorithms for Boolean Function Manipulation,
/// 1986). Three-valued logic would be too weak: it cannot see that one fact stands in two conditions. The set
/// of facts that decides whatever the answers are is the support of the diagram, and no smaller set does.
/// </remarks>
internal sealed class DiagramBuilder(NodeFactory nodes, SortedList<int, Variable> variables, Effort effort)
{
    private readonly Dictionary<string, Diagram> built = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Answer, int Otherwise), Diagram> builtOfOne = [];
    private readonly Dictionary<PartsKey<Diagram>, Diagram> made = [];
    private readonly Dictionary<int, Diagram> answers = [];
    private ConditionDrawing? drawing;
    private int count;

    /// <summary>Whether one condition is met.</summary>
    public Diagram Draw(Node when)
    {
        if (drawing is null)
        {
            drawing = new(this, effort, Answer((int)Outcome.Met), Answer((int)Outcome.NotMet));
            drawing.Constants(nodes.True, nodes.False);
        }

        return drawing.Of(when);
    }

    /// <summary>The answer of the first condition that is true, else <paramref name="otherwise"/>.</summary>
    public Diagram Build(IReadOnlyList<(Node When, int Answer)> rows, int otherwise)
    {
        var open = new List<(Node When, int Answer)>(rows.Count);
        foreach ((Node when, int answer) in rows)
        {
            if (when == nodes.False)
                continue;
            if (when == nodes.True)
            {
                otherwise = answer;
                break;
            }

            open.Add((when, answer));
        }

        // A last condition that answers what comes after it anyway decides nothing.
        while (open is [.., var last] && last.Answer == otherwise)
            open.RemoveAt(open.Count - 1);
        return open switch
        {
            [] => Answer(otherwise),
            [var only] => Build(only.When, only.Answer, otherwise),
            _ => BuildAll(open, otherwise),
        };
    }

    // The usual case, one condition, has a path of its own: it is walked thousands of times.
    private Diagram Build(Node when, int answer, int otherwise)
    {
        if (when == nodes.False || answer == otherwise)
            return Answer(otherwise);
        if (when == nodes.True)
            return Answer(answer);
        if (!builtOfOne.TryGetValue((when.Id, answer, otherwise), out Diagram? diagram))
        {
            Variable variable = variables[when.Support.First];
            effort.Spend(variable.Cells.Count);
            var branches = new Diagram[variable.Cells.Count];
            for (int i = 0; i < branches.Length; i++)
                branches[i] = Build(nodes.Restrict(when, variable, variable.Cells[i]), answer, otherwise);
            diagram = Choose(variable, branches);
            builtOfOne.Add((when.Id, answer, otherwise), diagram);
        }

        return diagram;
    }

    private Diagram BuildAll(List<(Node When, int Answer)> open, int otherwise)
    {
        string key = string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(' ', open.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.When.Id}:{r.Answer}")))} {otherwise}");
        if (!built.TryGetValue(key, out Diagram? diagram))
        {
            effort.Spend(open.Count);
            FactBits support = default;
            foreach ((Node when, int _) in open)
                support |= when.Support;
            Variable variable = variables[support.First];
            diagram = Choose(variable, [.. variable.Cells.Select(
                cell => Build([.. open.Select(row => (nodes.Restrict(row.When, variable, cell), row.Answer))], otherwise))]);
            built.Add(key, diagram);
        }

        return diagram;
    }

    /// <summary>The facts on which a diagram hangs, in the order of the provision.</summary>
    public IReadOnlyList<Variable> Support(Diagram diagram) =>
        [.. variables.Values.Where(v => diagram.Support[v.Index]).OrderBy(v => v.Rank)];

    /// <summary>Whether some answer to one fact decides by itself.</summary>
    public bool CanDecideAlone(Diagram diagram, Variable variable)
    {
        for (int branch = 0; branch < variable.Cells.Count; branch++)
        {
            int? answer = null;
            if (Decides(diagram, variable, branch, ref answer, []))
                return true;
        }

        return false;
    }

    // Every way through the diagram must come to the fact or to one and the same answer: a part without the fact has two answers at least.
    private bool Decides(Diagram diagram, Variable variable, int branch, ref int? answer, HashSet<Diagram> seen)
    {
        if (diagram.Answer is { } end)
        {
            bool same = answer is null || answer == end;
            answer = end;
            return same;
        }

        if (!diagram.Support[variable.Index])
            return false;
        if (diagram.Variable == variable)
            return Decides(diagram.Branches[branch], variable, branch, ref answer, seen);
        if (!seen.Add(diagram))
            return true;
        effort.Spend(1);
        foreach (Diagram next in diagram.Branches)
        {
            if (!Decides(next, variable, branch, ref answer, seen))
                return false;
        }

        return true;
    }

    private Diagram Answer(int answer)
    {
        if (!answers.TryGetValue(answer, out Diagram? diagram))
            answers.Add(answer, diagram = new() { Id = count++, Answer = answer });
        return diagram;
    }

    /// <summary>The diagram that asks a fact first; equal ones once, and none where all branches are one.</summary>
    public Diagram Choose(Variable variable, Diagram[] branches)
    {
        if (Array.TrueForAll(branches, branch => branch == branches[0]))
            return branches[0];
        var key = new PartsKey<Diagram>(variable.Index, 0, branches);
        if (!made.TryGetValue(key, out Diagram? diagram))
        {
            FactBits support = FactBits.Of(variable.Index);
            foreach (Diagram branch in branches)
                support |= branch.Support;
            made.Add(key, diagram = new() { Id = count++, Variable = variable, Branches = branches, Support = support });
        }

        return diagram;
    }
}
