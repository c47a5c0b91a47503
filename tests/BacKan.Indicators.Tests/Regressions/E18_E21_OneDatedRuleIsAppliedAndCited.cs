using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Tests.Emulation;
using NodaTime;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E18: one program held three versions of a rule (5 years, 10 years, exactly 2 and 3). E21: decisions cited a law that was repealed, since the template named it.</summary>
public class E18_E21_OneDatedRuleIsAppliedAndCited
{
    public static TheoryData<string, LocalDate> Days
    {
        get
        {
            var days = new TheoryData<string, LocalDate>();
            foreach (string title in new[] { "LDTT", "CSTDCS", "CSTDT", "CSTDTQ" })
            {
                foreach (LocalDate day in new LocalDate[] { new(2009, 12, 20), new(2013, 12, 20), new(2015, 12, 20), new(2019, 10, 20), new(2024, 12, 20), new(2025, 12, 5) })
                    days.Add(title, day);
            }

            return days;
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void The_rule_that_is_listed_is_the_one_that_is_cited(string code, LocalDate on)
    {
        int year = on.Year;
        EligibilityAdvice advice = Services.Get<IEligibility>().Assess(People.For(EmulationTitles.Find(code)!, People.With(year, People.Fighter(year - 2, year - 1, year), [People.Provincial(year)]), year, on));
        IEnactment applied = Services.Get<IEnumerable<ITimeline>>().SelectMany(t => t.Enactments).Single(e => string.Equals(e.Id, advice.Rule!.Id, StringComparison.Ordinal));
        applied.Applies.Contains(on).Should().BeTrue();
        foreach (Finding finding in Flat(advice.Standard!))
        {
            if (finding.Threshold is not null)
                applied.Parameters.Should().Contain(p => p.Value == finding.Threshold && p.Citation == finding.Citation);
            LegalInstrument cited = finding.Citation.Instrument;
            (cited.InForceFrom is null || cited.InForceFrom <= on).Should().BeTrue($"{cited} is cited on {on}");
            if (on >= new LocalDate(2024, 1, 1))
                cited.Should().NotBe(VietnamInstruments.Law15Of2003);
        }
    }

    private static IEnumerable<Finding> Flat(Finding finding) => finding.Parts.SelectMany(Flat).Prepend(finding);
}
