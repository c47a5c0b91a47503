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
        Votes.Assess(ProvincialEmulationFighter, new(10, 10, 10), new(2026, 10, 1)).First!.Citation.Instrument.Should().Be(VietnamInstruments.Law06Of2026);
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

    [Fact]
    public void A_strict_share_says_so_in_words()
    {
        VoteShare strict = LocalCouncilVotes.All.Single(r => string.Equals(r.Id, "09/2018/TT-BTTTT", StringComparison.Ordinal)).VotesFor(ProvincialEmulationFighter)!.On(In2019).Rule.Share!;
        strict.In(Language.Vietnamese).Should().Be("trên 90% tổng số thành viên hội đồng");
        new VoteShare(new Fraction(2, 3), VoteBase.AllMembers).In(Language.English).Should().Be("at least 2⁄3 of all members of the council");
    }
}
