using BacKan.Indicators.Emulation;
using BacKan.Indicators.Localization;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Tests.Emulation;

/// <summary>The limb of combat, and from 2014 to 2023 that of research topics, in the titles above the unit; the law's words are in Decree 65/2014 Article 3, Decree 91/2017 Article 9 and Law 06/2022 Articles 21 and 22.</summary>
public class CombatLimbTests
{
    [Theory]
    [InlineData(null, Outcome.Unknown)]
    [InlineData(InitiativeScope.Grassroots, Outcome.NotMet)]
    [InlineData(InitiativeScope.Provincial, Outcome.Met)]
    [InlineData(InitiativeScope.National, Outcome.Met)]
    public void A_soldier_or_policeman_without_an_initiative_was_told_no_in_2025(InitiativeScope? scope, Outcome outcome) =>
        Said(ProvincialEmulationFighter, PersonGroup.Police, 2025, new(2025, 12, 20), combat: [new(2025) { Scope = scope }]).Should().Be(outcome);

    [Theory]
    [InlineData(null, Outcome.Unknown)]
    [InlineData(InitiativeScope.Provincial, Outcome.Met)]
    public void The_recognition_of_the_minister_was_not_asked_for_in_2019(InitiativeScope? scope, Outcome outcome) =>
        Said(ProvincialEmulationFighter, PersonGroup.Police, 2019, new(2019, 12, 20), combat: [new(2019) { Scope = scope }]).Should().Be(outcome);

    [Theory]
    [InlineData(2014, "2015-10-20")]
    [InlineData(2019, "2020-10-20")]
    public void The_holder_of_a_national_topic_was_told_no_from_2014_to_2023(int year, string on) =>
        Said(NationalEmulationFighter, PersonGroup.PublicEmployee, year, Day(on), topics: [new(year - 1, InitiativeScope.National) { IsAccepted = true, IsApplied = true }]).Should().Be(Outcome.Met);

    [Theory]
    [InlineData(2014, "2015-10-20")]
    [InlineData(2019, "2020-10-20")]
    public void A_topic_of_the_province_is_not_one_of_the_country(int year, string on) =>
        Said(NationalEmulationFighter, PersonGroup.PublicEmployee, year, Day(on), topics: [new(year - 1, InitiativeScope.Provincial) { IsAccepted = true, IsApplied = true }]).Should().Be(Outcome.NotMet);

    [Theory]
    [InlineData(2014, "2015-10-20", null, Outcome.Unknown)]
    [InlineData(2014, "2015-10-20", InitiativeScope.National, Outcome.Met)]
    [InlineData(2019, "2020-10-20", InitiativeScope.Provincial, Outcome.NotMet)]
    [InlineData(2019, "2020-10-20", InitiativeScope.National, Outcome.Met)]
    [InlineData(2024, "2025-03-20", null, Outcome.Unknown)]
    [InlineData(2024, "2025-03-20", InitiativeScope.Provincial, Outcome.NotMet)]
    [InlineData(2024, "2025-03-20", InitiativeScope.National, Outcome.Met)]
    public void A_national_fighter_of_the_forces_needs_the_whole_country(int year, string on, InitiativeScope? scope, Outcome outcome) =>
        Said(NationalEmulationFighter, PersonGroup.Army, year, Day(on), combat: [new(year) { Scope = scope }]).Should().Be(outcome);

    [Fact]
    public void A_bare_year_asks_for_the_scope()
    {
        EligibilityAdvice advice = Judge(ProvincialEmulationFighter, PersonGroup.Police, 2025, new(2025, 12, 20), combat: [new(2025)]);
        advice.FirstQuestion!.Key.Should().Be("combat:force:3");
        advice.FirstQuestion.Question.In(Language.Vietnamese).Should().Contain("Bộ trưởng").And.Contain("toàn lực lượng Công an nhân dân");
    }

    [Theory]
    [InlineData(true, false, Outcome.Unknown)]
    [InlineData(false, true, Outcome.Unknown)]
    [InlineData(false, false, Outcome.NotMet)]
    public void Before_2014_the_text_on_topics_and_combat_was_not_read(bool topic, bool combat, Outcome outcome) =>
        Said(NationalEmulationFighter, PersonGroup.Army, 2012, new(2013, 10, 20),
            topics: topic ? [new(2012, InitiativeScope.National) { IsAccepted = true, IsApplied = true }] : null, combat: combat ? [new(2012) { Scope = InitiativeScope.National }] : null).Should().Be(outcome);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static Outcome Said(EmulationTitle title, PersonGroup group, int year, LocalDate on, ScientificTopic[]? topics = null, CombatFeat[]? combat = null) =>
        Judge(title, group, year, on, topics, combat).Outcome;

    // A full run of six grassroots titles with the ministry's titles in its third and sixth year.
    private static EligibilityAdvice Judge(EmulationTitle title, PersonGroup group, int year, LocalDate on, ScientificTopic[]? topics = null, CombatFeat[]? combat = null)
    {
        AwardedTitle[] ministry = title == NationalEmulationFighter
            ? [new(ProvincialEmulationFighter, year - 3) { DecidedOn = new(year - 3, 12, 20) }, new(ProvincialEmulationFighter, year) { DecidedOn = new(year, 12, 20) }]
            : [];
        var candidate = new Candidate(RecipientKind.Individual)
        {
            Group = group,
            Titles = new([.. People.Fighter([.. Enumerable.Range(year - 5, 6)]), .. ministry], 2000, 2026),
            Initiatives = new([], 2000, 2026), Topics = new(topics ?? [], 2000, 2026), Combat = new(combat ?? [], 2000, 2026),
        };
        return Services.Get<IEligibility>().Assess(People.For(title, candidate, year, on));
    }
}
