using BacKan.Indicators.Territory;

namespace BacKan.Indicators.Tests.Regressions;

/// <summary>E19: past years were divided by today's headcount. The boundaries of a number have a day, and those of another day are asked for by it.</summary>
public class E19_AnOldUnitIsNotDividedByTheNewOne
{
    [Fact]
    public void Duc_Xuan_of_2024_and_Duc_Xuan_of_2026_are_two_units_that_compare_only_in_the_same_boundaries()
    {
        AdministrativeUnit before = BacKanUnits.DucXuanWard, since = BacKanUnits.Successors[0];
        ReportingPeriod y2024 = ReportingPeriod.Year(2024), y2026 = ReportingPeriod.Year(2026);
        TerritorialValue Of(AdministrativeUnit unit, ReportingPeriod year, int people) => new(unit, year, new Quantity(people, MeasureUnits.Person));
        var people = new TerritorialSeries(BacKanHistory.History,
            [.. BacKanHistory.History.PredecessorsOf(since).Select(u => Of(u, y2024, 1_000)), Of(since, y2026, 3_300)]);

        people.Of(before, new(2025, 6, 30), y2024).Value!.Value.Should().Be(1_000);
        people.Of(before, new(2025, 6, 30), y2026).Status.Should().Be(RebasedStatus.NotComparable);
        people.Of(since, new(2025, 7, 1), y2024).Value!.Value.Should().Be(3_000, "three old wards");
        people.Of(since, new(2025, 7, 1), y2026).Value!.Value.Should().Be(3_300);
    }
}
