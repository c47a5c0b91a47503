using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>A dossier that says nothing asks for the most: many chains of years are open at once. It takes at most 20 MB under every standard.</summary>
public class AllocationTests
{
    private const long Most = 20_000_000;

    [Theory]
    [MemberData(nameof(Standards))]
    public void An_empty_dossier_takes_at_most_20_MB(string title, RecipientKind recipient, int year, int month)
    {
        var on = new LocalDate(year, month, 15);
        var proposal = new Proposal(EmulationTitles.Find(title)!, new Candidate(recipient), year - 1, on);
        IEligibility eligibility = Services.Get<IEligibility>();
        eligibility.Assess(proposal); // what is built once is not the proposal's
        long before = GC.GetAllocatedBytesForCurrentThread();
        EligibilityAdvice advice = eligibility.Assess(proposal);
        int said = advice.Missing.Count + advice.Shortfalls.Count + advice.Data.Count + advice.Brief(Language.Vietnamese).Length + (advice.FirstQuestion is null ? 0 : 1);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(Most);
        said.Should().BePositive();
    }

    [Fact]
    public void What_decides_of_an_empty_dossier_of_the_second_class_order_is_as_the_diagram_says()
    {
        // Counted by the diagram of all completions before the search by trial was written.
        var proposal = new Proposal(EmulationTitles.LabourOrderSecondClass, new Candidate(RecipientKind.Individual), 2023, new LocalDate(2024, 6, 1));
        EligibilityAdvice advice = Services.Get<IEligibility>().Assess(proposal);
        (advice.Outcome, advice.Missing.Count, advice.FirstQuestion!.Key).Should().Be((Outcome.Unknown, 73, "title:HCLD3@1999"));
    }

    public static TheoryData<string, RecipientKind, int, int> Standards()
    {
        var data = new TheoryData<string, RecipientKind, int, int>();
        foreach (EmulationTitle title in EmulationTitles.All.Where(t => !StateTitles.All.Contains(t)))
        {
            foreach (RecipientKind recipient in title.Recipients)
            {
                foreach ((int year, int month) in ((int, int)[])[(2009, 6), (2013, 6), (2014, 9), (2016, 6), (2019, 6), (2021, 6), (2024, 6), (2025, 9), (2026, 8)])
                {
                    if (AwardTimelines.Of(title, recipient)!.TryOn(new(year, month, 15), out _))
                        data.Add(title.Code, recipient, year, month);
                }
            }
        }

        return data;
    }
}
