using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using NodaTime;

namespace BacKan.Indicators.Tests.Law;

/// <summary>An end is a claim: every rule that ends says by what.</summary>
public class RuleEndTests
{
    private static readonly LocalDate First = new(2020, 1, 1);
    private static readonly Citation Basis = VietnamInstruments.Law06Of2022.At("khoản 2 Điều 94");

    private static IReadOnlyList<ITimeline> All => [.. Services.Get<IEnumerable<ITimeline>>().Concat(PovertyStandards.Local).DistinctBy(t => t.Id, StringComparer.Ordinal)];

    [Fact]
    public void No_rule_ends_without_saying_by_what() => Silent(All).Should().BeEmpty();

    [Fact]
    public void A_rule_that_ends_in_silence_is_found()
    {
        var silent = new Timeline<TitleRule>("test", BilingualText.Same("test"), [new(new(), new(First, First.PlusDays(9)), Basis, Confidence.Quoted, First)], [new(new(First.PlusDays(9), First.PlusDays(19)), Basis)]);
        Silent([silent]).Should().Equal("test-rule@2020-01-01", "unheld@2020-01-10");
    }

    [Fact]
    public void Whatever_ends_a_rule_is_in_the_bibliography() =>
        Ends(All).Select(e => e.By).OfType<Citation>().Should().OnlyContain(c => Bibliography.Vietnam.Contains(c.Instrument) || InstrumentsOfTheirOwn.Contains(c.Instrument));

    // A text of 2016 cannot have ended a rule in 2014.
    [Fact]
    public void No_text_ends_a_rule_after_the_rule_has_ended()
    {
        foreach (IEnactment enactment in All.SelectMany(t => t.Enactments).Where(e => e.End is { Kind: RuleEndKind.Text } end && !(end.By!.Instrument.AppliesFrom <= e.Applies.Until)))
        {
            LegalInstrument by = enactment.End!.By!.Instrument;
            (by.IssuedOn is { } issued && issued > enactment.Applies.Until).Should().BeFalse("{0} is ended by {1}", enactment.Id, by);
            (by.InForceFrom is { } inForce && inForce > enactment.Applies.Until).Should().BeFalse("{0} is ended by {1}", enactment.Id, by);
        }
    }

    [Fact]
    public void A_rule_that_goes_on_has_a_next_entry_on_that_day()
    {
        foreach (ITimeline timeline in All)
        {
            foreach (IEnactment enactment in timeline.Enactments.Where(e => e.End is { Kind: RuleEndKind.Continues }))
                timeline.Enactments.Should().ContainSingle(next => next.Applies.From == enactment.Applies.Until, "{0} goes on", enactment.Id);
        }
    }

    [Fact]
    public void An_open_rule_cannot_be_said_to_end()
    {
        Action open = () => _ = new Enactment<TitleRule>(new(), new(First), Basis, Confidence.Quoted, First, end: RuleEnd.ByText(Basis));
        open.Should().Throw<ArgumentException>().WithMessage("*without an end*khoản 2 Điều 94*");
        Action unheld = () => _ = new UnheldLaw(new(First), Basis, end: RuleEnd.ByText(Basis));
        unheld.Should().Throw<ArgumentException>().WithMessage("*without an end*khoản 2 Điều 94*");
    }

    [Fact]
    public void An_end_is_said_in_both_languages()
    {
        var why = new BilingualText("lý do", "the reason");
        RuleEnd.ByText(Basis).In(Language.Vietnamese).Should().Be("theo khoản 2 Điều 94 Luật 06/2022/QH15");
        RuleEnd.OfItsPeriod(Basis, why).In(Language.English).Should().Be("end of its own period, clause 2, Article 94 of Law 06/2022/QH15: the reason");
        RuleEnd.NotHeldFromHere(why).In(Language.Vietnamese).Should().Be("chưa có quy định từ ngày này: lý do");
        RuleEnd.NotHeldFromHere(why, Basis).In(Language.English).Should().Be("not held from here: the reason (clause 2, Article 94 of Law 06/2022/QH15)");
        RuleEnd.Continues(why).In(Language.Vietnamese).Should().Be("tiếp tục ở dòng sau: lý do");
        RuleEnd.Continues(why, Basis).ToString().Should().Be("tiếp tục ở dòng sau: lý do (khoản 2 Điều 94 Luật 06/2022/QH15)");
    }

    [Fact]
    public void No_row_of_a_standard_and_no_way_of_reckoning_income_ends_without_saying_by_what()
    {
        foreach (PovertyStandard standard in PovertyStandards.All)
        {
            standard.Rows.Concat(standard.PointRows).Where(r => r.Until is null != r.End is null).Should().BeEmpty(standard.Id);
            standard.IncomeRules.Where(r => r.Until is null != r.End is null).Should().BeEmpty(standard.Id);
        }

        PovertyStandards.All.SelectMany(s => s.Rows.Concat(s.PointRows)).Count(r => r.End is not null).Should().Be(12, "two rows above and two average ones of 2014, eight of points until 2018");
        LowIncomeWorkers.End.By!.Instrument.Should().Be(VietnamInstruments.Decree351Of2025);
    }

    // Unnumbered decisions of provinces, which the bibliography cannot list.
    private static IEnumerable<LegalInstrument> InstrumentsOfTheirOwn => PovertyStandards.Local.SelectMany(t => t.Enactments).Select(e => e.Citation.Instrument);

    private static IEnumerable<RuleEnd> Ends(IEnumerable<ITimeline> timelines) => timelines.SelectMany(t => t.Enactments.Select(e => e.End).Concat(t.Unheld.Select(u => u.End))).OfType<RuleEnd>();

    private static IEnumerable<string> Silent(IEnumerable<ITimeline> timelines) => timelines.SelectMany(t =>
        t.Enactments.Where(e => e.Applies.Until is not null && e.End is null).Select(e => e.Id)
            .Concat(t.Unheld.Where(u => u.Applies.Until is not null && u.End is null).Select(u => u.Id)));

    private sealed class TitleRule : IListedRule
    {
        public string Id => "test-rule";

        public BilingualText Name => BilingualText.Same("test");

        public IReadOnlyList<RuleParameter> Parameters => [];
    }
}
