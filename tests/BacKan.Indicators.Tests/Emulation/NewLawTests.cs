using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>Law 06/2026 is known and not held: from 1 October 2026 every answer is Unknown, unless the dossier came before and the old law is met.</summary>
public class NewLawTests
{
    private static readonly LocalDate On = new(2026, 11, 30);

    [Fact]
    public void On_30_November_2026_every_title_is_unknown_and_names_the_law()
    {
        foreach (EmulationTitle title in EmulationTitles.All)
        {
            foreach (RecipientKind recipient in title.Recipients)
            {
                EligibilityAdvice advice = Services.Get<IEligibility>().Assess(new(title, new(recipient), 2026, On) { IsAttested = true });
                (advice.Outcome, advice.Rule, advice.Citation.Instrument).Should().Be((Outcome.Unknown, null, VietnamInstruments.Law06Of2026), $"{title} {recipient}");
            }
        }
    }

    [Theory]
    [InlineData(null, Outcome.Unknown)]
    [InlineData("2026-10-01", Outcome.Unknown)]
    [InlineData("2026-09-30", Outcome.Met)]
    public void A_dossier_that_came_before_the_law_and_met_the_old_one_is_met(string? received, Outcome outcome)
    {
        Candidate candidate = People.With(2026, [], [People.Grassroots(2026)], People.Plain(2026, TaskRating.CompletedExcellently));
        var proposal = new Proposal(EmulationTitles.GrassrootsEmulationFighter, candidate, 2026, On)
        {
            IsAttested = true, AlsoProposed = [], DossierOn = received is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(received).Value,
        };
        Services.Get<IEligibility>().Assess(proposal).Outcome.Should().Be(outcome);
    }
}
