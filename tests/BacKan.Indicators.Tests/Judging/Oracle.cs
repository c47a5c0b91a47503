using System.Numerics;
using BacKan.Indicators.Judging;

namespace BacKan.Indicators.Tests.Judging;

/// <summary>Judges by trying every completion one by one, with no idea of how the library does it.</summary>
internal sealed class Oracle
{
    private readonly IReadOnlyList<(Fact Fact, object[] Values)> open;
    private readonly int[] results;
    private readonly int[] strides;

    /// <param name="known">The facts that are known, with their values.</param>
    /// <param name="open">The facts that are not, in the order of the rule, each with every value that it can have.</param>
    /// <param name="answer">What a complete case gives.</param>
    public Oracle(IReadOnlyDictionary<Fact, object> known, IReadOnlyList<(Fact Fact, object[] Values)> open, Func<IReadOnlyDictionary<Fact, object>, int> answer)
    {
        this.open = open;
        strides = new int[open.Count];
        int count = 1;
        for (int i = 0; i < open.Count; i++)
        {
            strides[i] = count;
            count *= open[i].Values.Length;
        }

        results = new int[count];
        var complete = new Dictionary<Fact, object>(known);
        for (int completion = 0; completion < count; completion++)
        {
            for (int i = 0; i < open.Count; i++)
                complete[open[i].Fact] = open[i].Values[completion / strides[i] % open[i].Values.Length];
            results[completion] = answer(complete);
        }
    }

    /// <summary>What all completions agree on, or null.</summary>
    public int? Agreed => Array.TrueForAll(results, r => r == results[0]) ? results[0] : null;

    /// <summary>The smallest set of open facts that decides whatever their answers are, found by trying all sets from the smallest up.</summary>
    public IReadOnlyList<Fact> SmallestDecidingSet()
    {
        foreach (int set in Enumerable.Range(0, 1 << open.Count).OrderBy(s => BitOperations.PopCount((uint)s)).ThenBy(s => s))
        {
            if (Decides(set))
                return [.. open.Where((_, i) => (set >> i & 1) == 1).Select(o => o.Fact)];
        }

        throw new InvalidOperationException("The set of all facts decides.");
    }

    /// <summary>The first fact of the set of which some answer alone decides, else the first.</summary>
    public Fact? FirstQuestion()
    {
        IReadOnlyList<Fact> set = SmallestDecidingSet();
        return set.FirstOrDefault(fact => CanDecideAlone(open.Select(o => o.Fact).ToList().IndexOf(fact))) ?? (set.Count == 0 ? null : set[0]);
    }

    private bool CanDecideAlone(int fact) => Enumerable.Range(0, open[fact].Values.Length).Any(value =>
        results.Where((_, completion) => completion / strides[fact] % open[fact].Values.Length == value).Distinct().Count() == 1);

    private bool Decides(int set)
    {
        var seen = new Dictionary<int, int>();
        for (int completion = 0; completion < results.Length; completion++)
        {
            int key = 0;
            for (int i = 0; i < open.Count; i++)
            {
                if ((set >> i & 1) == 1)
                    key += completion / strides[i] % open[i].Values.Length * strides[i];
            }

            if (seen.TryGetValue(key, out int before) && before != results[completion])
                return false;
            seen[key] = results[completion];
        }

        return true;
    }

    /// <summary>Whether a complete case meets a condition, read straight from the meaning of each kind.</summary>
    public static bool IsMet(Criterion criterion, IReadOnlyDictionary<Fact, object> complete, int year) => criterion switch
    {
        YesNoCriterion c => (bool)complete[c.Fact] == c.Expected,
        JudgementCriterion c => (bool)complete[c.Fact],
        ThresholdCriterion c => c.Allowed.Contains((decimal)complete[c.Fact]),
        ChoiceCriterion c => c.Allowed.Contains((string)complete[c.Fact], StringComparer.Ordinal),
        FactCountCriterion c => c.Allowed.Contains(c.Fact.Of.Count(f => (bool)complete[f])),
        YearsCriterion c => Enumerable.Range(year + c.LastYearOffset - c.Years + 1, c.Years).Count(y => (bool)complete[c.Fact.ForYear(y)]) >= c.Least,
        AllCriterion c => c.Parts.All(p => IsMet(p, complete, year)),
        AnyCriterion c => c.Parts.Any(p => IsMet(p, complete, year)),
        CountCriterion c => c.Parts.Count(p => IsMet(p, complete, year)) is var n && n >= c.Least && n <= c.Most,
        _ => throw new NotSupportedException(criterion.GetType().Name),
    };
}
