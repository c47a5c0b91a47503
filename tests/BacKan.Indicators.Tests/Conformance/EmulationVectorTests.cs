using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Tests.Emulation;

namespace BacKan.Indicators.Tests.Conformance;

public class EmulationVectorTests
{
    private const string File = "emulation.json";

    private static readonly IEligibility Eligibility = Services.Get<IEligibility>();

    public static IEnumerable<TheoryDataRow<string>> Cases => Vectors.Ids(File);

    public static IEnumerable<TheoryDataRow<string>> Questions => Vectors.Ids(File, "questions");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Proposals(string id)
    {
        JsonElement row = Vectors.Case(File, id), input = row.GetProperty("input"), candidate = input.GetProperty("candidate"), expect = row.GetProperty("expect");
        bool isAttested = candidate.TryGetProperty("attested", out JsonElement attested) && attested.GetBoolean();
        Proposal proposal = ProposalVector.Of(input, candidate, candidate.GetProperty("proposed_year").GetInt32(), isAttested);
        if (input.TryGetProperty("clockOnly", out _))
        {
            Clock(proposal, expect);
            return;
        }

        EligibilityAdvice advice = Eligibility.Assess(proposal);
        advice.Outcome.ToString().Should().Be(expect.GetProperty("outcome").GetString(), advice.Explain().In(Language.English));
        if (expect.TryGetProperty("citation", out JsonElement citation))
            advice.Citation.In(Language.Vietnamese).Should().Be(citation.GetString(), advice.Explain().In(Language.English));
        EmulationGaps.Check(expect.GetProperty("gap"), advice.Shortfalls);
        ReadsLikeABoard(advice);
        proposal.DossierOn.Should().Be(candidate.TryGetProperty("received_on", out JsonElement received) ? NodaTime.Text.LocalDatePattern.Iso.Parse(received.GetString()!).Value : null);
    }

    [Fact]
    public void Every_fact_of_every_rule_is_read_by_a_vector()
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(Repository.PathOf("tests", "conformance", File)));
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonElement row in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            JsonElement input = row.GetProperty("input"), candidate = input.GetProperty("candidate");
            Proposal proposal = ProposalVector.Of(input, candidate, candidate.GetProperty("proposed_year").GetInt32(), isAttested: true);
            if (proposal.Title.InForce?.From > proposal.On)
                continue;
            if (AwardRule.For(proposal.Title, proposal.Candidate.Recipient, proposal.On, proposal.Document)?.Criterion is { } rule)
                read.UnionWith(FactsOf(rule));
        }

        foreach (Proposal proposal in IRuleCases.All.SelectMany(c => c.Proposals))
            read.UnionWith(FactsOf(IRuleCases.Law.Of(proposal.Title, proposal.Candidate.Recipient)!.On(proposal.On).Rule.Criterion));

        IEnumerable<Criterion> rules = IRuleCases.Law.All.Concat(AwardOverlays.Timelines).SelectMany(t => t.Enactments).Select(e => e.Rule.Criterion);
        rules.SelectMany(FactsOf).Where(fact => !read.Contains(fact)).Distinct(StringComparer.Ordinal).Should().BeEmpty();
    }

    // Facts of the record. Which point a dossier names is read in one way for all points; what only a text that was not read can answer is read from no record.
    private static IEnumerable<string> FactsOf(Criterion rule) => rule switch
    {
        YesNoCriterion c => c.Fact.Source is FactSource { Role: FactRole.Unread or FactRole.Route } || c.Fact.Key.StartsWith("not-built:", StringComparison.Ordinal) || c.Fact.Key.StartsWith("unrecorded:", StringComparison.Ordinal) ? [] : [c.Fact.Key],
        ThresholdCriterion c => [c.Fact.Key],
        ChoiceCriterion c => [c.Fact.Key],
        DateCriterion c => [c.Fact.Key],
        YearsCriterion c => [c.Fact.Key],
        RunCriterion c => c.Facts.Select(f => f.Fact.Key),
        _ => rule.Parts.SelectMany(FactsOf),
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void OnePersonFrom2012To2026(string id)
    {
        JsonElement row = Vectors.Case(File, id, "questions"), input = row.GetProperty("input"), expect = row.GetProperty("expect");
        using var document = JsonDocument.Parse(System.IO.File.ReadAllText(Repository.PathOf("tests", "conformance", File)));
        JsonElement candidate = document.RootElement.GetProperty("history").GetProperty("candidate");
        EligibilityAdvice advice = Eligibility.Assess(ProposalVector.Of(input, candidate, input.GetProperty("year").GetInt32(), isAttested: true));
        advice.Outcome.ToString().Should().Be(expect.GetProperty("outcome").GetString(), advice.Explain().In(Language.English));
        if (expect.GetProperty("gap").ValueKind != JsonValueKind.Null)
            EmulationGaps.Check(expect.GetProperty("gap"), advice.Shortfalls);
        ReadsLikeABoard(advice);
    }

    // At most twelve lines in both languages: the outcome, the deciding provision, and where facts are missing the one next question.
    private static void ReadsLikeABoard(EligibilityAdvice advice)
    {
        foreach (Language language in Enum.GetValues<Language>())
        {
            string[] lines = advice.Brief(language).Split('\n');
            lines.Length.Should().BeLessThanOrEqualTo(12);
            lines[0].Should().EndWith(OutcomeText.Of(advice.Outcome).In(language));
            lines[1].Should().Contain(advice.Citation.In(language));
            if (advice.Outcome == Outcome.Unknown && advice.FirstQuestion is { } question)
                lines.Should().Contain(line => line.Contains(question.Question.In(language).TrimEnd('?'), StringComparison.Ordinal));
        }
    }

    private static void Clock(Proposal proposal, JsonElement expect)
    {
        foreach (Criterion clock in AwardClocks.For(proposal.Title, proposal.Candidate.Recipient, proposal.On, proposal.Circular).Where(c => !c.IsForPersons).Select(c => c.Rule))
        {
            FactSheet sheet = DossierSheet.Of(new Dossier(proposal), clock);
            Evaluation evaluation = clock.Evaluate(sheet);
            if (evaluation.Outcome == Outcome.Met)
                continue;
            evaluation.Outcome.ToString().Should().Be(expect.GetProperty("outcome").GetString());
            Shortfalls.Deciding(clock, evaluation.Finding).Citation.In(Language.Vietnamese).Should().Be(expect.GetProperty("citation").GetString());
            EmulationGaps.Check(expect.GetProperty("gap"), new Shortfalls(sheet, proposal.On).Of(clock, evaluation.Finding));
            return;
        }

        expect.GetProperty("outcome").GetString().Should().Be(nameof(Outcome.Met));
    }
}
