using BacKan.Indicators;
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
