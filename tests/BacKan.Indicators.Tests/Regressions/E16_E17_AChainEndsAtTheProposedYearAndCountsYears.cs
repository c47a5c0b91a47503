using BacKan.Indicators.Emulation;
using BacKan.Indicators.Tests.Emulation;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E16: a system took the best chain ever, also one that ended long ago. E17: another counted rows, so that 2019, 2021 and 2022 were three years running.</summary>
public class E16_E17_AChainEndsAtTheProposedYearAndCountsYears
{
    [Theory]
    [InlineData(2019, new[] { 2012, 2013, 2014, 2019 }, 2, new[] { 2017, 2018 })]
    [InlineData(2019, new[] { 2016, 2017, 2018 }, 3, new[] { 2019 })]
    [InlineData(2022, new[] { 2019, 2021, 2022 }, 1, new[] { 2020 })]
    public void It_is_not_eligible_and_says_why(int year, int[] titles, int missing, int[] without)
    {
        EligibilityAdvice advice = Services.Get<IEligibility>().Assess(
            People.For(EmulationTitles.ProvincialEmulationFighter, People.With(year, People.Fighter(titles), [People.Provincial(year)]), year, new(year + 1, 2, 15)));
        advice.Outcome.Should().Be(Outcome.NotMet);
        advice.Shortfalls.Should().ContainSingle().Which.Should().Match<Shortfall>(s => s.Kind == ShortfallKind.YearsRunning && s.Missing == missing);
        advice.Shortfalls[0].MissingYears.Should().Equal(without);
        advice.Chain!.MissingYears.Should().Equal(without);
        advice.Chain.Length.Should().Be(3 - missing);
    }

    [Fact]
    public void A_revoked_year_counts_for_nothing_and_is_named()
    {
        AwardedTitle[] titles = [.. People.Fighter(2017, 2019), new(EmulationTitles.GrassrootsEmulationFighter, 2018) { IsRevoked = true }];
        EligibilityAdvice advice = Services.Get<IEligibility>().Assess(People.For(EmulationTitles.ProvincialEmulationFighter, People.With(2019, titles, [People.Provincial(2019)]), 2019, new(2020, 2, 15)));
        advice.Outcome.Should().Be(Outcome.NotMet);
        advice.Chain!.Words.Vi.Should().Contain("2018 bị hủy").And.Contain("1/3");
    }

    [Fact]
    public void A_year_whose_papers_are_lost_is_not_known()
    {
        EligibilityAdvice advice = Services.Get<IEligibility>().Assess(
            People.For(EmulationTitles.ProvincialEmulationFighter, People.With(2019, People.Fighter(2017, 2019), [People.Provincial(2019)], lost: [2018]), 2019, new(2020, 2, 15)));
        advice.Outcome.Should().Be(Outcome.Unknown);
        advice.Missing.Select(m => m.Key).Should().Contain("title:CSTDCS@2018");
        advice.Chain!.UnknownYears.Should().Equal(2018);
    }
}
