using BacKan.Indicators;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Territory;
using NodaTime;

// What became of a commune of 2013, through two changes.
TerritoryHistory history = BacKanUnits.History;
AdministrativeUnit commune = history.Units.Find("01846", new LocalDate(2013, 12, 31))!;
var today = new LocalDate(2026, 1, 1);
Console.WriteLine(
    $"{commune.In(Language.English)} → {history.SuccessorsOf(commune)[0].In(Language.English)} → "
        + $"{history.HoldersOf(commune, today)[0].In(Language.English)}");

// The people of three old wards (invented numbers), in the boundaries of the new one, and the other way round.
ReportingPeriod y2024 = ReportingPeriod.Year(2024), y2026 = ReportingPeriod.Year(2026);
AdministrativeUnit ward = BacKanUnits.Successors[0];
var people = new TerritorialSeries(history,
[
    .. history.PredecessorsOf(ward).Select(u => new TerritorialValue(u, y2024, new Quantity(5_000m, MeasureUnits.Person))),
    new TerritorialValue(ward, y2026, new Quantity(15_600m, MeasureUnits.Person)),
]);
Console.WriteLine($"2024 in the new boundaries: {people.Of(ward, today, y2024).In(Language.English)}");
Console.WriteLine($"2026 in the old ones: {people.Of(BacKanUnits.DucXuanWard, new LocalDate(2025, 6, 30), y2026).In(Language.English)}");
