using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>Where a dossier leaves much open, many chains of years are open at once. It takes at most 20 MB under every standard; docs/performance.md has the times.</summary>
public class AllocationTests
{
    private const long Most = 20_000_000;

    [Theory]
    [MemberData(nameof(Standards))]
    public void No_dossier_takes_more_than_20_MB(string title, RecipientKind recipient, int year)
    {
        IEligibility eligibility = Services.Get<IEligibility>();
        LocalDate on = Dossiers.Days.Single(d => d.Year == year);
        eligibility.Assess(new(EmulationTitles.Find(title)!, new(recipient), year - 1, on)); // what is built once is not the proposal's
        foreach ((string name, Proposal proposal) in Dossiers.Of(EmulationTitles.Find(title)!, recipient, on, 2, 5, 10, 30))
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            EligibilityAdvice advice = eligibility.Assess(proposal);
            int said = advice.Missing.Count + advice.Shortfalls.Count + advice.Data.Count + advice.Brief(Language.Vietnamese).Length + (advice.FirstQuestion is null ? 0 : 1);
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(Most, name);
            said.Should().BePositive();
        }
    }

    [Fact]
    public void What_decides_of_an_empty_dossier_of_the_second_class_order_is_as_it_was_counted()
    {
        // Counted three times by different ways: a diagram drawn from the whole down, trial with proofs, and a diagram drawn from its parts up.
        var proposal = new Proposal(EmulationTitles.LabourOrderSecondClass, new Candidate(RecipientKind.Individual), 2023, new LocalDate(2024, 6, 1));
        EligibilityAdvice advice = Services.Get<IEligibility>().Assess(proposal);
        (advice.Outcome, advice.Missing.Count, advice.FirstQuestion!.Key).Should().Be((Outcome.Unknown, 73, "title:HCLD3@1999"));
    }

    public static TheoryData<string, RecipientKind, int> Standards() => new(Dossiers.Standards.Select(s => (s.Title.Code, s.Recipient, s.On.Year)));
}
