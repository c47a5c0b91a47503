using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Tests.Conformance;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>What becomes of a candidate who meets a standard when one piece of evidence is taken away, or a certificate is withdrawn.</summary>
public class AwardEvidenceTests
{
    private const string File = "emulation.json";

    public static IEnumerable<TheoryDataRow<string>> Met => Vectors.Ids(File).Where(row =>
    {
        JsonElement vector = Vectors.Case(File, row.Data);
        EmulationTitle title = EmulationTitles.Find(vector.GetProperty("input").GetProperty("title").GetString()!)!;
        return (title.IsForm || !title.Recipients.Contains(RecipientKind.Individual)) && string.Equals(vector.GetProperty("expect").GetProperty("outcome").GetString(), "Met", StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Met))]
    public void A_fact_that_is_forgotten_is_asked_for_and_is_never_a_no(string id)
    {
        (Criterion rule, FactSheet sheet) = Case(id);
        int asked = 0;
        foreach (Fact fact in sheet.Facts)
        {
            Evaluation evaluation = rule.Evaluate(Without(sheet, fact));
            evaluation.Outcome.Should().NotBe(Outcome.NotMet, fact.Key);
            if (evaluation.Outcome == Outcome.Met)
                continue;
            evaluation.Missing.Select(m => m).Where(f => !f.Key.StartsWith("open:", StringComparison.Ordinal)).Should().Equal(fact);
            evaluation.Outcome.Should().Be(fact.IsJudgement ? Outcome.NeedsJudgement : Outcome.Unknown, fact.Key);
            new Shortfalls(Without(sheet, fact), new(2026, 1, 1)).Of(rule, evaluation.Finding).Should().Contain(s => s.Kind == (fact.IsJudgement ? ShortfallKind.Judgement : ShortfallKind.NotKnown));
            asked++;
        }

        asked.Should().BePositive("a standard that nothing decides asks for nothing");
    }

    [Theory]
    [MemberData(nameof(Met))]
    public void Nothing_known_is_unknown(string id)
    {
        (Criterion rule, FactSheet sheet) = Case(id);
        rule.Evaluate(new FactSheetBuilder { Year = sheet.Year }.Build()).Outcome.Should().Be(Outcome.Unknown);
    }

    [Theory]
    [MemberData(nameof(Met))]
    public void Without_certificates_people_are_left_to_judge(string id)
    {
        (Criterion rule, FactSheet sheet) = Case(id);
        FactSheet uncertified = sheet.Facts.Where(f => f.IsJudgement).Aggregate(sheet, Without);
        Evaluation evaluation = rule.Evaluate(uncertified);
        evaluation.Outcome.Should().BeOneOf(Outcome.NeedsJudgement, Outcome.Met);
        evaluation.Missing.Where(m => !m.IsJudgement).Should().BeEmpty();
    }

    private static (Criterion Rule, FactSheet Sheet) Case(string id)
    {
        JsonElement input = Vectors.Case(File, id).GetProperty("input"), candidate = input.GetProperty("candidate");
        Proposal proposal = ProposalVector.Of(input, candidate, candidate.GetProperty("proposed_year").GetInt32(), isAttested: true);
        Criterion rule = AwardRule.For(proposal.Title, proposal.Candidate.Recipient, proposal.On, proposal.Document)!.Criterion!;
        return (rule, DossierSheet.Of(new Dossier(proposal), rule));
    }

    private static FactSheet Without(FactSheet sheet, Fact forgotten)
    {
        var builder = new FactSheetBuilder { Year = sheet.Year };
        foreach (Fact fact in sheet.Facts.Where(f => !f.Equals(forgotten)))
        {
            _ = fact switch
            {
                YesNoFact f => builder.Set(f, sheet[f]),
                JudgementFact f => builder.Set(f, sheet[f]),
                NumberFact f => builder.SetWithin(f, sheet[f]!),
                DateFact f => builder.Set(f, sheet[f]),
                ChoiceFact f => builder.Set(f, sheet[f]),
                _ => throw new InvalidOperationException(fact.Key),
            };
        }

        return builder.Build();
    }
}
