using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Tests.Judging;

public class CriterionTests
{
    private static readonly Citation Basis = VietnamInstruments.Law06Of2022.At("Điều 23");
    private static readonly YearlyFact Title = new("CSTDCS", new("chiến sĩ thi đua cơ sở", "grassroots emulation fighter"), new("Có đạt chiến sĩ thi đua cơ sở không?", "Grassroots emulation fighter?"));
    private static readonly DateFact Dossier = new("dossier", new("ngày gửi hồ sơ", "day of the dossier"), new("Gửi hồ sơ ngày nào?", "When was the dossier sent?"));
    private static readonly YearsCriterion ThreeYears = new("chain", new("đạt chiến sĩ thi đua cơ sở", "grassroots emulation fighter"), Basis, Confidence.OfficialText, Title, 3);

    [Fact]
    public void E16_a_chain_that_ended_long_ago_does_not_count()
    {
        FactSheetBuilder facts = new() { Year = 2023 };
        foreach (int year in new[] { 2015, 2016, 2017, 2018 })
            facts.Set(Title, year, true);
        foreach (int year in new[] { 2021, 2022, 2023 })
            facts.Set(Title, year, false);
        ThreeYears.Evaluate(facts.Build()).Outcome.Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void E17_three_records_are_not_three_years()
    {
        FactSheetBuilder facts = new FactSheetBuilder { Year = 2022 }.Set(Title, 2019, true).Set(Title, 2021, true).Set(Title, 2022, true);
        Evaluation open = ThreeYears.Evaluate(facts.Build());
        open.Outcome.Should().Be(Outcome.Unknown, "no record of 2020 is not a no either");
        open.Missing.Select(m => m.Key).Should().Equal("CSTDCS@2020");
        ThreeYears.Evaluate(facts.Set(Title, 2020, false).Build()).Outcome.Should().Be(Outcome.NotMet);
        Evaluation met = ThreeYears.Evaluate(facts.Set(Title, 2020, true).Build());
        met.Outcome.Should().Be(Outcome.Met);
        met.Finding.In(Language.Vietnamese).Should().Be("✓ đạt chiến sĩ thi đua cơ sở: 3 năm liên tục; 2020 có, 2021 có, 2022 có (Điều 23 Luật 06/2022/QH15)");
    }

    [Fact]
    public void E15_an_empty_record_never_passes()
    {
        var score = new NumberFact("score", BilingualText.Same("score"), BilingualText.Same("score?"), MeasureUnits.Percent);
        var atLeast = new ThresholdCriterion("score", BilingualText.Same("score"), Basis, Confidence.Quoted, score, new(80, true, null, false));
        atLeast.Evaluate(new FactSheetBuilder().Build()).Outcome.Should().Be(Outcome.Unknown);
        atLeast.Evaluate(new FactSheetBuilder().Set(score, null).Build()).Outcome.Should().Be(Outcome.Unknown);
    }

    [Fact]
    public void Years_may_be_counted_within_a_window_and_end_before_the_year_judged()
    {
        var twoOfFour = new YearsCriterion("two", BilingualText.Same("two"), Basis, Confidence.Quoted, Title, 4, least: 2, lastYearOffset: -1);
        FactSheetBuilder facts = new FactSheetBuilder { Year = 2024 }.Set(Title, 2020, true).Set(Title, 2023, true).Set(Title, 2021, false).Set(Title, 2022, false);
        twoOfFour.Evaluate(facts.Build()).Outcome.Should().Be(Outcome.Met);
        twoOfFour.Evaluate(facts.Set(Title, 2020, false).Set(Title, 2024, true).Build()).Outcome.Should().Be(Outcome.NotMet, "2024 lies after the window");
        (twoOfFour.Threshold.Vi, twoOfFour.IsConsecutive).Should().Be(("ít nhất 2 trong 4 năm, kết thúc 1 năm trước năm xét", false));
    }

    [Fact]
    public void A_chain_of_years_needs_the_year_of_the_case()
    {
        Action judge = () => ThreeYears.Evaluate(new FactSheetBuilder().Build());
        judge.Should().Throw<InvalidOperationException>().WithMessage("*chain*year*");
    }

    [Theory]
    [InlineData(true, 10, 31, Outcome.Met)]
    [InlineData(true, 11, 1, Outcome.NotMet)]
    [InlineData(false, 10, 30, Outcome.Met)]
    [InlineData(false, 10, 31, Outcome.NotMet)]
    public void No_later_than_lets_the_day_in_and_before_leaves_it_out(bool included, int month, int day, Outcome expected)
    {
        var deadline = new DateCriterion("deadline", BilingualText.Same("deadline"), Basis, Confidence.Quoted, Dossier, null, DateBound.OfYear(new AnnualDate(10, 31), 1, included));
        deadline.Evaluate(new FactSheetBuilder { Year = 2023 }.Set(Dossier, new LocalDate(2024, month, day)).Build()).Outcome.Should().Be(expected);
        deadline.Threshold.Vi.Should().Be(included ? "chậm nhất ngày 31/10 năm sau năm xét" : "trước ngày 31/10 năm sau năm xét");
    }

    [Theory]
    [InlineData(2014, 8, 19, Outcome.NotMet)]
    [InlineData(2014, 8, 20, Outcome.Met)]
    [InlineData(2017, 9, 30, Outcome.Met)]
    [InlineData(2017, 10, 1, Outcome.NotMet)]
    public void A_day_is_tested_against_days_of_the_calendar(int year, int month, int day, Outcome expected)
    {
        var window = new DateCriterion(
            "window", BilingualText.Same("window"), Basis, Confidence.Quoted, Dossier,
            DateBound.On(new(2014, 8, 20), isIncluded: true), DateBound.On(new(2017, 10, 1), isIncluded: false));
        window.Evaluate(new FactSheetBuilder().Set(Dossier, new LocalDate(year, month, day)).Build()).Outcome.Should().Be(expected);
        window.Evaluate(new FactSheetBuilder().Build()).Missing.Select(m => m).Should().Equal(Dossier);
        window.Threshold.En.Should().Be("from 20 August 2014, before 1 October 2017");
    }

    [Fact]
    public void Two_bounds_that_touch_leave_no_day_between_them()
    {
        var before = new DateCriterion("before", BilingualText.Same("before"), Basis, Confidence.Quoted, Dossier, null, DateBound.On(new(2024, 1, 1), isIncluded: false));
        var onOrAfter = new DateCriterion("after", BilingualText.Same("after"), Basis, Confidence.Quoted, Dossier, DateBound.On(new(2023, 12, 31), isIncluded: false), null);
        new AnyCriterion("any", BilingualText.Same("any"), Basis, Confidence.Quoted, [before, onOrAfter]).Evaluate(new FactSheetBuilder().Build())
            .Outcome.Should().Be(Outcome.Met, "between two days there is no third");
    }

    [Fact]
    public void What_only_people_can_judge_needs_judgement_once_the_facts_are_there()
    {
        var initiative = new YesNoFact("initiative", BilingualText.Same("initiative"), BilingualText.Same("initiative?"));
        var outstanding = new JudgementFact("outstanding", BilingualText.Same("outstanding"), BilingualText.Same("outstanding?"));
        var both = new AllCriterion("both", BilingualText.Same("both"), Basis, Confidence.Quoted,
        [
            new YesNoCriterion("initiative", BilingualText.Same("initiative"), Basis, Confidence.Quoted, initiative),
            new JudgementCriterion("outstanding", BilingualText.Same("outstanding"), Basis, Confidence.Quoted, outstanding),
        ]);
        Outcome Of(bool? fact, bool? judgement) => both.Evaluate(new FactSheetBuilder().Set(initiative, fact).Set(outstanding, judgement).Build()).Outcome;

        Of(null, null).Should().Be(Outcome.Unknown);
        Of(true, null).Should().Be(Outcome.NeedsJudgement);
        Of(false, null).Should().Be(Outcome.NotMet);
        Of(true, true).Should().Be(Outcome.Met);
        Of(true, false).Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void An_or_with_one_branch_met_stays_met()
    {
        YesNoFact[] facts = [.. "abc".Select(c => new YesNoFact($"{c}", BilingualText.Same($"{c}"), BilingualText.Same($"{c}?")))];
        var any = new AnyCriterion("any", BilingualText.Same("any"), Basis, Confidence.Quoted, facts.Select(f => new YesNoCriterion(f.Key, f.Name, Basis, Confidence.Quoted, f)));
        any.Evaluate(new FactSheetBuilder().Set(facts[1], true).Build()).Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(2, null, "ít nhất 2 trong 3", "at least 2 of 3")]
    [InlineData(0, 0, "không có điều kiện nào", "none of them")]
    [InlineData(1, 1, "đúng 1 trong 3", "exactly 1 of 3")]
    [InlineData(0, 2, "nhiều nhất 2 trong 3", "at most 2 of 3")]
    [InlineData(1, 2, "từ 1 đến 2 trong 3", "1 to 2 of 3")]
    public void A_count_says_its_numbers(int least, int? most, string vi, string en)
    {
        var count = new CountCriterion("count", BilingualText.Same("count"), Basis, Confidence.Quoted, [ThreeYears, ThreeYears, ThreeYears], least, most);
        count.Threshold.Should().Be(new BilingualText(vi, en));
        count.List().Should().HaveCount(4).And.OnlyContain(line => line.Citation == Basis);
    }

    [Fact]
    public void Impossible_rules_cannot_be_made()
    {
        Action none = () => _ = new AllCriterion("all", BilingualText.Same("all"), Basis, Confidence.Quoted, []);
        Action tooMany = () => _ = new CountCriterion("count", BilingualText.Same("count"), Basis, Confidence.Quoted, [ThreeYears], 2);
        Action crossed = () => _ = new CountCriterion("count", BilingualText.Same("count"), Basis, Confidence.Quoted, [ThreeYears, ThreeYears], 2, 1);
        Action noYears = () => _ = new YearsCriterion("years", BilingualText.Same("years"), Basis, Confidence.Quoted, Title, 0);
        Action noBound = () => _ = new DateCriterion("date", BilingualText.Same("date"), Basis, Confidence.Quoted, Dossier, null, null);
        none.Should().Throw<ArgumentException>().WithMessage("*all*");
        tooMany.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0 to 1*");
        crossed.Should().Throw<ArgumentOutOfRangeException>().WithMessage("*2 to 2*");
        noYears.Should().Throw<ArgumentOutOfRangeException>();
        noBound.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void One_key_cannot_name_two_kinds_of_fact()
    {
        var rule = new AllCriterion("all", BilingualText.Same("all"), Basis, Confidence.Quoted,
        [
            new YesNoCriterion("one", BilingualText.Same("one"), Basis, Confidence.Quoted, new("same", BilingualText.Same("same"), BilingualText.Same("same?"))),
            new JudgementCriterion("two", BilingualText.Same("two"), Basis, Confidence.Quoted, new("same", BilingualText.Same("same"), BilingualText.Same("same?"))),
        ]);
        Action judge = () => rule.Evaluate(new FactSheetBuilder().Build());
        judge.Should().Throw<InvalidOperationException>().WithMessage("*'same'*YesNoFact*JudgementFact*");
    }
}
