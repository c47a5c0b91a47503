using BacKan.Indicators.Planning;
using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E28: a commune of another district stood in a district's totals; E29: a missing one was not seen.</summary>
public class E28_AUnitOfAnotherDistrictDoesNotCount
{
    private static readonly AdministrativeUnit[] Inside = [.. BacKanUnits.TownParts.Where(u => u.ValidUntil == new NodaTime.LocalDate(2025, 7, 1))];

    [Fact]
    public void A_result_from_outside_is_refused_by_name() =>
        FluentActions.Invoking(() => new ChildOutcomes(Inside, [new(BacKanUnits.DonPhongCommune, Outcome.Met)])).Should().Throw<ArgumentException>().WithMessage("*Đôn Phong*8 units inside*");

    [Fact]
    public void Two_results_of_one_unit_are_refused() =>
        FluentActions.Invoking(() => new ChildOutcomes(Inside, [new(Inside[0], Outcome.Met), new(Inside[0], Outcome.NotMet)])).Should().Throw<ArgumentException>().WithMessage("*two results*");

    [Fact]
    public void A_unit_without_a_result_is_seen() => new ChildOutcomes(Inside, [new(Inside[0], Outcome.Met)]).Open.Should().HaveCount(7);
}
