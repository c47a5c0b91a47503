using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>Of the facts that decide together, the first in the order of the article that can decide alone is asked first; where none can, the first of all.</summary>
public class FirstQuestionTests
{
    [Theory]
    [MemberData(nameof(Standards))]
    public void It_is_the_first_of_the_article_that_can_decide_alone(string title, RecipientKind recipient, int year)
    {
        LocalDate on = Dossiers.Days.Single(d => d.Year == year);
        foreach ((string name, Proposal proposal) in Dossiers.Of(EmulationTitles.Find(title)!, recipient, on, 5))
        {
            if (AwardRule.For(proposal.Title, recipient, on)?.Criterion is not { } rule)
                continue;
            FactSheet sheet = DossierSheet.Of(new Dossier(proposal), rule);
            Evaluation evaluation = rule.Evaluate(sheet);
            if (evaluation.Outcome is Outcome.Met or Outcome.NotMet)
            {
                evaluation.FirstQuestion.Should().BeNull();
                continue;
            }

            Fact first = evaluation.FirstQuestion!;
            evaluation.Missing.Should().Contain(first, name);
            if (evaluation.Missing.FirstOrDefault(fact => !IsYesOrNo(fact) || Decides(rule, sheet, fact)) is { } alone && IsYesOrNo(alone))
                first.Should().Be(alone, name);
            if (!IsYesOrNo(first))
                evaluation.Missing.TakeWhile(fact => !fact.Equals(first)).Where(IsYesOrNo).Should().NotContain(fact => Decides(rule, sheet, fact), name);
            else if (!Decides(rule, sheet, first))
                first.Should().Be(evaluation.Missing[0], "{0}: none decides alone", name);
        }
    }

    [Fact]
    public void A_question_that_only_the_text_answers_is_never_the_first_while_a_fact_of_the_record_is_missing()
    {
        foreach ((EmulationTitle title, RecipientKind recipient, LocalDate on) in Dossiers.Standards)
        {
            foreach ((string name, Proposal proposal) in Dossiers.Of(title, recipient, on, 5))
            {
                EligibilityAdvice advice = Services.Get<IEligibility>().Assess(proposal);
                if (advice.Outcome == Outcome.Unknown && advice.Missing.Any(f => !IsOfText(f)))
                    IsOfText(advice.FirstQuestion!).Should().BeFalse($"{title} {on} {name}: {advice.FirstQuestion}");
            }
        }
    }

    public static TheoryData<string, RecipientKind, int> Standards() => new(Dossiers.Standards.Where(s => s.On.Year is 2013 or 2019 or 2025).Select(s => (s.Title.Code, s.Recipient, s.On.Year)));

    private static bool IsOfText(Fact fact) => fact.Source is FactSource { Role: FactRole.Reading or FactRole.Unread };

    private static bool IsYesOrNo(Fact fact) => fact is YesNoFact or JudgementFact;

    // Without the diagram: the rule is judged again with each answer.
    private static bool Decides(Criterion rule, FactSheet sheet, Fact fact) =>
        new[] { true, false }.Any(answer => rule.Evaluate(With(sheet, fact, answer)).Outcome is Outcome.Met or Outcome.NotMet);

    private static FactSheet With(FactSheet sheet, Fact asked, bool answer)
    {
        var builder = new FactSheetBuilder { Year = sheet.Year };
        foreach (Fact fact in sheet.Facts)
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

        _ = asked is YesNoFact yes ? builder.Set(yes, answer) : builder.Set((JudgementFact)asked, answer);
        return builder.Build();
    }
}
