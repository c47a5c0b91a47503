using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation;

public partial class AwardTimelineTests
{
    [Fact]
    public void One_of_a_thing_is_named_in_the_singular() =>
        AwardTimelines.All.SelectMany(t => t.Enactments).SelectMany(e => e.Rule.Criterion.List())
            .SelectMany(line => new[] { line.Words.En, line.Threshold?.En ?? "" }).Where(words => OneOfMany().IsMatch(words)).Distinct(StringComparer.Ordinal).Should().BeEmpty();

    [System.Text.RegularExpressions.GeneratedRegex(@"\b1 (times|years|months|days|cases|points|individuals|levels)\b", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial System.Text.RegularExpressions.Regex OneOfMany();

    [Fact]
    public void Every_title_and_recipient_has_one_timeline_and_no_other_has()
    {
        AwardTimelines.All.Select(t => t.Id).Should().OnlyHaveUniqueItems().And.HaveCount(AwardTimelines.Keys.Count());
        foreach ((EmulationTitle title, RecipientKind recipient) in AwardTimelines.Keys)
            AwardTimelines.Of(title, recipient).Should().NotBeNull($"{title} {recipient}");
    }

    // An id is of a law and a day: 25 of them once stood for two rules each.
    [Fact]
    public void Every_standard_and_every_entry_of_a_timeline_has_an_id_of_its_own()
    {
        Timeline<AwardStandard>[] all = [.. AwardTimelines.All, .. AwardOverlays.Timelines];
        Enactment<AwardStandard>[] enactments = [.. all.SelectMany(t => t.Enactments)];
        enactments.Select(e => e.Id).Concat(all.SelectMany(t => t.Unheld).Select(u => u.Id)).Should().OnlyHaveUniqueItems();
        enactments.Select(e => e.Rule.Id).Should().OnlyHaveUniqueItems();
        enactments.Should().OnlyContain(e => e.Id.EndsWith(FormattableString.Invariant($"@{e.Applies.From:uuuu-MM-dd}"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_timelines_of_votes_are_counted() => CouncilVoteTimelines.All.Should().HaveCount(CouncilVoteTimelines.Count);

    [Fact]
    public void The_law_from_October_2026_is_never_answered_with_the_one_before()
    {
        foreach (Timeline<AwardStandard> timeline in AwardTimelines.All.Where(t => !t.Id.Contains("GK_HUYEN", StringComparison.Ordinal) && !(t.Enactments.Count > 0 && t.Enactments[0].Applies.From > EmulationLaws.Law2026.From)))
        {
            timeline.Ask(new LocalDate(2026, 9, 30)).Coverage.Should().Be(timeline.Enactments.Count == 0 ? DayCoverage.Unheld : DayCoverage.Covered, timeline.Id);
            timeline.Ask(new LocalDate(2026, 10, 1)).Coverage.Should().Be(DayCoverage.Unheld, timeline.Id);
        }
    }

    [Fact]
    public void A_rule_tests_no_condition_twice_under_one_id()
    {
        foreach (Enactment<AwardStandard> enactment in AwardTimelines.All.SelectMany(t => t.Enactments).Where(e => e.Rule.Title.IsForm || e.Rule.Recipient != RecipientKind.Individual).Where(e => !e.Id.Contains("2014-08-20", StringComparison.Ordinal)))
            enactment.Rule.Criterion.List().Select(l => l.Id).Should().OnlyHaveUniqueItems(enactment.Id);
    }

    [Fact]
    public void Listing_a_rule_shows_its_thresholds_with_their_provisions()
    {
        foreach (Enactment<AwardStandard> enactment in AwardTimelines.All.SelectMany(t => t.Enactments))
            enactment.Rule.Parameters.Where(p => p.Citation is null).Should().BeEmpty();
        Criterion share = Rule(EmulationTitles.AdvancedCollective, new(2023, 12, 31));
        share.List().Should().Contain(l => l.Threshold != null && l.Threshold.Vi.Contains("trên 50%", StringComparison.Ordinal));
        Rule(EmulationTitles.AdvancedCollective, new(2024, 1, 1)).List().Should().Contain(l => l.Threshold != null && l.Threshold.Vi.Contains("70%", StringComparison.Ordinal));
    }

    private static Criterion Rule(EmulationTitle title, LocalDate on) => AwardTimelines.Of(title, RecipientKind.Collective)!.On(on).Rule.Criterion;
}
