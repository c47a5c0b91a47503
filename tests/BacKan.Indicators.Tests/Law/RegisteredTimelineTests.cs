using System.Reflection;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Law;
using NodaTime;

namespace BacKan.Indicators.Tests.Law;

/// <summary>What must be true of every timeline that the library registers, today's and later ones.</summary>
public class RegisteredTimelineTests
{
    // A document may be applied before it is in force only where it says so itself; nothing needs an exception today.
    private static readonly HashSet<string> AppliedBeforeInForce = [];

    private static IReadOnlyList<ITimeline> All => [.. Services.Get<IEnumerable<ITimeline>>()];

    private static IEnumerable<IEnactment> Enactments => All.SelectMany(t => t.Enactments);

    [Fact]
    public void Every_timeline_and_every_entry_has_an_id_of_its_own()
    {
        All.Should().HaveCountGreaterThanOrEqualTo(2);
        All.Select(t => t.Id).Should().OnlyHaveUniqueItems();
        Enactments.Select(e => e.Id).Concat(All.SelectMany(t => t.Unheld).Select(u => u.Id)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_rule_says_what_it_is() => Enactments.Should().OnlyContain(e => e.Name != null);

    [Fact]
    public void Every_enactment_answers_from_its_first_to_its_last_day_and_not_beyond()
    {
        MethodInfo edges = typeof(RegisteredTimelineTests).GetMethod(nameof(AnswersAtItsEdges), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (ITimeline timeline in All)
            edges.MakeGenericMethod(timeline.GetType().GetGenericArguments()).Invoke(null, [timeline]);
    }

    [Fact]
    public void Official_text_is_claimed_only_with_an_address()
    {
        IEnactment[] official = [.. Enactments.Where(e => e.Confidence == Confidence.OfficialText)];
        official.Select(e => e.Citation.Instrument).Distinct().Should().HaveCountGreaterThan(4).And.OnlyContain(i => i.Address != null);
        official.Select(e => $"{e.Citation.Instrument.Number} {e.Citation.Instrument.Address}").Should().Contain([
            "15/2003/QH11 https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=19415",
            "06/2022/QH15 https://github.com/tocit/vietnam-law/blob/HEAD/laws/Luat-Thi-dua-Khen-thuong-2022-418232.html",
        ]);
        official.Should().OnlyContain(e => e.Citation.Instrument.Confidence == Confidence.OfficialText);
    }

    [Fact]
    public void Every_cited_document_is_in_the_bibliography()
    {
        IEnumerable<Citation> cited = Enactments.Select(e => e.Citation)
            .Concat(Enactments.SelectMany(e => e.Parameters).Select(p => p.Citation).OfType<Citation>())
            .Concat(All.SelectMany(t => t.Unheld).Select(u => u.Citation));
        cited.Should().OnlyContain(c => Bibliography.Vietnam.Contains(c.Instrument));
    }

    [Fact]
    public void No_period_rests_on_a_document_that_has_ended() => Late(Enactments).Should().BeEmpty();

    [Fact]
    public void No_period_begins_before_its_document_is_in_force_unless_the_document_says_so() =>
        Early(Enactments).Except(AppliedBeforeInForce, StringComparer.Ordinal).Should().BeEmpty();

    [Fact]
    public void A_period_outside_its_document_is_found()
    {
        LegalInstrument decree65 = VietnamInstruments.Decree65Of2014, decree07 = VietnamInstruments.Decree07Of2021;
        static Enactment<TitleCeiling> Of(LegalInstrument basis, LocalDate from, LocalDate? until) =>
            new(new(ofAdvancedWorkers: null), new(from, until), new(basis), Confidence.Secondary, from);

        Late([Of(decree65, decree65.InForceFrom!.Value, decree65.CeasedOn)]).Should().BeEmpty();
        Late([Of(decree65, decree65.InForceFrom!.Value, decree65.CeasedOn!.Value.PlusDays(1))]).Should().ContainSingle();
        Late([Of(decree65, decree65.InForceFrom!.Value, null)]).Should().ContainSingle();
        Early([Of(decree65, decree65.InForceFrom!.Value, null)]).Should().BeEmpty();
        Early([Of(decree65, decree65.InForceFrom!.Value.PlusDays(-1), null)]).Should().ContainSingle();
        Early([Of(decree07, decree07.AppliesFrom!.Value, null)]).Should().BeEmpty("it says itself from when it is applied");
        Early([Of(decree07, decree07.AppliesFrom!.Value.PlusDays(-1), null)]).Should().ContainSingle();
    }

    [Fact]
    public void What_is_in_force_before_its_issue_is_known_by_name() =>
        Bibliography.Vietnam.Instruments.Where(i => i.InForceFrom < i.IssuedOn).Select(i => i.Number.Text).Should().Equal("09/2011/QĐ-TTg");

    // Days that nobody knows accuse nobody.
    private static IEnumerable<string> Late(IEnumerable<IEnactment> enactments) =>
        enactments.Where(e => e.Citation.Instrument.CeasedOn is { } ceased && (e.Applies.Until is not { } until || until > ceased)).Select(e => e.Id);

    private static IEnumerable<string> Early(IEnumerable<IEnactment> enactments) =>
        enactments.Where(e => e.Citation.Instrument is { InForceFrom: { } inForce } document && inForce > e.Applies.From && !(document.AppliesFrom <= e.Applies.From)).Select(e => e.Id);

    private static void AnswersAtItsEdges<T>(Timeline<T> timeline)
        where T : class
    {
        foreach (Enactment<T> enactment in timeline.Enactments)
        {
            timeline.Ask(enactment.Applies.From).Enactment.Should().BeSameAs(enactment, "{0} begins", enactment);
            timeline.Ask(enactment.Applies.From.PlusDays(-1)).Enactment.Should().NotBeSameAs(enactment, "{0} has not begun", enactment);
            if (enactment.Applies.Until is not { } until)
                continue;
            timeline.Ask(until.PlusDays(-1)).Enactment.Should().BeSameAs(enactment, "{0} still lasts", enactment);
            timeline.Ask(until).Enactment.Should().NotBeSameAs(enactment, "{0} has ended", enactment);
        }

        foreach (UnheldLaw law in timeline.Unheld)
        {
            timeline.Ask(law.Applies.From).Unheld.Should().BeSameAs(law);
            timeline.Ask(law.Applies.From.PlusDays(-1)).Unheld.Should().NotBeSameAs(law);
        }
    }
}
