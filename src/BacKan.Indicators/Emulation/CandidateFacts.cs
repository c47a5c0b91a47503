using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using NodaTime;

namespace BacKan.Indicators.Emulation;

/// <summary>What a proposal says of the facts that a rule asks for; what it does not say stays not known.</summary>
internal sealed class CandidateFacts(Proposal proposal)
{
    private readonly FactSheetBuilder sheet = new() { Year = proposal.Year };
    private readonly RecordFacts record = new(proposal);
    private readonly PersonYearFacts person = new(proposal);

    /// <summary>Gets the sheet for a rule.</summary>
    public FactSheet For(Criterion rule)
    {
        foreach ((YesNoFact route, bool? isClaimed) in Routes.Of(rule, proposal))
            sheet.Set(route, isClaimed);
        Fill(rule);
        return sheet.Build();
    }

    private void Fill(Criterion criterion)
    {
        switch (criterion)
        {
            case JudgementCriterion judged when judged.Fact.Key.StartsWith("certified:", StringComparison.Ordinal):
                sheet.Set(judged.Fact, proposal.IsAttested);
                break;
            case YesNoCriterion { Fact: var fact } when !fact.Key.StartsWith("route:", StringComparison.Ordinal):
                sheet.Set(fact, record.YesNo(fact.Key) ?? person.YesNo(fact));
                break;
            case YearsCriterion years:
                for (int year = proposal.Year + years.LastYearOffset - years.Years + 1; year <= proposal.Year; year++)
                    sheet.Set(years.Fact, year, record.Yearly(years.Fact.Key, year));
                break;
            case RunCriterion run:
                foreach ((YearlyFact fact, int years) in run.Facts)
                {
                    for (int year = proposal.Year - years + 1; year <= proposal.Year; year++)
                        sheet.Set(fact, year, record.Yearly(fact.Key, year));
                }

                break;
            case ThresholdCriterion { Fact: var fact }:
                if ((record.Number(fact.Key) ?? person.Number(fact)) is { } value)
                    sheet.SetWithin(fact, value);
                FillBeside(fact);
                break;
            case ChoiceCriterion choice:
                sheet.Set(choice.Fact, person.Choice(choice.Fact));
                break;
            case DateCriterion date:
                sheet.Set(date.Fact, DayOf(date.Fact));
                break;
        }

        foreach (Criterion part in criterion.Parts)
            Fill(part);
    }

    // What a shortfall is counted with, beside the fact that is tested.
    private void FillBeside(NumberFact fact)
    {
        if (fact.Key.StartsWith(AwardFacts.Share, StringComparison.Ordinal))
            sheet.Set(AwardFacts.Members, proposal.Candidate.Collective?.Members);
        if (fact == AwardFacts.WorstStandard)
            sheet.Set(AwardFacts.WorstStandardMost, record.WorstStandard?.Most);
        if (fact.Key.StartsWith(AwardFacts.SinceDecision, StringComparison.Ordinal))
            sheet.Set(AwardFacts.DecisionDay(fact), record.DecidedOn(fact.Key.Split(':')[1]));
    }

    private LocalDate? DayOf(DateFact fact)
    {
        if (fact == PersonFacts.SubmittedOn)
            return Rules.Law06Of2026Transition.DayOf(proposal) ?? proposal.On;
        if (fact == PersonFacts.RatedYearEnd)
            return new(proposal.Year, 12, 31);
        if (fact != Law39Of2013Transition.ConditionsMetOn)
            return proposal.Candidate.Culture?.RegisteredOn;

        // A dossier that says that there is no such day is as one whose day is that of the proposal.
        return proposal.ConditionsMetOn ?? (proposal.HasNoEarlierConditions ? proposal.On : null);
    }
}
