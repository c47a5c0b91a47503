using System.Numerics;
using NodaTime;

namespace BacKan.Indicators.Judging.Completions;

/// <summary>Puts what is known of one case into the criteria of a rule, and answers for what is left.</summary>
internal sealed class CaseCompiler
{
    private readonly Dictionary<Fact, SortedSet<Fraction>> cuts = [];
    private readonly Dictionary<Fact, NumberCells> cells = [];
    private readonly Dictionary<string, Fact> facts = new(StringComparer.Ordinal);
    private readonly List<Fact> announced = [];
    private readonly Dictionary<Fact, Variable> variables = [];
    private readonly Dictionary<Fact, (int Rank, int Index)> places = [];
    private readonly SortedList<int, Variable> order = [];
    private readonly Dictionary<Criterion, Node> compiled = new(ReferenceEqualityComparer.Instance);
    private readonly DiagramBuilder diagrams;

    public CaseCompiler(FactSheet sheet, IEnumerable<Criterion> criteria)
    {
        Sheet = sheet;
        var effort = new Effort();
        Nodes = new(effort);
        diagrams = new(Nodes, order, effort);
        Criterion[] all = [.. criteria];
        foreach (Criterion criterion in all)
            criterion.Announce(this);
        foreach ((Fact fact, SortedSet<Fraction> at) in cuts)
            cells.Add(fact, new(at));
        Place();
        foreach (Criterion criterion in all)
            NodeOf(criterion);
    }

    public FactSheet Sheet { get; }

    public NodeFactory Nodes { get; }

    public static decimal DayNumber(LocalDate day) => Period.DaysBetween(new LocalDate(1900, 1, 1), day);

    /// <summary>A criterion says which facts it tests, and where it cuts their values.</summary>
    public void Announce(Fact fact, params ReadOnlySpan<ValueRange> tested)
    {
        if (facts.TryGetValue(fact.Key, out Fact? same) && !same.Equals(fact))
            throw new InvalidOperationException(
                $"The rule uses the key '{fact.Key}' for two kinds of fact: {same.GetType().Name} and {fact.GetType().Name}.");
        if (same is null)
        {
            facts.Add(fact.Key, fact);
            announced.Add(fact);
        }

        if (!cuts.TryGetValue(fact, out SortedSet<Fraction>? at))
            cuts.Add(fact, at = []);
        foreach (ValueRange interval in tested)
        {
            if (interval.Low is { } low)
                at.Add(low);
            if (interval.High is { } high)
                at.Add(high);
        }
    }

    public Node NodeOf(Criterion criterion)
    {
        if (!compiled.TryGetValue(criterion, out Node? node))
            compiled.Add(criterion, node = criterion.Compile(this));
        return node;
    }

    /// <summary>Whether a fact is so.</summary>
    public Node Yes(Fact fact, bool? known) =>
        known is { } yes ? Nodes.Constant(yes) : Nodes.Test(VariableOf(fact, 0b11), 0b10);

    /// <summary>Whether a number, a count or a day lies in an interval.</summary>
    public Node Lies(Fact fact, ValueRange? known, ValueRange allowed)
    {
        NumberCells line = cells[fact];
        BigInteger possible = line.Possible(fact, known), inside = line.Inside(allowed);

        // Known well enough for this rule: nothing is open.
        return (possible & inside).IsZero || (possible & ~inside).IsZero
            ? Nodes.Constant(!(possible & inside).IsZero)
            : Nodes.Test(VariableOf(fact, possible), inside);
    }

    /// <summary>Whether the answer is one of several, by their indexes.</summary>
    public Node Chosen(ChoiceFact fact, string? known, IEnumerable<int> allowed)
    {
        BigInteger inside = allowed.Aggregate(BigInteger.Zero, (all, index) => all | (BigInteger.One << index));
        return known is null
            ? Nodes.Test(VariableOf(fact, (BigInteger.One << fact.Options.Count) - 1), inside)
            : Nodes.Constant(!(inside >> fact.IndexOf(known)).IsEven);
    }

    public Diagram DiagramOf(Criterion criterion) => diagrams.Draw(NodeOf(criterion));

    public Diagram DiagramOf(IEnumerable<(Criterion When, int Answer)> rows, int otherwise) =>
        diagrams.Build([.. rows.Select(row => (NodeOf(row.When), row.Answer))], otherwise);

    /// <summary>
    /// What a condition says under all completions; where they disagree, data are missing, or only people are left to ask.
    /// </summary>
    public Outcome OutcomeOf(Criterion criterion)
    {
        Node node = NodeOf(criterion);
        if (node == Nodes.True || node == Nodes.False)
            return node == Nodes.True ? Outcome.Met : Outcome.NotMet;
        Diagram diagram = DiagramOf(criterion);
        return diagram.Answer is { } decided ? (Outcome)decided : diagrams.Support(diagram)
            .All(v => v.Fact.IsJudgement) ? Outcome.NeedsJudgement : Outcome.Unknown;
    }

    /// <summary>The smallest set of facts that decides, and the one to ask for first.</summary>
    public (IReadOnlyList<Fact> Missing, Fact? First) Open(Criterion criterion)
    {
        Diagram diagram = DiagramOf(criterion);
        return (Missing(diagram), FirstQuestion(diagram));
    }

    public IReadOnlyList<Fact> Missing(Diagram diagram) => [.. diagrams.Support(diagram).Select(v => v.Fact)];

    /// <summary>The first of the open facts that decides alone, else the first; of some of them where there are any.</summary>
    public Fact? FirstQuestion(Diagram diagram, Func<Fact, bool>? among = null)
    {
        IReadOnlyList<Variable> open = diagrams.Support(diagram);
        if (open.Count == 0)
            return null;
        if (among is not null && open.Any(v => among(v.Fact)))
            open = [.. open.Where(v => among(v.Fact))];
        Variable first = open.FirstOrDefault(v => diagrams.CanDecideAlone(diagram, v)) ?? open[0];
        return first.Fact;
    }

    /// <summary>
    /// What is known of each fact, in the order in which the rule asks for it; a count stands for its facts, or they for it.
    /// </summary>
    public IReadOnlyList<FactLine> Data()
    {
        HashSet<Fact> left = [];
        foreach (CountFact count in announced.OfType<CountFact>())
        {
            if (Sheet.Knows(count))
                left.UnionWith(count.Of);
            else
                left.Add(count);
        }

        return [.. announced.Where(fact => !left.Contains(fact)).Select(fact => new FactLine(fact.Key, fact.Name, Sheet.Show(fact)))];
    }

    // In the diagram the facts of one year stand together, the last year first: chains over the
    // same years then grow with their product, not with their power.
    private void Place()
    {
        Fact[] byYear =
            [.. announced.Where(f => f.Year is null), .. announced.Where(f => f.Year is not null).OrderByDescending(f => f.Year)];
        for (int i = 0; i < byYear.Length; i++)
            places[byYear[i]] = (0, i);
        for (int i = 0; i < announced.Count; i++)
            places[announced[i]] = (i, places[announced[i]].Index);
    }

    private Variable VariableOf(Fact fact, BigInteger possible)
    {
        if (!variables.TryGetValue(fact, out Variable? variable))
        {
            variable = new(places[fact].Index, places[fact].Rank, fact, possible);
            variables.Add(fact, variable);
            order.Add(variable.Index, variable);
        }

        return variable;
    }
}
