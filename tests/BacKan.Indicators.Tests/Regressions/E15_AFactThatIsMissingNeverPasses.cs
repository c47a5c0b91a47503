using BacKan.Indicators.Emulation;
using NodaTime;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E15: a system skipped every score that it could not read, so that a candidate without scores passed.</summary>
public class E15_AFactThatIsMissingNeverPasses
{
    public static TheoryData<string, int> Titles => new()
    {
        { "LDTT", 2012 }, { "LDTT", 2015 }, { "LDTT", 2019 }, { "LDTT", 2024 },
        { "CSTDCS", 2012 }, { "CSTDCS", 2015 }, { "CSTDCS", 2019 }, { "CSTDCS", 2024 },
        { "CSTDT", 2012 }, { "CSTDT", 2019 }, { "CSTDT", 2024 }, { "CSTDTQ", 2018 }, { "BK_TINH", 2019 },
    };

    [Theory]
    [MemberData(nameof(Titles))]
    public void Of_an_empty_record_nothing_is_said(string title, int year)
    {
        var proposal = new Proposal(EmulationTitles.Find(title)!, new(RecipientKind.Individual), year, string.Equals(title, "CSTDTQ", StringComparison.Ordinal) ? new LocalDate(year + 1, 6, 15) : new LocalDate(year, 12, 20)) { IsAttested = true };
        EligibilityAdvice advice = Services.Get<IEligibility>().Assess(proposal);
        advice.Outcome.Should().Be(Outcome.Unknown);
        advice.Missing.Should().NotBeEmpty();
    }
}
