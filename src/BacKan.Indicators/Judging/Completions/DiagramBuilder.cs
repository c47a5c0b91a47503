using System.Globalization;
using System.Numerics;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>Finds what an ordered list of conditions answers under every completion of the facts that are not known.</summary>
/// <remarks>
/// A multi-valued decision diagram (R. Bryant, Graph-Based Algorithms for Boolean Function Manipulation, 1986). Three-valued logic would be too weak:
/// it cannot see that one fact stands in two conditions. The set of facts that decides whatever the answers are is the support of the diagram, and no smaller set does.
/// </remarks>
internal sealed class DiagramBuilder(NodeFactory nodes, SortedList<int, Variable> variables)
{
    private readonly Dictionary<string, Diagram> built = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Diagram, int Variable, int Cell), Diagram> restricted = [];
    private readonly Dictionary<string, Diagram> made = new(StringComparer.Ordinal);

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
        if (open.Count == 0)
            return Answer(otherwise);

        string key = string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', open.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.When.Id}:{r.Answer}")))} {otherwise}");
        if (!built.TryGetValue(key, out Diagram? diagram))
        {
            BigInteger support = open.Aggregate(BigInteger.Zero, (all, row) => all | row.When.Support);
            Variable variable = variables[(int)BigInteger.TrailingZeroCount(support)];
            diagram = Choose(variable, [.. variable.Cells.Select(cell => Build([.. open.Select(row => (nodes.Restrict(row.When, variable, cell), row.Answer))], otherwise))]);
            built.Add(key, diagram);
        }

        return diagram;
    }

    /// <summary>The facts on which a diagram hangs, in the order of the provision.</summary>
    public IReadOnlyList<Variable> Support(Diagram diagram) => [.. variables.Values.Where(v => !(diagram.Support >> v.Index).IsEven)];

    /// <summary>Whether some answer to one fact decides by itself.</summary>
    public bool CanDecideAlone(Diagram diagram, Variable variable) => variable.Cells.Any(cell => Restrict(diagram, variable, cell).Answer is not null);

    // A diagram has few parts and many ways through them: each part is restricted once.
    private Diagram Restrict(Diagram diagram, Variable variable, int cell)
    {
        if (diagram.Variable is not { } first || (diagram.Support >> variable.Index).IsEven)
            return diagram;
        if (first == variable)
            return diagram.Branches[variable.Cells.TakeWhile(c => c != cell).Count()];
        if (!restricted.TryGetValue((diagram.Id, variable.Index, cell), out Diagram? rest))
        {
            rest = Choose(first, [.. diagram.Branches.Select(branch => Restrict(branch, variable, cell))]);
            restricted.Add((diagram.Id, variable.Index, cell), rest);
        }

        return rest;
    }

    private Diagram Answer(int answer)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"={answer}");
        if (!made.TryGetValue(key, out Diagram? diagram))
            made.Add(key, diagram = new() { Id = made.Count, Answer = answer });
        return diagram;
    }

    private Diagram Choose(Variable variable, Diagram[] branches)
    {
        if (Array.TrueForAll(branches, branch => branch == branches[0]))
            return branches[0];
        string key = string.Create(CultureInfo.InvariantCulture, $"{variable.Index}?{string.Join(',', branches.Select(b => b.Id))}");
        if (!made.TryGetValue(key, out Diagram? diagram))
        {
            BigInteger support = branches.Aggregate(BigInteger.One << variable.Index, (all, branch) => all | branch.Support);
            made.Add(key, diagram = new() { Id = made.Count, Variable = variable, Branches = branches, Support = support });
        }

        return diagram;
    }
}
