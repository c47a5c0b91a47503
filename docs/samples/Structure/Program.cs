using BacKan.Indicators;
using BacKan.Indicators.Structure;

Sector services = SectorSchemes.TradeAndServices,
    industry = SectorSchemes.IndustryAndHandicrafts,
    agriculture = SectorSchemes.AgricultureAndForestry;

EconomicStructure In(int year, decimal s, decimal i, decimal a) => new(SectorSchemes.LocalThreeGroups, ReportingPeriod.Year(year),
    [new(services, s), new(industry, i), new(agriculture, a)]);

// As the town printed them: each share hides up to half a unit of its own last decimal.
EconomicStructure in2013 = In(2013, 53.1m, 38.69m, 8.21m), in2016 = In(2016, 57.86m, 35.68m, 6.46m);
Console.WriteLine(BacKanServices.Create().Get<IStructureExaminer>().Examine(in2013).Check.Reason.Vi);

StructuralChange change = in2013.ChangeTo(in2016);
Console.WriteLine(
    FormattableString.Invariant($"services {change[services]}, angle {change.AngleDegrees:F6}°, n {change.RatioPercent:F4}%, NAV ")
        + FormattableString.Invariant($"{change.NormOfAbsoluteValues.Value} points, non-agricultural {change.NonAgriculturalShift}"));

// From values, shares are exact; rounded together they sum to 100 and say who took over what.
decimal[] grdp = [2_171_588.31m, 2_271_463.30m, 7_327_004.06m, 572_404.75m];
EconomicStructure dienBien = EconomicStructure.FromValues(SectorSchemes.FourComponents, ReportingPeriod.FirstMonths(2023, 6),
    SectorSchemes.FourComponents.Sectors.Zip(grdp).ToDictionary(p => p.First, p => new Quantity(p.Second, MeasureUnits.MillionDong)));
foreach (SectorShare share in dienBien.Close(ClosurePolicy.LargestRemainder, decimals: 2).Shares)
    Console.WriteLine(
        $"{share.Sector.Name.Vi}: {share.Value:vi}" + (share.Absorbed?.Value == 0m ? "" : $" (gồm {share.Absorbed:vi} làm tròn)"));
