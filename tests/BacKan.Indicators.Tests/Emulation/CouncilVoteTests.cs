using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Rules;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using NodaTime;
using static BacKan.Indicators.Emulation.EmulationTitles;

namespace BacKan.Indicators.Tests.Emulation;

public class CouncilVoteTests
{
    private static readonly ICouncilVotes Votes = Services.Get<ICouncilVotes>();
    private static readonly LocalDate In2019 = new(2019, 12, 20);
    private static readonly LocalDate In2024 = new(2024, 12, 20);

    [Theory]
    [InlineData(15, 80, 12)]
    [InlineData(15, 90, 14)]
    [InlineData(13, 80, 11)]
    [InlineData(13, 90, 12)]
    [InlineData(20, 80, 16)]
    [InlineData(20, 90, 18)]
    public void Votes_needed(int members, int percent, int needed) => new VoteShare(new Fraction(percent, 100), VoteBase.AllMembers).NeededOf(members).Should().Be(needed);

    [Fact]
    public void The_fewest_votes_meet_the_share_and_one_less_does_not()
    {
        var random = new Random(16);
        for (int i = 0; i < 2000; i++)
        {
            int members = random.Next(1, 60), denominator = random.Next(2, 20);
            var least = new Fraction(random.Next(1, denominator), denominator);
            bool strict = random.Next(2) == 0;
            int needed = new VoteShare(least, VoteBase.AllMembers, strict).NeededOf(members);
            Meets(needed).Should().BeTrue();
            Meets(needed - 1).Should().BeFalse();

            bool Meets(int votes) => strict ? new Fraction(votes, members) > least : new Fraction(votes, members) >= least;
        }
    }

    [Fact]
    public void A_local_share_that_is_not_named_is_unknown()
    {
        VoteResult result = Votes.Assess(GrassrootsEmulationFighter, new(10, 10, 10), new(2025, 12, 20));
        (result.Outcome, result.Missing!.En).Should().Be((Outcome.Unknown, "local vote share"));
        result.First!.Citation.Should().Be(VietnamInstruments.Decree152Of2025.At("điểm c khoản 2 Điều 6"));
        Votes.Assess(GrassrootsEmulationFighter, new(10, 10, 8), In2019).Outcome.Should().Be(Outcome.Unknown);
        Votes.Assess(GrassrootsEmulationFighter, new(10, 10, 8), In2019, "12/2019/TT-BCA").Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void What_no_text_was_read_for_is_unknown_and_a_day_without_a_rule_is_refused()
    {
        Votes.Assess(ProvincialEmulationFighter, new(10, 10, 10), new(2025, 12, 20)).First!.Citation.Instrument.Should().Be(VietnamInstruments.Decree152Of2025);
        Votes.Assess(ProvincialEmulationFighter, new(10, 10, 10), new(2027, 3, 1)).First!.Citation.Instrument.Should().Be(VietnamInstruments.Law06Of2026);
        FluentActions.Invoking(() => Votes.Assess(ProvincialEmulationFighter, new(10, 10, 10), new(2017, 9, 30))).Should().Throw<NoRuleInForceException>();
        FluentActions.Invoking(() => Votes.Assess(CommemorativeMedal, new(10, 10, 10), In2024)).Should().Throw<NoRuleInForceException>();
        FluentActions.Invoking(() => Votes.Assess(AdvancedWorker, new(10, 10, 10), In2024, "no such circular")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Votes_in_writing_count_only_where_all_members_are_the_base()
    {
        var ballot = new CouncilBallot(10, present: 8, yes: 9, inWriting: 2, yesInWriting: 2);
        Votes.Assess(ProvincialEmulationFighter, ballot, In2019).Votes.Should().Be(new VoteCount(9, 10, 9));
        VoteResult present = Votes.Assess(ProvincialEmulationFighter, ballot, In2019, "07/2018/TT-BKHĐT");
        present.Votes.Should().Be(new VoteCount(7, 8, 8));
        (present.Outcome, present.Votes.Missing).Should().Be((Outcome.NotMet, 1));
    }

    [Fact]
    public void A_quorum_of_two_thirds_since_2020()
    {
        var ballot = new CouncilBallot(15, present: 9, yes: 9);
        Votes.Assess(ProvincialEmulationFighter, ballot, new(2019, 12, 31)).Attendance.Should().BeNull();
        VoteResult result = Votes.Assess(ProvincialEmulationFighter, new(15, present: 9, yes: 14, inWriting: 5, yesInWriting: 5), new(2020, 1, 1));
        (result.Outcome, result.Attendance).Should().Be((Outcome.Met, new VoteCount(14, 15, 10)));
        Votes.Assess(ProvincialEmulationFighter, ballot, new(2020, 1, 1)).First!.Citation.Should().Be(VietnamInstruments.Circular12Of2019.At("khoản 2 Điều 11"));
    }

    [Fact]
    public void What_is_not_known_decides_only_where_every_completion_agrees()
    {
        Votes.Assess(GrassrootsEmulationFighter, new(15), In2024).Missing!.En.Should().Be("share of yes votes");
        Votes.Assess(GrassrootsEmulationFighter, new(15, present: 12), In2024).Outcome.Should().Be(Outcome.Unknown);
        Votes.Assess(GrassrootsEmulationFighter, new(15, present: 11), In2024).Outcome.Should().Be(Outcome.NotMet, "eleven cannot give twelve votes");
        Votes.Assess(GrassrootsEmulationFighter, new(15, yes: 12), In2024).Outcome.Should().Be(Outcome.Met, "the attendance is not asked for");
        Votes.Assess(CulturedFamily, new(50, yes: 18), In2019).Outcome.Should().Be(Outcome.Unknown, "the base is those present");
        Votes.Assess(CulturedFamily, new(50, present: 0, yes: 0), In2019).Outcome.Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void Impossible_ballots_and_shares_are_refused()
    {
        foreach (Action impossible in new Action[]
        {
            () => _ = new CouncilBallot(0), () => _ = new CouncilBallot(10, present: 11), () => _ = new CouncilBallot(10, present: 8, yes: 9),
            () => _ = new CouncilBallot(10, present: 8, yes: 9, inWriting: 3), () => _ = new CouncilBallot(10, present: 8, inWriting: 1, yesInWriting: 2),
            () => _ = new VoteShare(0m, VoteBase.Present), () => _ = new VoteShare(1.1m, VoteBase.Present), () => _ = new VoteShare(1m, VoteBase.Present, isStrict: true), () => _ = new VoteShare(0.5m, 0),
        })
            impossible.Should().Throw<ArgumentOutOfRangeException>();
    }

    // The amending Law of 2026 ended neither the decree of 2025 nor what a sector or a province had set.
    [Fact]
    public void Law_06_2026_only_amends_and_ends_no_decree_circular_or_local_rule()
    {
        Votes.Assess(ProvincialEmulationFighter, new(10, 10, 10), new(2026, 10, 1)).First!.Citation.Instrument.Should().Be(VietnamInstruments.Decree152Of2025);
        Votes.Assess(ProvincialEmulationFighter, new(10, 10, 10), new(2027, 2, 28)).First!.Citation.Instrument.Should().Be(VietnamInstruments.Decree152Of2025);
        BacKan.Indicators.Judging.Finding workers = Votes.Assess(AdvancedWorker, new(10, 10, 10), new(2026, 10, 1)).First!;
        (workers.Citation, workers.Confidence).Should().Be((VietnamInstruments.Decree152Of2025.At("điểm c khoản 2 Điều 6"), Confidence.Secondary));
        Votes.Assess(AdvancedWorker, new(10, 10, 10), new(2026, 9, 30)).First!.Confidence.Should().Be(Confidence.Quoted);

        foreach ((string rules, EmulationTitle title, LocalDate first) in new[]
        {
            ("01/2024/TT-TANDTC", GrassrootsEmulationFighter, new LocalDate(2024, 2, 1)), ("15/2023/TT-BKHĐT", ProvincialEmulationFighter, new LocalDate(2024, 2, 9)),
        })
        {
            Timeline<VoteRule> votes = Rules(rules).VotesFor(title)!;
            votes.Enactments.Select(e => (e.Applies.From, e.Applies.Until)).Should().Equal((first, new LocalDate(2026, 10, 1)), (new LocalDate(2026, 10, 1), null));
            votes.On(new(2026, 10, 1)).Confidence.Should().Be(Confidence.Secondary);
            votes.On(new(2026, 10, 1)).Rule.Should().Be(votes.On(new(2026, 9, 30)).Rule);
        }

        Timeline<VoteRule> quorum = Rules("86/2025/QĐ-UBND Bắc Ninh").QuorumFor(AdvancedWorker)!;
        (quorum.On(new(2026, 9, 30)).Confidence, quorum.On(new(2030, 1, 1)).Confidence).Should().Be((Confidence.OfficialText, Confidence.Secondary));
    }

    // Article 2 of the decision: in force on 15 December, not on the day of its signing.
    [Fact]
    public void Bac_Ninh_s_quorum_begins_when_the_decision_is_in_force()
    {
        Timeline<VoteRule> quorum = Rules("86/2025/QĐ-UBND Bắc Ninh").QuorumFor(AdvancedWorker)!;
        quorum.Ask(new(2025, 12, 3)).Coverage.Should().Be(DayCoverage.Uncovered);
        quorum.Ask(new(2025, 12, 14)).Coverage.Should().Be(DayCoverage.Uncovered);
        quorum.Ask(new(2025, 12, 15)).Coverage.Should().Be(DayCoverage.Covered);
    }

    // Circular 07/2018/TT-BKHĐT, Article 24, clause 2: who may vote is the base, not the council.
    [Fact]
    public void Planning_s_grassroots_fighters_need_70_percent_of_those_who_may_vote()
    {
        VoteShare share = Rules("07/2018/TT-BKHĐT").VotesFor(GrassrootsEmulationFighter)!.On(In2019).Rule.Share!;
        (share.Least, share.Of).Should().Be((new Fraction(70, 100), VoteBase.Eligible));
        share.In(Language.Vietnamese).Should().Be("từ 70% tổng số người đủ điều kiện bình bầu");
        Votes.Assess(GrassrootsEmulationFighter, new(30, present: 28, yes: 21), In2019, "07/2018/TT-BKHĐT").Outcome.Should().Be(Outcome.Met);
        Votes.Assess(GrassrootsEmulationFighter, new(30, present: 28, yes: 20), In2019, "07/2018/TT-BKHĐT").Outcome.Should().Be(Outcome.NotMet);
        Rules("07/2018/TT-BKHĐT").VotesFor(NationalEmulationFighter)!.On(In2019).Rule.Share!.Of.Should().Be(VoteBase.Present, "point a names it too");
    }

    // Circular 15/2023/TT-BKHĐT, Article 24: 45 days after 26 December 2023.
    [Fact]
    public void Planning_s_circular_of_2018_ends_on_9_February_2024_and_not_with_the_year_2023()
    {
        Timeline<VoteRule> old = Rules("07/2018/TT-BKHĐT").VotesFor(GrassrootsEmulationFighter)!, next = Rules("15/2023/TT-BKHĐT").VotesFor(GrassrootsEmulationFighter)!;
        new LocalDate(2023, 12, 26).PlusDays(45).Should().Be(new LocalDate(2024, 2, 9));
        old.TryOn(new(2024, 2, 8), out _).Should().BeTrue();
        old.TryOn(new(2024, 2, 9), out _).Should().BeFalse();
        old.Enactments[0].End!.By.Should().Be(VietnamInstruments.Circular15Of2023Planning.At("khoản 2 Điều 24"));
        next.TryOn(new(2024, 2, 8), out _).Should().BeFalse();
        (next.On(new(2024, 2, 9)).Rule.Share!.ToString(), next.On(new(2024, 2, 9)).Citation.ToString()).Should().Be(("từ 80% tổng số thành viên hội đồng", "khoản 6 Điều 18 Thông tư 15/2023/TT-BKHĐT"));
        Rules("15/2023/TT-BKHĐT").VotesFor(NationalEmulationFighter)!.On(new(2024, 2, 9)).Rule.Share!.NeededOf(10).Should().Be(9);
        Rules("15/2023/TT-BKHĐT").VotesFor(GovernmentFlag)!.On(new(2024, 2, 9)).Rule.Share!.NeededOf(10).Should().Be(8);
    }

    // Which titles and forms each provision names: from the state codification, heading 29.1.
    [Theory]
    [InlineData("151/2018/TT-BQP", "provincial-flag labour-order-first-class pm-diploma", "ministry-diploma", 75)]
    [InlineData("38/2018/TT-BYT", "government-flag pm-diploma labour-order-third-class", "ministry-diploma", 75)]
    [InlineData("21/2020/TT-BGDĐT", "ministry-diploma pm-diploma labour-order-second-class", "national-fighter", 70)]
    [InlineData("09/2018/TT-BTTTT", "pm-diploma labour-order-first-class", "", 70)]
    [InlineData("01/2019/TT-VKSTC", "national-fighter ministry-fighter", "grassroots-fighter", 90)]
    [InlineData("03/2018/TT-BNG", "national-fighter ministry-fighter", "advanced-worker", 90)]
    public void A_sector_s_share_binds_the_titles_that_its_text_names(string circular, string named, string notNamed, int percent)
    {
        foreach (string title in named.Split(' '))
            Rules(circular).VotesFor(Title(title))!.On(new(2021, 6, 1)).Rule.Share!.Least.Should().Be(new Fraction(percent, 100), "{0} names {1}", circular, title);
        if (notNamed.Length > 0)
            Rules(circular).VotesFor(Title(notNamed)).Should().BeNull("{0} does not name {1}", circular, notNamed);
    }

    [Fact]
    public void Foreign_affairs_asks_two_thirds_of_the_collective_and_information_half_for_a_minister_s_diploma()
    {
        VoteShare collective = Rules("03/2018/TT-BNG").VotesFor(GrassrootsEmulationFighter)!.On(new(2021, 6, 1)).Rule.Share!;
        (collective.Least, collective.Of).Should().Be((new Fraction(2, 3), VoteBase.Headcount));
        VoteShare diploma = Rules("09/2018/TT-BTTTT").VotesFor(ProvincialDiploma)!.On(new(2021, 6, 1)).Rule.Share!;
        (diploma.Least, diploma.IsStrict).Should().Be((new Fraction(1, 2), true));
    }

    [Fact]
    public void A_strict_share_says_so_in_words()
    {
        VoteShare strict = LocalCouncilVotes.All.Single(r => string.Equals(r.Id, "09/2018/TT-BTTTT", StringComparison.Ordinal)).VotesFor(ProvincialEmulationFighter)!.On(In2019).Rule.Share!;
        strict.In(Language.Vietnamese).Should().Be("trên 90% tổng số thành viên hội đồng");
        new VoteShare(new Fraction(2, 3), VoteBase.AllMembers).In(Language.English).Should().Be("at least 2⁄3 of all members of the council");
    }

    private static CouncilRules Rules(string id) => LocalCouncilVotes.All.Single(r => string.Equals(r.Id, id, StringComparison.Ordinal));

    private static EmulationTitle Title(string word) => word switch
    {
        "provincial-flag" => ProvincialFlag,
        "government-flag" => GovernmentFlag,
        "pm-diploma" => PrimeMinistersDiploma,
        "ministry-diploma" => ProvincialDiploma,
        "labour-order-first-class" => LabourOrderFirstClass,
        "labour-order-second-class" => LabourOrderSecondClass,
        "labour-order-third-class" => LabourOrderThirdClass,
        "national-fighter" => NationalEmulationFighter,
        "ministry-fighter" => ProvincialEmulationFighter,
        "grassroots-fighter" => GrassrootsEmulationFighter,
        "advanced-worker" => AdvancedWorker,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Not a title of these tests."),
    };
}
