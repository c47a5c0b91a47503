using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Judging;

/// <summary>Evaluation with facts missing agrees with trying every completion.</summary>
public class EvaluationOracleTests
{
    [Fact]
    public void A_rule_is_decided_exactly_when_all_completions_agree_and_names_the_smallest_deciding_set()
    {
        int decided = 0, unknown = 0, judgement = 0;
        Seeds.ForAll(1000, random =>
        {
            var rule = new RandomRule(random);
            (FactSheet sheet, Dictionary<Fact, object> known, List<(Fact Fact, object[] Values)> open) = rule.DrawCase();
            Evaluation evaluation = rule.Root.Evaluate(sheet);
            open = InOrderOfTheRule(rule.Root, open);
            var oracle = new Oracle(known, open, complete => Oracle.IsMet(rule.Root, complete, RandomRule.Year) ? 1 : 2);

            IReadOnlyList<Fact> smallest = oracle.SmallestDecidingSet();
            Outcome expected = oracle.Agreed is { } agreed ? (Outcome)agreed
                : smallest.All(f => f.IsJudgement) ? Outcome.NeedsJudgement : Outcome.Unknown;
            evaluation.Outcome.Should().Be(expected);
            evaluation.Missing.Should().Equal(smallest);
            evaluation.FirstQuestion?.Should().Be(oracle.FirstQuestion());
            _ = expected switch { Outcome.Unknown => unknown++, Outcome.NeedsJudgement => judgement++, _ => decided++ };
        });
        decided.Should().BeGreaterThan(100);
        unknown.Should().BeGreaterThan(100);
        judgement.Should().BeGreaterThan(5);
    }

    [Fact]
    public void Every_finding_inside_a_rule_agrees_with_its_own_completions() => Seeds.ForAll(200, random =>
    {
        var rule = new RandomRule(random, mostCompletions: 512);
        (FactSheet sheet, Dictionary<Fact, object> known, List<(Fact Fact, object[] Values)> open) = rule.DrawCase();
        Check(rule.Root, rule.Root.Evaluate(sheet).Finding);

        void Check(Criterion criterion, Finding finding)
        {
            var oracle = new Oracle(known, open, complete => Oracle.IsMet(criterion, complete, RandomRule.Year) ? 1 : 2);
            if (oracle.Agreed is { } agreed)
                finding.Outcome.Should().Be((Outcome)agreed);
            else
                finding.Outcome.Should().BeOneOf(Outcome.Unknown, Outcome.NeedsJudgement);
            finding.Parts.Should().HaveSameCount(criterion.Parts);
            foreach ((Criterion part, Finding inside) in criterion.Parts.Zip(finding.Parts))
                Check(part, inside);
        }
    });

    [Fact]
    public void A_table_is_decided_exactly_when_all_completions_agree() => Seeds.ForAll(500, random =>
    {
        var first = new RandomRule(random, mostCompletions: 1024);
        (FactSheet sheet, Dictionary<Fact, object> known, List<(Fact Fact, object[] Values)> open) = first.DrawCase();
        // The parts of one rule as rows: they share facts, and two rows share a class.
        Criterion[] rows = first.Root.Parts.Count > 0 ? [.. first.Root.Parts] : [first.Root];
        string[] classes = ["poor", "near-poor", "poor", "above"];
        var table = new DecisionTable<string>(rows.Select((row, i) => new DecisionRow<string>(classes[i], row)));
        TableEvaluation<string> evaluation = table.Evaluate(sheet);

        int First(IReadOnlyDictionary<Fact, object> complete) =>
            Array.FindIndex(rows, row => Oracle.IsMet(row, complete, RandomRule.Year)) is var i and >= 0 ? Array.IndexOf(classes, classes[i]) : -1;
        var oracle = new Oracle(known, InOrderOfTheRule(first.Root, open), First);
        (DeterminationKind kind, string? result) = oracle.Agreed switch
        {
            -1 => (DeterminationKind.NotAddressed, null),
            { } agreed => (DeterminationKind.Decided, classes[agreed]),
            null => (DeterminationKind.Unknown, (string?)null),
        };
        (evaluation.Kind, evaluation.Result).Should().Be((kind, result));
        evaluation.Missing.Should().Equal(oracle.SmallestDecidingSet());
        (evaluation.Deciding is not null).Should().Be(kind == DeterminationKind.Decided);
    });

    [Fact]
    public void Three_valued_logic_would_be_too_weak()
    {
        var income = new NumberFact("income", BilingualText.Same("income"), BilingualText.Same("income?"), MeasureUnits.MillionDong);
        Citation basis = new(VietnamInstruments.Decree07Of2021);
        var either = new AnyCriterion("either", BilingualText.Same("either"), basis, Confidence.Quoted,
        [
            new ThresholdCriterion("low", BilingualText.Same("low"), basis, Confidence.Quoted, income, new(null, false, 1.5m, true)),
            new ThresholdCriterion("high", BilingualText.Same("high"), basis, Confidence.Quoted, income, new(1.5m, false, null, false)),
        ]);
        Evaluation evaluation = either.Evaluate(new FactSheetBuilder().Build());
        evaluation.Outcome.Should().Be(Outcome.Met);
        evaluation.Finding.Parts.Select(p => p.Outcome).Should().OnlyContain(o => o == Outcome.Unknown);
        evaluation.Missing.Should().BeEmpty();
    }

    // The order in which the conditions first ask for each fact, which is the order of the answer.
    private static List<(Fact Fact, object[] Values)> InOrderOfTheRule(Criterion root, List<(Fact Fact, object[] Values)> open)
    {
        List<Fact> asked = [.. Asked(root).Distinct()];
        return [.. open.Where(o => asked.Contains(o.Fact)).OrderBy(o => asked.IndexOf(o.Fact))];
    }

    private static IEnumerable<Fact> Asked(Criterion criterion) => criterion switch
    {
        YesNoCriterion c => [c.Fact],
        JudgementCriterion c => [c.Fact],
        ThresholdCriterion c => [c.Fact],
        ChoiceCriterion c => [c.Fact],
        FactCountCriterion c => c.Fact.Of,
        YearsCriterion c => Enumerable.Range(RandomRule.Year - c.Years + 1, c.Years).Select(c.Fact.ForYear),
        _ => criterion.Parts.SelectMany(Asked),
    };
}
