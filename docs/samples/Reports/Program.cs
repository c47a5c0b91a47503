using BacKan.Indicators;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Planning;
using BacKan.Indicators.Reporting;
using BacKan.Indicators.Targets;
using BacKan.Indicators.Territory;
using Microsoft.Extensions.DependencyInjection;

using ServiceProvider services = new ServiceCollection().AddBacKanIndicators().BuildServiceProvider();

var half = ReportingPeriod.FirstMonths(2014, 6);
var source = new DataSource("town", "Báo cáo 6 tháng đầu năm 2014");
var plan = new DevelopmentPlan
{
    Place = BacKanUnits.Town,
    Period = ReportingPeriod.Year(2014),
    Targets =
    [
        Target.AtLeast(IndicatorCatalogue.GrainOutput, Quantity.Tonnes(4_350)),
        Target.AtMost(IndicatorCatalogue.PoorRate, Quantity.Percent(3.1m)),
    ],
};
Figure[] figures =
[
    new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, half, 2_610, source, asOf: new(2014, 7, 1)),
    new(IndicatorCatalogue.GrainOutput, BacKanUnits.Town, half.SamePeriodLastYear, 2_500, source, asOf: new(2013, 7, 1)),
];

PlanAssessment assessment = services.GetRequiredService<IPlanAssessor>().Assess(plan, figures, half);
PlanTable table = PlanTable.From(assessment, figures, Presentation.In(Language.Vietnamese));
Console.WriteLine(table.Title);
foreach (PlanTableRow row in table.Rows)
    Console.WriteLine(string.Join(" | ", row.Cells));
Console.WriteLine(table.Counts);
