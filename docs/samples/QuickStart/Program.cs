using BacKan.Indicators;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;

var calculator = BacKanServices.Create().Get<IAttainmentCalculator>();

var source = new DataSource("report", "Báo cáo của thị xã Bắc Kạn năm 2013");
var plan = Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350));
Figure actual = new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, ReportingPeriod.Year(2013), 4_785, source, asOf: new(2014, 1, 22));

Attainment result = calculator.Measure(plan, actual);
Console.WriteLine($"{result.Actual?.Value:vi}: {result.Status}, {result.Percent?.Value:0.##}% of plan");
