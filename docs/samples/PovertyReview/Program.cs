// From the answers of households to the province's table: sheets are scored, classes counted by commune, rates given as form 7.1 has them.
using BacKan.Indicators;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Law;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using NodaTime;

var classifier = BacKanServices.Create().Get<IPovertyClassifier>();
var day = new LocalDate(2024, 10, 1);
var area = new AreaClassification(AreaType.Rural, day, "UBND xã");
var province = new PovertyTally();

// Everything that a household does not have is answered with zero, materials and water that do not count with their last choice.
Dictionary<string, decimal> nothing = ReviewForm.National.On(day).Rule.Questions.Where(q => q.Key is not ("region" or "persons"))
    .ToDictionary(q => q.Key, q => q.Key is "training" ? 1m : q.Choices.Count > 0 ? q.Choices.Count : 0m, StringComparer.Ordinal);
Dictionary<string, decimal> Sheet(bool complete, params (string Key, decimal Answer)[] answers)
{
    var all = new Dictionary<string, decimal>(complete ? nothing : [], StringComparer.Ordinal);
    foreach ((string key, decimal answer) in answers)
        all[key] = answer;
    foreach (string derived in new[] { "b2-dependents", "b2-housing-quality", "b2-housing-area", "b2-water", "b2-toilet", "b2-info-means" })
        all.Remove(derived);
    return all;
}

(string Id, string Commune, Dictionary<string, decimal> Answers)[] households =
[
    // 85 points A (35 for five persons, 10 for two workers, 10 walls, 10 a motorbike, 20 two buffaloes) and 50 points B.
    ("H1", "Nà Hin", Sheet(true, ("persons", 5), ("workers", 2), ("dependants", 3), ("wall", 3), ("pillar", 3), ("house-area", 39.9m),
        ("electricity", 24.9m), ("motorbikes", 1), ("televisions", 1), ("cattle", 2), ("b2-child-school", 1))),

    // 45 for four persons, 10 two workers, 10 nobody dependent, 35 a contract, 30 electricity, 50 a car, 10 a motorbike: 190 points A.
    ("H2", "Nà Hin", Sheet(
        true, ("persons", 4), ("workers", 2), ("cars", 1), ("motorbikes", 1), ("electricity", 160), ("contract-work", 1))),

    // Few answers: neither class is certain.
    ("H3", "Bản Chang", Sheet(false, ("persons", 7), ("workers", 2), ("dependants", 5))),

    // 80 for two persons, 5 a worker, 10 nobody dependent, 10 walls, 5 water, 5 a toilet: 115 points A, and no deprivation: near-poor.
    ("H4", "bản chang", Sheet(
        true, ("persons", 2), ("workers", 1), ("wall", 1), ("pillar", 1), ("roof", 1), ("house-area", 40), ("water", 1),
        ("toilet", 1), ("televisions", 1))),
];
foreach ((string id, string commune, Dictionary<string, decimal> answers) in households)
{
    ReviewResult result = classifier.Score(new(area, day) { Id = id, Region = ReviewRegion.NorthernMountains, Answers = answers });
    Console.WriteLine($"{id}: A {Bounds(result.LowA, result.HighA)}, B {Bounds(result.LowB, result.HighB)}, {Word(result.Class)}");
    province.Add(
        result.Class is null ? DeterminationKind.Unknown : DeterminationKind.Decided, result.Class, (int)answers["persons"], commune, id);
}

Enactment<PovertyStandard> standard = PovertyStandards.National.On(day);
foreach ((string name, PovertyTally tally) in province.Groups.Append(KeyValuePair.Create("Tổng cộng", province)))
{
    PovertyRate poor = PovertyRate.FromTally(PovertyRateKind.Poor, tally, standard, day),
        nearPoor = PovertyRate.FromTally(PovertyRateKind.NearPoor, tally, standard, day);
    Console.WriteLine(
        $"{name} | {tally.Households} | {tally.Persons} | {poor.Counted} | {Percent(poor)} | {nearPoor.Counted} | {Percent(nearPoor)}");
}

// By points a household is poor, near-poor or neither; whether it is of average living standard is a question of income.
static string Word(PovertyClass? of) => of switch { null => "not decided", PovertyClass.Above => "not poor", { } poor => poor.Name().En };

static string Bounds(int low, int high) => low == high ? $"{low}" : $"{low}–{high}";

static string Percent(PovertyRate rate) => rate.IsExact ? Text(rate.Value) : $"{Text(rate.Least)}–{Text(rate.Most)}";

static string Text(Percentage rate) => LocalNumber.Format(Math.Round(rate.Value, 2, MidpointRounding.AwayFromZero), Language.Vietnamese);
