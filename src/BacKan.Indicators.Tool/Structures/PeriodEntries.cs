using System.Globalization;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>The rows of one period, sorted into sectors, totals and parts.</summary>
internal sealed class PeriodEntries
{
    private readonly CommandRun run;
    private readonly HashSet<int> spoilt = [];

    public PeriodEntries(CommandRun run, ReportingPeriod period, IReadOnlyList<StructureEntry> entries, Dictionary<string, int> places)
    {
        (this.run, Period, First) = (run, period, entries[0]);
        StructureEntry? above = null;
        foreach (StructureEntry entry in entries)
        {
            switch (entry.Role)
            {
                case EntryRole.Total when entry.Value is not null:
                    Totals.Add(entry);
                    break;
                case EntryRole.Part when entry is { Name.Length: > 0, Value: not null }:
                    Add(entry, above);
                    break;
                case EntryRole.Sector when entry.Name.Length == 0:
                    IsBroken = true;
                    break;
                case EntryRole.Sector:
                    Add(entry, places[StructureEntries.Key(entry.Name)]);
                    above = entry;
                    break;
            }
        }

        foreach (int place in spoilt)
            Sectors.Remove(place);
    }

    public ReportingPeriod Period { get; }

    public StructureEntry First { get; }

    /// <summary>Gets the usable row of each sector, by its place in the scheme.</summary>
    public Dictionary<int, StructureEntry> Sectors { get; } = [];

    public List<StructureEntry> Totals { get; } = [];

    /// <summary>Gets the parts, each with the sector that it is a part of.</summary>
    public List<(StructureEntry Part, StructureEntry Parent)> Parts { get; } = [];

    /// <summary>Gets whether a row of the period has no sector, or a sector two rows.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Gets whether a sector of the period cannot be used.</summary>
    public bool HasGaps => spoilt.Count > 0 || IsBroken;

    public decimal Sum => Sectors.Values.Sum(e => e.Value!.Value);

    private void Add(StructureEntry entry, int place)
    {
        if (Sectors.TryGetValue(place, out StructureEntry? other) || spoilt.Contains(place))
        {
            IsBroken = true;
            string line = (other ?? First).Source.Line.ToString(CultureInfo.InvariantCulture);
            run.Problems.Write(entry.Source.At(Severity.Refused, ErrorCodes.StructureSector, "sector", new(
                $"Ngành này đã có ở dòng {line} trong cùng kỳ; mỗi ngành một số.",
                    $"The sector stands on line {line} already in the same period; each has one number.")));
        }
        else if (entry.Value is null)
        {
            spoilt.Add(place);
        }
        else
        {
            Sectors.Add(place, entry);
        }
    }

    private void Add(StructureEntry entry, StructureEntry? above)
    {
        if (above is null)
        {
            IsBroken = true;
            run.Problems.Write(entry.Source.At(Severity.Refused, ErrorCodes.StructureSector, "sector", new(
                "Hàng \"trong đó\" không có ngành nào ở trên trong cùng kỳ, nên không rõ là phần của ngành nào.",
                    "A row \"of which\" has no sector above it in the period, so it cannot be told of which it is a part.")));
            return;
        }

        Parts.Add((entry, above));
    }
}
