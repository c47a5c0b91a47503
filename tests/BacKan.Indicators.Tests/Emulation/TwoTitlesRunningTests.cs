using BacKan.Indicators.Emulation;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>"Hai lần liên tục đạt danh hiệu chiến sĩ thi đua cấp bộ, tỉnh": Law 15/2003 Article 21, Decree 65/2014 Article 3, Decree 91/2017 Article 9.1, Law 06/2022 Article 21.1a.</summary>
public class TwoTitlesRunningTests
{
    [Theory]
    [InlineData(2009, 2012)]
    [InlineData(2012, 2015)]
    [InlineData(2016, 2019)]
    [InlineData(2021, 2024)]
    public void Every_third_year_of_a_full_run_is_two_times_running(int first, int second) => Judge(first, second, Run(first - 2, second)).Outcome.Should().Be(Outcome.Met);

    [Theory]
    [InlineData(2005, 2012)]
    [InlineData(2008, 2015)]
    [InlineData(2010, 2019)]
    [InlineData(2012, 2024)]
    public void Two_in_thirty_years_were_taken_for_two_running(int first, int second) => Judge(first, second, Run(first - 2, second)).Outcome.Should().Be(Outcome.NeedsJudgement);

    [Theory]
    [InlineData(2008, 2015, 2010, Outcome.NotMet)]
    [InlineData(2010, 2019, 2014, Outcome.NotMet)]
    [InlineData(2012, 2024, 2018, Outcome.NotMet)]
    [InlineData(2016, 2019, 2017, Outcome.NotMet)]
    [InlineData(2005, 2012, 2008, Outcome.NeedsJudgement)] // before 15/10/2014 no chain was read
    public void A_run_that_broke_between_the_two_titles(int first, int second, int broken, Outcome outcome) =>
        Judge(first, second, [.. Run(first - 2, second).Where(y => y != broken)]).Outcome.Should().Be(outcome);

    [Fact]
    public void A_year_of_which_nothing_is_known_leaves_it_open()
    {
        EligibilityAdvice advice = Judge(2016, 2019, [.. Run(2014, 2019).Where(y => y != 2017)], lost: [2017]);
        advice.Outcome.Should().Be(Outcome.Unknown);
        advice.Chain!.UnknownYears.Should().Equal(2017);
    }

    [Fact]
    public void Three_titles_of_one_run_are_two_running_in_its_last_six_years() =>
        Judge(2016, 2019, Run(2011, 2019), further: [2013]).Outcome.Should().Be(Outcome.Met);

    private static int[] Run(int from, int to) => [.. Enumerable.Range(from, to - from + 1)];

    private static EligibilityAdvice Judge(int first, int second, int[] grassroots, int[]? lost = null, int[]? further = null)
    {
        AwardedTitle Of(int year) => new(ProvincialEmulationFighter, year) { DecidedOn = new(year, 12, 20) };
        Candidate candidate = People.With(
            second, [.. People.Fighter(grassroots), Of(first), Of(second), .. (further ?? []).Select(Of)],
            [new(second, InitiativeScope.National, InitiativeRecogniser.Minister) { IsApplied = true, IsReplicable = true }], lost: lost);
        return Services.Get<IEligibility>().Assess(People.For(NationalEmulationFighter, candidate, second, new LocalDate(second + 1, 6, 20)));
    }
}
