using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>Tells the parts of a sector that a table lists under it with a dash or a plus, and without the words "trong đó".</summary>
internal static class ListedParts
{
    private static readonly char[] Marks = ['-', '–', '+', '*', '•', '\u2212'];

    /// <summary>Gets the rows with their roles: where some names of a period bear a mark and others do not, a marked one is a part of the
    /// sector above it. Where the numbers are against that it cannot be told, which is said.</summary>
    public static IReadOnlyList<StructureEntry> Of(CommandRun run, IReadOnlyList<StructureEntry> entries)
    {
        Dictionary<StructureEntry, StructureEntry> parts = new(ReferenceEqualityComparer.Instance);
        foreach (IGrouping<ReportingPeriod?, StructureEntry> period in entries.Where(e => e is { Role: EntryRole.Sector, Period: not null })
            .GroupBy(e => e.Period))
        {
            StructureEntry[] sectors = [.. period];
            if (Array.TrueForAll(sectors, IsMarked) || !Array.Exists(sectors, IsMarked) || IsWhole(sectors))
                continue;
            foreach (List<StructureEntry> family in Families(sectors).Where(f => f.Count > 1))
                Tell(run, family, parts);
        }

        return parts.Count == 0 ? entries : [.. entries.Select(e => parts.GetValueOrDefault(e, e))];
    }

    private static bool IsMarked(StructureEntry entry) => entry.Name.Length > 0 && Marks.Contains(entry.Name[0]);

    // Shares that sum to 100 with all their rows are sectors, whatever their names begin with.
    private static bool IsWhole(StructureEntry[] sectors) =>
        sectors.All(s => s.Value is not null) && sectors.Sum(s => s.Value!.Value) is >= 99.5m and <= 100.5m;

    private static List<List<StructureEntry>> Families(StructureEntry[] sectors)
    {
        List<List<StructureEntry>> families = [];
        foreach (StructureEntry entry in sectors)
        {
            if (!IsMarked(entry))
                families.Add([entry]);
            else if (families.Count > 0)
                families[^1].Add(entry);
        }

        return families;
    }

    private static void Tell(CommandRun run, List<StructureEntry> family, Dictionary<StructureEntry, StructureEntry> parts)
    {
        StructureEntry whole = family[0];
        StructureEntry[] listed = [.. family.Skip(1)];
        string name = Shown.Of(whole.Name, 40);
        bool fits = whole.Value is null || listed.Sum(p => p.Value?.Value ?? 0m) <= whole.Value.Value + whole.Value.HalfUnit;
        if (fits)
            run.Problems.Write(listed[0].Source.At(Severity.Note, ToolErrorCodes.Total, "sector", new(
                $"Các hàng có gạch đầu dòng được đọc là phần của {name}, không chia tỷ trọng riêng.",
                $"Rows that begin with a mark are read as parts of {name}, without a share of their own.")));
        else
            run.Problems.Write(listed[0].Source.At(Severity.Refused, ErrorCodes.StructureBreakdown, "sector", new(
                $"Các hàng có gạch đầu dòng cộng lại lớn hơn {name}, nên không rõ là phần của ngành đó hay là ngành; hãy bỏ dấu ở đầu tên, "
                    + "hoặc ghi Trong đó.",
                $"Rows that begin with a mark are more than {name} together, so it cannot be told whether they are its parts or sectors; "
                    + "take out the mark, or write of which (Trong đó).")));
        foreach (StructureEntry entry in listed)
        {
            parts[entry] = fits ? entry with { Role = EntryRole.Part, Name = entry.Name.TrimStart([.. Marks, ' ']) }
                : entry with { Name = "" };
        }
    }
}
