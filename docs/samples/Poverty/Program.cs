using BacKan.Indicators;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

BacKanServices services = BacKanServices.Create();
var classifier = services.Get<IPovertyClassifier>();

var household = new Household(new AreaClassification(AreaType.Rural, new LocalDate(2023, 6, 1), "UBND xã"))
{
    Income = HouseholdIncome.OfHousehold(4_500_000m, members: 3),
    Deprivations = HouseholdDeprivations.AtLeast(3),
};
PovertyClassification result = classifier.Classify(household, new LocalDate(2023, 6, 1));
Console.WriteLine($"{result.Class}: {result.Citation}");

// From the answers of households to the province's table: sheets are scored, classes counted by commune, rates given with their bounds.
var reviews = services.Get<IPovertyReviews>();
var rates = services.Get<IPovertyRates>();
var day = new LocalDate(2024, 10, 1);
var tally = new PovertyTally();
(string Commune, Dictionary<string, decimal> Answers)[] sheets =
[
    ("Hòa An", new() { ["persons"] = 7, ["workers"] = 2, ["dependants"] = 5, ["house-area"] = 49, ["water"] = 4, ["toilet"] = 3 }),
    ("Hoà An", new() { ["persons"] = 4, ["workers"] = 2, ["dependants"] = 0, ["cars"] = 1, ["contract-work"] = 1, ["pensioners"] = 2,
        ["electricity"] = 160 }),
];
foreach ((string commune, Dictionary<string, decimal> answers) in sheets)
{
    var sheet = new ReviewSheet(new AreaClassification(AreaType.Rural, day, "UBND xã"), day) { Region = ReviewRegion.NorthernMountains,
        Answers = answers };
    ReviewResult scored = reviews.Score(sheet);
    tally.Add(scored.Class is null ? DeterminationKind.Unknown : DeterminationKind.Decided, scored.Class, (int)answers["persons"], commune);
}

foreach ((string commune, PovertyTally of) in tally.Groups)
{
    PovertyRate rate = rates.FromTally(PovertyRateKind.Poor, of, day);
    Console.WriteLine($"{commune}: {of.Households} households, poor {rate.Least} to {rate.Most}");
}
