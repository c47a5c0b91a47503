using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Judging;

/// <summary>A random rule over up to 12 facts, each of which may stand in several conditions, and a case of which some facts are known.</summary>
internal sealed class RandomRule
{
    public const int Year = 2020;

    private static readonly Citation Basis = new(VietnamInstruments.Decree07Of2021, "Điều 3");
    private static readonly Choice[] Ratings = [new("A", BilingualText.Same("A")), new("B", BilingualText.Same("B")), new("C", BilingualText.Same("C"))];
    private static readonly YearlyFact Title = new("title", BilingualText.Same("title"), BilingualText.Same("title?"));
    private readonly Random random;
    private readonly List<(Fact Fact, object[] Values)> facts = [];
    private readonly CountFact count;
    private int made;

    public RandomRule(Random random, int mostCompletions = 4096)
    {
        this.random = random;
        int completions = 1;
        for (int i = 0; i < 12; i++)
        {
            (Fact Fact, object[] Values) drawn = Draw(i);
            if (completions * drawn.Values.Length > mostCompletions)
                break;
            completions *= drawn.Values.Length;
            facts.Add(drawn);
        }

        YesNoFact[] counted = [.. facts.Select(f => f.Fact).OfType<YesNoFact>().Take(4)];
        count = new("count", BilingualText.Same("count"), BilingualText.Same("count?"), MeasureUnits.Household, counted);
        Root = Tree(depth: 3);
    }

    public Criterion Root { get; }

    public IReadOnlyList<(Fact Fact, object[] Values)> Facts => facts;

    /// <summary>Draws which facts are known; the rest keep the values that they can have.</summary>
    public (FactSheet Sheet, Dictionary<Fact, object> Known, List<(Fact Fact, object[] Values)> Open) DrawCase()
    {
        var builder = new FactSheetBuilder { Year = Year };
        var known = new Dictionary<Fact, object>();
        var open = new List<(Fact, object[])>();
        foreach ((Fact fact, object[] values) in facts)
        {
            object value = values[random.Next(values.Length)];
            if (random.Next(3) > 0)
            {
                if (fact is NumberFact { IsWhole: true } partly && random.Next(2) == 0)
                {
                    builder.SetWithin(partly, new ValueRange(1m, lowIncluded: true, null, highIncluded: false));
                    open.Add((fact, [.. values.Where(v => (decimal)v >= 1m)]));
                }
                else
                {
                    open.Add((fact, values));
                }

                continue;
            }

            known.Add(fact, value);
            switch (fact)
            {
                case YesNoFact f: builder.Set(f, (bool)value); break;
                case JudgementFact f: builder.Set(f, (bool)value); break;
                case NumberFact f: builder.Set(f, (decimal)value); break;
                case ChoiceFact f: builder.Set(f, (string)value); break;
            }
        }

        return (builder.Build(), known, open);
    }

    // The first four are yes or no, so that there is always something to count.
    private (Fact Fact, object[] Values) Draw(int i) => (i < 4 ? 0 : random.Next(6)) switch
    {
        1 => (new JudgementFact($"j{i}", BilingualText.Same("j"), BilingualText.Same("j?")), [false, true]),
        2 => (new NumberFact($"n{i}", BilingualText.Same("n"), BilingualText.Same("n?"), MeasureUnits.Household, new ValueRange(0, true, 3, true), isWhole: true), [0m, 1m, 2m, 3m]),
        3 => (new NumberFact($"r{i}", BilingualText.Same("r"), BilingualText.Same("r?"), MeasureUnits.Hectare), [-1m, 0m, 0.5m, 1m, 2m]),
        4 => (new ChoiceFact($"c{i}", BilingualText.Same("c"), BilingualText.Same("c?"), Ratings), ["A", "B", "C"]),
        5 when Title.ForYear(Year - random.Next(3)) is var held && !facts.Exists(f => f.Fact.Equals(held)) => (held, [false, true]),
        _ => (new YesNoFact($"b{i}", BilingualText.Same("b"), BilingualText.Same("b?")), [false, true]),
    };

    private Criterion Tree(int depth)
    {
        string id = FormattableString.Invariant($"k{made++}");
        BilingualText words = BilingualText.Same(id);
        if (depth == 0 || random.Next(5) == 0)
            return Leaf(id, words);
        Criterion[] parts = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Tree(depth - 1))];
        switch (random.Next(3))
        {
            case 0:
                return new AllCriterion(id, words, Basis, Confidence.Quoted, parts);
            case 1:
                return new AnyCriterion(id, words, Basis, Confidence.Quoted, parts);
            default:
                int least = random.Next(parts.Length + 1);
                return new CountCriterion(id, words, Basis, Confidence.Quoted, parts, least, random.Next(least, parts.Length + 1));
        }
    }

    private Criterion Leaf(string id, BilingualText words)
    {
        if (random.Next(8) == 0)
            return new FactCountCriterion(id, words, Basis, Confidence.Quoted, count, Bounds(4));
        if (random.Next(8) == 0 && Enumerable.Range(Year - 2, 3).All(y => facts.Exists(f => f.Fact.Equals(Title.ForYear(y)))))
            return new YearsCriterion(id, words, Basis, Confidence.Quoted, Title, 3, least: 1 + random.Next(3));
        return facts[random.Next(facts.Count)].Fact switch
        {
            YesNoFact f => new YesNoCriterion(id, words, Basis, Confidence.Quoted, f, random.Next(2) == 0),
            JudgementFact f => new JudgementCriterion(id, words, Basis, Confidence.Quoted, f),
            NumberFact f => new ThresholdCriterion(id, words, Basis, Confidence.Quoted, f, Bounds(f.IsWhole ? 3 : 1)),
            ChoiceFact f => new ChoiceCriterion(id, words, Basis, Confidence.Quoted, f, random.Next(2) == 0 ? ["A"] : ["A", "B"]),
            var other => throw new NotSupportedException(other.Key),
        };
    }

    private ValueRange Bounds(int most)
    {
        decimal end = random.Next(most + 1);
        return random.Next(4) switch
        {
            0 => new(end, lowIncluded: true, null, highIncluded: false),
            1 => new(end, lowIncluded: false, null, highIncluded: false),
            2 => new(null, lowIncluded: false, end, highIncluded: true),
            _ => new(null, lowIncluded: false, end, highIncluded: false),
        };
    }
}
