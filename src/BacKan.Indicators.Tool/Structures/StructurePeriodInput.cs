using BacKan.Indicators.Structure;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>The structure of one period, its control total and its parts.</summary>
/// <param name="Structure">The structure.</param>
/// <param name="First">The row with which the period begins.</param>
/// <param name="Total">The total that the table prints, or null.</param>
/// <param name="Parts">The parts of sectors, in percent of the whole, exactly.</param>
internal sealed record StructurePeriodInput(EconomicStructure Structure, StructureEntry First, ControlTotal? Total,
    IReadOnlyList<(string Name, string Parent, Fraction Percent)> Parts)
{
    public static StructurePeriodInput Of(CommandRun run, SectorScheme scheme, PeriodEntries period,
        (StructureEntry Entry, int Place)[] rows, bool areShares)
    {
        StatedNumber[] numbers = [.. rows.Select(r => r.Entry.Value!)];
        if (areShares && HasNoise(numbers))
        {
            numbers = [.. numbers.Select(BinaryNoise.Rounded)];
            run.Problems.Write(period.First.Source.At(Severity.Note, ToolErrorCodes.BinaryNoise, "value", BinaryNoise.Words));
        }

        EconomicStructure structure = areShares
            ? new(scheme, period.Period, [.. rows.Select((r, i) => new SectorShare(scheme.Sectors[r.Place], numbers[i]))])
            : EconomicStructure.FromValues(scheme, period.Period,
                rows.ToDictionary(r => scheme.Sectors[r.Place], r => new Quantity(r.Entry.Value!.Value, MeasureUnits.Dong)));
        decimal sum = period.Sum;
        var parts = period.Parts.Select(p => (p.Part.Name, scheme.Sectors[rows.First(r => r.Entry == p.Parent).Place].Code, areShares
            ? (Fraction)p.Part.Value!.Value : (Fraction)p.Part.Value!.Value * 100m / sum)).ToList();
        SayLargeParts(run, period);
        return new(structure, period.First, ControlTotal.Of(run, period, sum), parts);
    }

    // Shares of doubles miss 100 by less than their arithmetic does; exactly, their seventeen digits would not close.
    private static bool HasNoise(StatedNumber[] numbers)
    {
        decimal sum = numbers.Sum(n => n.Value);
        decimal allowed = numbers.Sum(n => n.HalfUnit);
        return numbers.Any(BinaryNoise.IsIn) && Math.Abs(sum - 100m) > allowed && BinaryNoise.IsHundred(sum, numbers.Length);
    }

    private static void SayLargeParts(CommandRun run, PeriodEntries period)
    {
        foreach (var family in period.Parts.GroupBy(p => p.Parent))
        {
            if (family.Sum(p => p.Part.Value!.Value) > family.Key.Value?.Value)
            {
                run.Problems.Write(family.First().Part.Source.At(Severity.Doubt, ErrorCodes.StructureBreakdown, "value", new(
                    $"Các phần trong đó cộng lại lớn hơn {Shown.Of(family.Key.Name, 40)}.",
                        $"The parts together are more than {Shown.Of(family.Key.Name, 40)}.")));
                run.Problems.Ask(ExitCode.CheckFailed);
            }
        }
    }
}
