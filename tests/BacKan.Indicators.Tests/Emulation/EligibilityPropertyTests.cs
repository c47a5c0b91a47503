using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;

namespace BacKan.Indicators.Tests.Emulation;

public class EligibilityPropertyTests
{
    private static readonly IEligibility Eligibility = Services.Get<IEligibility>();

    [Fact]
    public void Whoever_is_generated_meets_the_standard() => Seeds.ForAll(200, random =>
    {
        EligibilityAdvice advice = Eligibility.Assess(People.Met(random));
        advice.Outcome.Should().Be(Outcome.Met, advice.ToString());
        advice.Shortfalls.Should().BeEmpty();
        advice.Missing.Should().BeEmpty();
    });

    [Fact]
    public void A_fact_marked_as_not_known_makes_it_unknown_and_is_named()
    {
        int unknown = 0;
        Seeds.ForAll(60, random =>
        {
            (Criterion rule, FactSheet sheet) = Case(People.Met(random));
            foreach (Fact fact in Sheets.FactsOf(rule, sheet.Year!.Value).Where(f => sheet.Knows(f) && f is not DateFact).Distinct())
            {
                FactSheet without = Sheets.Without(sheet, [fact]).Build();
                Evaluation evaluation = rule.Evaluate(without);
                bool isDecisive = Completions(rule, without, [fact]).Distinct().Count() > 1;
                if (!isDecisive)
                {
                    evaluation.Outcome.Should().Be(Outcome.Met, $"{fact} is redundant");
                    continue;
                }

                evaluation.Outcome.Should().Be(fact.IsJudgement ? Outcome.NeedsJudgement : Outcome.Unknown, fact.Key);
                evaluation.Missing.Select(m => m).Should().Contain(fact);
                unknown++;
            }
        });
        unknown.Should().BeGreaterThan(300);
    }

    [Fact]
    public void A_broken_condition_is_not_met_and_comes_first()
    {
        int broken = 0;
        Seeds.ForAll(60, random =>
        {
            (Criterion rule, FactSheet sheet) = Case(People.Met(random));
            foreach (Fact fact in Sheets.FactsOf(rule, sheet.Year!.Value).Where(f => sheet.Knows(f) && f is not DateFact and not JudgementFact).Distinct())
            {
                foreach (object answer in Sheets.AnswersTo(fact))
                {
                    FactSheet changed = Sheets.Without(sheet, [fact]).Answer(fact, answer).Build();
                    Evaluation evaluation = rule.Evaluate(changed);
                    if (evaluation.Outcome != Outcome.NotMet)
                        continue;
                    Finding deciding = Shortfalls.Deciding(rule, evaluation.Finding);
                    deciding.Outcome.Should().Be(Outcome.NotMet);
                    Find(rule, deciding.Id).Any(c => Mentions(c, fact, sheet.Year.Value) || Sibling(rule, c, fact, sheet.Year.Value)).Should().BeTrue($"{fact} = {answer} broke it, and {deciding.Id} is named");
                    broken++;
                }
            }
        });
        broken.Should().BeGreaterThan(500);
    }

    [Fact]
    public void Without_the_certificate_of_the_body_people_must_judge() => Seeds.ForAll(200, random =>
    {
        Proposal met = People.Met(random);
        Proposal bare = People.For(met.Title, met.Candidate, met.Year, met.On, attested: null);
        bool hasJudgement = Sheets.FactsOf(Case(met).Rule, met.Year).Any(f => f.IsJudgement && f.Key.StartsWith("certified:", StringComparison.Ordinal) && !f.Key.Contains("farmer", StringComparison.Ordinal));
        EligibilityAdvice advice = Eligibility.Assess(bare);
        advice.Outcome.Should().Be(hasJudgement ? Outcome.NeedsJudgement : Outcome.Met);
        if (hasJudgement)
            advice.Shortfalls[0].Kind.Should().Be(ShortfallKind.Judgement);
    });

    [Fact]
    public void An_or_with_a_second_branch_met_stays_met()
    {
        CandidateYear excellent = People.Plain(2024, TaskRating.CompletedExcellently);
        var noInitiatives = new Candidate(RecipientKind.Individual) { Group = PersonGroup.CivilServant, Years = new([excellent], 1945, 2024), HasPendingCase = false };
        Eligibility.Assess(People.For(EmulationTitles.GrassrootsEmulationFighter, noInitiatives, 2024, new(2024, 12, 20))).Outcome
            .Should().Be(Outcome.Met, "an excellent rating is enough: whether there are initiatives need not be known");
    }

    [Fact]
    public void The_smallest_missing_set_is_that_of_brute_force()
    {
        int compared = 0;
        Seeds.ForAll(120, random =>
        {
            (Criterion rule, FactSheet sheet) = Case(People.Met(random));
            Fact[] askable = [.. Sheets.FactsOf(rule, sheet.Year!.Value).Where(f => f is not DateFact && sheet.Knows(f)).Distinct()];
            Fact[] removed = [.. askable.OrderBy(_ => random.Next()).Take(random.Next(1, 3))];
            FactSheet without = Sheets.Without(sheet, removed).Build();
            Fact[] open = [.. Sheets.FactsOf(rule, sheet.Year.Value).Where(f => f is not DateFact && !without.Knows(f)).Distinct()];
            if (open.Length > 5 || open.Any(f => f.Key.StartsWith("instrument:", StringComparison.Ordinal)))
                return;
            Evaluation evaluation = rule.Evaluate(without);
            int least = Subsets(open).Where(s => Decides(rule, without, s, open)).Min(s => s.Count);
            evaluation.Missing.Count.Should().Be(least, string.Join(", ", removed.Select(f => f.Key)));
            Decides(rule, without, [.. evaluation.Missing.Select(m => m)], open).Should().BeTrue();
            compared++;
        });
        compared.Should().BeGreaterThan(60);
    }

    [Fact]
    public void Listing_a_rule_shows_every_threshold_that_a_judgement_cites() => Seeds.ForAll(200, random =>
    {
        Proposal proposal = People.Met(random);
        EligibilityAdvice advice = Eligibility.Assess(proposal);
        IEnactment listing = Services.Get<IEnumerable<ITimeline>>().SelectMany(t => t.Enactments).Single(e => string.Equals(e.Id, advice.Rule!.Id, StringComparison.Ordinal));
        foreach (Finding finding in Flat(advice.Standard!).Where(f => f.Threshold is not null))
            listing.Parameters.Should().Contain(p => p.Value == finding.Threshold && p.Citation == finding.Citation);
    });

    private static (Criterion Rule, FactSheet Sheet) Case(Proposal proposal)
    {
        Criterion rule = AwardRule.For(proposal.Title, RecipientKind.Individual, proposal.On)!.Criterion!;
        return (rule, DossierSheet.Of(new Dossier(proposal), rule));
    }

    private static IEnumerable<Finding> Flat(Finding finding) => finding.Parts.SelectMany(Flat).Prepend(finding);

    private static IEnumerable<Criterion> Find(Criterion rule, string id) =>
        rule.Parts.SelectMany(p => Find(p, id)).Concat(string.Equals(rule.Id, id, StringComparison.Ordinal) ? [rule] : []);

    private static bool Mentions(Criterion criterion, Fact fact, int year) => Sheets.FactsOf(criterion, year).Contains(fact);

    // Of alternatives that all fail, the first is named, whichever of them the fact broke.
    private static bool Sibling(Criterion rule, Criterion named, Fact fact, int year) =>
        (rule is AnyCriterion && Within(rule, named) && Mentions(rule, fact, year)) || rule.Parts.Any(p => Sibling(p, named, fact, year));

    private static bool Within(Criterion rule, Criterion named) => rule == named || rule.Parts.Any(p => Within(p, named));

    private static IEnumerable<Outcome> Completions(Criterion rule, FactSheet sheet, IReadOnlyList<Fact> open)
    {
        if (open.Count == 0)
            return [rule.Evaluate(sheet).Outcome];
        return Sheets.AnswersTo(open[0]).SelectMany(answer => Completions(rule, Sheets.Without(sheet, []).Answer(open[0], answer).Build(), [.. open.Skip(1)]));
    }

    // Whatever its answers are, the rest no longer matters.
    private static bool Decides(Criterion rule, FactSheet sheet, IReadOnlyList<Fact> asked, IReadOnlyList<Fact> open)
    {
        if (asked.Count == 0)
            return Completions(rule, sheet, open).Distinct().Count() == 1;
        return Sheets.AnswersTo(asked[0]).All(answer => Decides(rule, Sheets.Without(sheet, []).Answer(asked[0], answer).Build(), [.. asked.Skip(1)], [.. open.Where(f => !f.Equals(asked[0]))]));
    }

    private static IEnumerable<IReadOnlyList<Fact>> Subsets(Fact[] facts) =>
        Enumerable.Range(0, 1 << facts.Length).Select(bits => (IReadOnlyList<Fact>)[.. facts.Where((_, i) => (bits & (1 << i)) != 0)]);
}
