using BacKan.Indicators;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Targets;
using Microsoft.Extensions.DependencyInjection;

using ServiceProvider services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();
var calculator = services.GetRequiredService<IAttainmentCalculator>();

// Poor households of the town in 2014: from 3.35%, planned 3.10%, reached 2.43%. One status, five numbers.
var plan = Target.ReducedTo(IndicatorCatalogue.PoorRate, from: Quantity.Percent(3.35m), to: Quantity.Percent(3.10m));
Attainment rate = calculator.MeasureNumber(plan, new(new StatedNumber(2.43m), MeasureUnits.Percent));
foreach (AttainmentMethod method in plan.Methods)
    Console.WriteLine($"{rate.Status} by {method.Code()}: {rate.By(method).Formula!.En}");

// A zero plan has a status and a reason, never an infinite percent.
Indicator fires = new("fires", new("Số vụ cháy", "Fires"), MeasureUnits.Incident, Tendency.Lower, AggregationRule.Sum, AggregationRule.Sum);
Attainment none = calculator.MeasureNumber(
    Target.AtMost(fires, new(0, MeasureUnits.Incident)), new(new StatedNumber(0), MeasureUnits.Incident));
Console.WriteLine($"{none.Status}: {none.Reason!.En}");

// "2.500 tỷ đồng, bằng 108,6% kế hoạch" against a plan of 2,300: cut, not rounded.
var retail = new StatedClaim(ClaimForm.PercentOf, new StatedNumber(108.6m)) { Actual = new(2_500), Reference = new(2_300) };
Console.WriteLine(retail.Examine().Check.Verdict);

// "vượt 4,16% kế hoạch", without the plan.
var grain = new StatedClaim(ClaimForm.PercentMore, new StatedNumber(4.16m)) { Actual = new(285_920) };
Console.WriteLine(grain.Examine().Check.Reason.En);

// Handed down to units: the sum against the whole.
Indicator reduced = new(
    "poor_fewer", new("Số hộ nghèo giảm", "Poor households fewer"), MeasureUnits.Household, Tendency.Higher, AggregationRule.Sum,
    AggregationRule.Sum);
var cascade = new TargetCascade(reduced, new(new(100), new(100)), new CascadePart("A", 60), new CascadePart("B", 35)) { Reserve = 3 };
Console.WriteLine(cascade.Check(AllocationPolicy.Exactly).Check.Reason.En);

Console.WriteLine(new AttainmentCounts(exceeded: 25, attained: 8, notAttained: 0).In(Language.Vietnamese));
