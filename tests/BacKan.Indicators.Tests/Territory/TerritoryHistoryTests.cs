using BacKan.Indicators.Law;
using BacKan.Indicators.Territory;
using NodaTime;

namespace BacKan.Indicators.Tests.Territory;

public class TerritoryHistoryTests
{
    private static readonly LocalDate Start = new(2000, 1, 1);
    private static readonly LocalDate First = new(2010, 1, 1);
    private static readonly LocalDate Second = new(2020, 1, 1);
    private static readonly Citation Basis = new(VietnamInstruments.Resolution202Of2025);

    private static readonly AdministrativeUnit A = Unit("00001", Start, First), B = Unit("00002", Start, Second), AB = Unit("00001", First, Second), C = Unit("00003", Second, null);

    private static readonly TerritoryHistory History = new([A, B, AB, C], [Way(Second, (AB, C), (B, C)), Way(First, (A, AB))]);

    [Fact]
    public void Successors_and_predecessors_reach_across_several_events()
    {
        History.SuccessorsOf(A).Should().Equal(AB);
        History.SuccessorsOf(C).Should().BeEmpty("it still is");
        History.PredecessorsOf(C).Should().Equal(AB, B);
        History.PredecessorsOf(A).Should().BeEmpty("the record begins with it");
        History.HoldersOf(A, Second).Should().Equal(C);
        History.HoldersOf(A, Second.PlusDays(-1)).Should().Equal(AB);
        History.HoldersOf(A, First.PlusDays(-1)).Should().Equal(A);
        History.HoldersOf(C, Start).Should().Equal(A, B);
        History.HoldersOf(C, Start.PlusDays(-1)).Should().BeEmpty("nothing is held of that day");
    }

    [Fact]
    public void A_unit_that_vanishes_without_a_successor_is_named() =>
        Only(TerritoryHistory.Check([A, AB, B], [Way(First, (A, AB))]), ErrorCodes.TerritoryVanishes, "00001@2010-01-01", "00002@2000-01-01");

    [Fact]
    public void A_unit_that_is_not_among_the_units_is_named() =>
        Only(TerritoryHistory.Check([A, AB, C], [Way(First, (A, AB)), Way(Second, (AB, C), (B, C))]), ErrorCodes.TerritoryUnknownUnit, "00002@2000-01-01");

    [Fact]
    public void Units_that_bear_one_code_on_the_same_days_are_named() =>
        Only(TerritoryHistory.Check([C, Unit("00003", Second.PlusDays(5), null)], []), ErrorCodes.TerritoryOverlap, "00003@2020-01-06");

    [Fact]
    public void A_succession_on_another_day_than_that_of_its_units_is_named()
    {
        IReadOnlyList<TerritoryProblem> problems = TerritoryHistory.Check([A, AB, B, C], [Way(First.PlusDays(1), (A, AB)), Way(Second, (AB, C), (B, C))]);
        problems.Where(p => p.Code is ErrorCodes.TerritoryWrongDay).Select(p => p.Value).Should().Equal("00001@2000-01-01", "00001@2010-01-01");
        problems.Should().Contain(p => p.Code == ErrorCodes.TerritoryVanishes);
    }

    [Fact]
    public void A_cycle_is_named_with_its_way() =>
        TerritoryHistory.Check([A, AB], [Way(First, (A, AB)), Way(Second, (AB, A))]).Should().ContainSingle(p => p.Code == ErrorCodes.TerritoryCycle)
            .Which.Value.Should().Be("00001@2000-01-01 → 00001@2010-01-01 → 00001@2000-01-01");

    [Fact]
    public void A_unit_in_two_successions_of_one_day_is_named() =>
        TerritoryHistory.Check([A, AB, B, C], [Way(First, (A, AB)), Way(Second, (AB, C)), Way(Second, (B, C))]).Should().ContainSingle()
            .Which.Should().Match<TerritoryProblem>(p => p.Code == ErrorCodes.TerritoryTwoSuccessions && p.Value == "00003@2020-01-01");

    [Fact]
    public void A_history_with_a_problem_is_not_made() =>
        FluentActions.Invoking(() => new TerritoryHistory([A, AB], [])).Should().Throw<ArgumentException>().WithMessage("*BK1261*00001@2000-01-01*1 more*");

    [Fact]
    public void A_unit_that_loses_a_part_may_stay_under_its_identity()
    {
        AdministrativeUnit stays = Unit("00005", Start, null), gains = Unit("00006", Start, null);
        var succession = new Succession(First, Basis, [new(stays, stays), new(stays, gains), new(gains, gains)]);
        succession.Kind.Should().Be(SuccessionKind.Partial);
        succession.IsDivided(stays).Should().BeTrue();
        succession.IsDivided(gains).Should().BeFalse();
        TerritoryHistory.Check([stays, gains], [succession]).Should().BeEmpty();
    }

    [Fact]
    public void The_kind_follows_from_the_units()
    {
        AdministrativeUnit Since(string code, AdministrativeUnitType type = AdministrativeUnitType.Commune, string name = "X", string? parent = "01") => new(new(code, First), type, name, null, parent);
        AdministrativeUnit before = new(new("00001", Start), AdministrativeUnitType.Commune, "X", First, "001"), other = new(new("00002", Start), AdministrativeUnitType.Commune, "Y", First, "001");
        Way(First, (before, Since("00001"))).Kind.Should().Be(SuccessionKind.ParentChange);
        Way(First, (before, Since("00009"))).Kind.Should().Be(SuccessionKind.CodeChange);
        Way(First, (before, Since("00009", name: "Z"))).Kind.Should().Be(SuccessionKind.Rename);
        Way(First, (before, Since("00009", AdministrativeUnitType.Ward, "Z"))).Kind.Should().Be(SuccessionKind.TypeChange);
        Way(First, (before, Since("00001")), (other, Since("00001"))).Kind.Should().Be(SuccessionKind.Merge);
        Way(First, (before, Since("00001")), (before, Since("00009"))).Kind.Should().Be(SuccessionKind.Split);
        Way(First, (before, Since("00001")), (before, Since("00009")), (other, Since("00009"))).Kind.Should().Be(SuccessionKind.Partial);
        new Succession(First, Basis, [new(before, null)]).Kind.Should().Be(SuccessionKind.LevelRemoval);
    }

    [Fact]
    public void What_no_succession_can_be_is_refused()
    {
        FluentActions.Invoking(() => new Succession(First, Basis, [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Way(First, (A, AB), (A, AB))).Should().Throw<ArgumentException>().WithMessage("*twice*");
        FluentActions.Invoking(() => new Succession(First, Basis, [new(A, AB), new(B, null)])).Should().Throw<ArgumentException>().WithMessage("*without a successor*");
        FluentActions.Invoking(() => new SuccessionPart(A, AB, area: -1m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("area");
    }

    private static void Only(IReadOnlyList<TerritoryProblem> problems, string code, params string[] values)
    {
        problems.Should().OnlyContain(p => p.Code == code);
        problems.Select(p => p.Value).Should().BeEquivalentTo(values);
    }

    private static AdministrativeUnit Unit(string code, LocalDate from, LocalDate? until) => new(new(code, from), AdministrativeUnitType.Commune, "Xã " + code, until);

    private static Succession Way(LocalDate on, params (AdministrativeUnit From, AdministrativeUnit To)[] ways) => new(on, Basis, ways.Select(w => new SuccessionPart(w.From, w.To)));
}
