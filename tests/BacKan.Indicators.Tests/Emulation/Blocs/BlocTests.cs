using BacKan.Indicators.Emulation;
using BacKan.Indicators.Emulation.Blocs;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Emulation.Blocs;

/// <summary>Blocs: pledges that link to the plan, score sheets, ranks, flags and the acclaimed leader.</summary>
public class BlocTests
{
    private static readonly LocalDate On = new(2022, 1, 10);
    private static readonly Indicator Grain = IndicatorCatalogue.Vietnam.Find("grain_output")!;
    private static readonly BlocRules Plain = new(new("quy chế của khối", "the bloc's rules"));

    [Fact]
    public void Targets_of_a_pledge_are_those_of_the_plan_or_are_named()
    {
        Target own = Target.AtLeast(Grain, new Quantity(4400m, Grain.Unit));
        var plan = new DevelopmentPlan { Place = BacKanUnits.DucXuanWard, Period = ReportingPeriod.Year(2014), Targets = [Target.AtLeast(Grain, new Quantity(4350m, Grain.Unit))] };
        new BlocPledge(2014, new(2014, 1, 20)) { Targets = [Target.AtLeast(Grain, new Quantity(4350m, Grain.Unit))] }.NotIn(plan.Targets).Should().BeEmpty("the same words of the same indicator");
        new BlocPledge(2014, new(2014, 1, 20)) { Targets = [own] }.NotIn(plan.Targets).Should().Equal(own);
    }

    [Theory]
    [InlineData("2022-01-31", null, Outcome.Met)]
    [InlineData("2022-02-01", null, Outcome.NeedsJudgement)]
    [InlineData("2022-02-01", "lũ lụt", Outcome.Met)]
    [InlineData("2022-02-16", "lũ lụt", Outcome.NotMet)]
    public void A_later_signature_needs_a_special_case(string day, string? special, Outcome outcome) =>
        BlocRules.HungYenDraft2021.Check(new(2022, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value) { SpecialCase = special, Targets = [Target.AtLeast(Grain, new Quantity(1m, Grain.Unit))] }).Outcome.Should().Be(outcome);

    [Fact]
    public void The_council_counts_before_the_cross_check_and_the_unit_never_alone()
    {
        Line(self: 10, cross: 9, council: 8).Counted.Should().Be((Fraction)8m);
        Line(self: 10, cross: 9, council: null).Counted.Should().Be((Fraction)9m);
        Line(self: 10, cross: null, council: null).Counted.Should().BeNull();
        Plain.TotalOf([Line(10, null, null), Line(10, 9, 8)]).Should().BeNull("a line that only the unit scored is not scored");
        Plain.TotalOf([Line(10, 9, 8), new("thưởng", ScoreLineKind.Bonus, 5m) { Council = 5m }, new("trừ", ScoreLineKind.Penalty, null) { Council = 2m }]).Should().Be((Fraction)11m);
        FluentActions.Invoking(() => Line(11, null, null)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Equal_points_share_a_rank_in_every_order_of_the_members() => Seeds.ForAll(200, random =>
    {
        BlocMember[] members = [.. Enumerable.Range(0, random.Next(1, 9)).Select(i => new BlocMember($"U{i}") { Points = random.Next(90, 96), BarredBecause = random.Next(6) == 0 ? "bị cảnh cáo" : null })];
        BlocMember[] shuffled = [.. members];
        random.Shuffle(shuffled);
        int flags = random.Next(0, 5);
        BlocRanking first = Bloc(members, flags), again = Bloc(shuffled, flags);
        Said(again).Should().BeEquivalentTo(Said(first));
        first.Members.All(m => m.Rank == 1 + members.Count(o => o.Points > m.Total)).Should().BeTrue();
        first.FlagCandidates.All(m => m.BarredBecause is null).Should().BeTrue();
        (first.FlagCandidates.Count <= flags).Should().BeTrue();
        if (first.TiedForLastFlag.Count > 0)
            (first.FlagCandidates.Count < flags && first.FlagCandidates.Count + first.TiedForLastFlag.Count > flags).Should().BeTrue();
        else
            first.FlagCandidates.Count.Should().Be(Math.Min(flags, members.Count(m => m.BarredBecause == null)));
    });

    // Decree 91/2017, Article 3, clause 2: 70% women among equals; before 20/8/2014 no such text was read.
    [Fact]
    public void Women_are_preferred_only_among_equals_and_only_since_the_text()
    {
        BlocMember[] equal = [Member("A", 96m, 69m), Member("B", 96m, 70m)];
        Bloc(equal, 1).FlagCandidates.Select(m => m.Name).Should().Equal("B");
        new EmulationBloc("khối", 2013, equal) { Flags = 1 }.Rank(new(2014, 1, 10)).TiedForLastFlag.Should().HaveCount(2);
        Bloc([Member("A", 96m, 90m), Member("B", 96m, 70m)], 1).TiedForLastFlag.Should().HaveCount(2, "both are preferred");
        Bloc([Member("A", 96m, null), Member("B", 96m, 70m)], 1).TiedForLastFlag.Should().HaveCount(2, "of one it is not known");
        BlocRanking two = Bloc([Member("A", 96m, 80m), Member("B", 96m, 10m), Member("C", 96m, 20m)], 2);
        (two.FlagCandidates.Single().Name, two.TiedForLastFlag.Count, two.Outcome).Should().Be(("A", 2, Outcome.NeedsJudgement));
    }

    [Fact]
    public void The_acclaimed_leader_may_differ_from_the_first_and_both_are_kept()
    {
        BlocRanking ranking = new EmulationBloc("khối", 2021, [Member("A", 98.5m), Member("B", 98m)], Plain) { Flags = 1, Acclaimed = "B", AcclaimedBecause = "mô hình mới" }.Rank(On);
        (ranking.FirstByPoints.Single().Name, ranking.Acclaimed!.Name, ranking.Members.Single(m => m.IsLeading).Member.Name).Should().Be(("A", "B", "B"));
        ranking.In(Language.Vietnamese).Should().Contain("được suy tôn: B; đứng đầu về điểm: A; lý do: mô hình mới");
        ranking.In(Language.English).Should().Contain("acclaimed: B; first by points: A; reason: mô hình mới");
    }

    [Fact]
    public void A_barred_or_unknown_leader_is_not_met_and_a_missing_score_ranks_nobody()
    {
        Ranked([Member("A", 98m), Barred("B", 97m)], acclaimed: "B").Outcome.Should().Be(Outcome.NotMet);
        Ranked([Member("A", 98m)], acclaimed: "Z").Outcome.Should().Be(Outcome.NotMet);
        BlocRanking missing = Ranked([Member("A", 98m), new("B")], acclaimed: null);
        missing.Outcome.Should().Be(Outcome.Unknown);
        missing.Members.Should().OnlyContain(m => m.Rank == null && m.IsFlagged == null && !m.IsLeading);
        missing.ToString().Should().Contain("chưa có điểm của B");
    }

    [Fact]
    public void Without_acclamation_only_a_lone_unbarred_first_leads()
    {
        Ranked([Member("A", 98m), Member("B", 97m)], null).Members.Single(m => m.IsLeading).Member.Name.Should().Be("A");
        Ranked([Member("A", 98m), Member("B", 98m)], null).Members.Should().OnlyContain(m => !m.IsLeading && m.IsTied);
        Ranked([Barred("A", 98m), Member("B", 97m)], null).Members.Should().OnlyContain(m => !m.IsLeading);
    }

    [Theory]
    [InlineData(5, Outcome.NotMet)]
    [InlineData(6, Outcome.Met)]
    [InlineData(null, Outcome.Unknown)]
    public void Two_thirds_of_nine_is_six(int? votes, Outcome outcome) => new EmulationBloc(
        "cụm", 2021, [Member("A", 98m), Member("B", 97m)], new(new("t", "t")) { Acclamation = new(new Fraction(2, 3), VoteBase.AllMembers) })
    {
        Acclaimed = "A", Voters = 9, VotesFor = votes,
    }.Rank(On).Checks.Single(c => c.Id == "acclaimed-votes").Outcome.Should().Be(outcome);

    [Fact]
    public void A_draft_makes_a_simulation_and_pledges_are_looked_at_where_the_rules_name_a_day()
    {
        BlocRanking ranking = new EmulationBloc("khối", 2022, [Member("A", 98m)], BlocRules.HungYenDraft2021).Rank(On);
        ranking.IsSimulation.Should().BeTrue();
        (ranking.Outcome, ranking.Checks.Single(c => c.Id == "pledge").Words.Vi).Should().Be((Outcome.Unknown, "A: thiếu ngày ký giao ước"));
        Bloc([Member("A", 98m)], 1).IsSimulation.Should().BeFalse();
    }

    [Fact]
    public void The_report_of_2013_names_the_acclaimed_ward_and_no_points()
    {
        var ward = new BlocMember(BacKanUnits.DucXuanWard) { Pledge = new(2014, null) };
        BlocRanking ranking = new EmulationBloc("khối xã, phường", 2013, [ward]) { Acclaimed = ward.Name }.Rank(new(2014, 1, 22));
        (ranking.Outcome, ranking.Acclaimed!.Place, ranking.Members.Single().Total).Should().Be((Outcome.Unknown, BacKanUnits.DucXuanWard, null));
        ranking.ToString().Should().Contain("không nêu điểm");
    }

    private static BlocRanking Ranked(BlocMember[] members, string? acclaimed) => new EmulationBloc("khối", 2021, members, Plain) { Flags = 1, Acclaimed = acclaimed }.Rank(On);

    private static BlocRanking Bloc(IEnumerable<BlocMember> members, int flags) => new EmulationBloc("khối", 2021, members, Plain) { Flags = flags }.Rank(On);

    private static Dictionary<string, string> Said(BlocRanking ranking) => ranking.Members.ToDictionary(m => m.Member.Name, m => $"{m.Rank} {m.IsTied} {m.IsLeading} {m.IsFlagged}", StringComparer.Ordinal);

    private static BlocMember Member(string name, decimal points, decimal? women = null) => new(name) { Points = points, Women = women is { } share ? new Percentage(share) : null };

    private static BlocMember Barred(string name, decimal points) => new(name) { Points = points, BarredBecause = "người đứng đầu bị cảnh cáo" };

    private static ScoreLine Line(int? self, int? cross, int? council) => new("nội dung", ScoreLineKind.Content, 10m) { Self = self, Cross = cross, Council = council };
}
