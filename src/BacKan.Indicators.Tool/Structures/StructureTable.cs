using System.Globalization;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Shell;

namespace BacKan.Indicators.Tool.Structures;

/// <summary>The structures of a table: a scheme of all its sectors, those included whose number cannot be read, and every period that has
/// them all.</summary>
internal sealed class StructureTable
{
    private static readonly string[] SayAgriculture = ["nông nghiệp", "nông, lâm", "nông lâm", "nông - lâm", "nông-lâm", "agri"];
    private static readonly HashSet<string> Agriculture = [.. SectorSchemes.All.SelectMany(s => s.Sectors).Where(s =>
        s.IsAgriculture).SelectMany(s => new[] { s.Code, s.Name.Vi, s.Name.En }).Select(VietnameseText.Fold)];
    private readonly CommandRun run;
    private readonly SectorScheme? scheme;
    private readonly Dictionary<string, int> places;

    public StructureTable(CommandRun run, IReadOnlyList<StructureEntry> entries)
    {
        this.run = run;
        string[] sectors = [.. entries.Where(e => e is { Role: EntryRole.Sector, Name.Length: > 0 }).Select(e =>
            e.Name).DistinctBy(StructureEntries.Key, StringComparer.Ordinal)];
        places = sectors.Select((s, i) => (Name: StructureEntries.Key(s), Place: i)).ToDictionary(p => p.Name, p => p.Place,
            StringComparer.Ordinal);
        PeriodEntries[] periods = [.. entries.Where(e => e.Period is not null).GroupBy(e => e.Period!).Select(p =>
            new PeriodEntries(run, p.Key, [.. p], places))];
        AreShares = ReadAs.Shares(run, periods);
        if (sectors.Length < 2)
        {
            if (entries.Count > 0)
                run.Problems.Write(entries[0].Source.At(Severity.Refused, ErrorCodes.StructureSector, "sector",
                    new("Bảng cần từ hai ngành trở lên.", "The table needs two sectors or more.")));
            return;
        }

        var named = run.Given.All("--agriculture").Select(VietnameseText.Fold).ToHashSet(StringComparer.Ordinal);
        SayUnused(sectors, entries);
        scheme = new("file", new("các ngành trong tệp", "the sectors of the file"),
            [.. sectors.Select(s => new Sector(s, BilingualText.Same(s), IsAgriculture(s, named)))]);

        // A row of which neither is known could be a sector of any period; shares that sum to 100 leave it no room.
        InputRow? stray = entries.FirstOrDefault(e => e.Source.Problem is not null && (e.Period is null || e.Name.Length == 0))?.Source;
        bool isSettled = stray is null || (periods.Length > 1 && periods.All(p => p.Sectors.Count == sectors.Length));
        Periods = [.. periods.Select(p => Build(p, isSettled ? null : stray)).OfType<StructurePeriodInput>()];
        TotalDoubts.Say(run, periods, AreShares);
    }

    /// <summary>Gets whether the numbers were taken as printed shares, not as values.</summary>
    public bool AreShares { get; }

    /// <summary>Gets the structures in the order of the file.</summary>
    public IReadOnlyList<StructurePeriodInput> Periods { get; } = [];

    private static bool IsAgriculture(string sector, HashSet<string> named)
    {
        string folded = VietnameseText.Fold(sector.Trim());
        return named.Contains(folded) || Agriculture.Contains(folded)
            || SayAgriculture.Any(s => folded.StartsWith(VietnameseText.Fold(s), StringComparison.Ordinal));
    }

    private void SayUnused(string[] sectors, IReadOnlyList<StructureEntry> entries)
    {
        if (run.Given.Get("--total") is { } total && !entries.Any(e => e.Role == EntryRole.Total))
            run.Problems.Note(ToolErrorCodes.Usage, 0, 0, "--total", total,
                new("Không có hàng nào tên như vậy; không kiểm tra tổng.", "No row has this name; no total was checked."));
        foreach (string name in run.Given.All("--agriculture").Where(n =>
            !sectors.Any(s => string.Equals(VietnameseText.Fold(s.Trim()), VietnameseText.Fold(n), StringComparison.Ordinal))))
            run.Problems.Note(ToolErrorCodes.Usage, 0, 0, "--agriculture", name,
                new($"Không có ngành nào tên như vậy; các ngành: {string.Join(", ", sectors.Take(20).Select(s => Shown.Of(s, 40)))}.",
                $"No sector has this name; the sectors: {string.Join(", ", sectors.Take(20).Select(s => Shown.Of(s, 40)))}."));
    }

    // The rows stand in the order of the scheme, whatever that of the period, so that columns and keys stand alike.
    private StructurePeriodInput? Build(PeriodEntries period, InputRow? stray)
    {
        string[] lacking = [.. scheme!.Sectors.Where((_, i) => !period.Sectors.ContainsKey(i)).Select(s => s.Code)];
        if (lacking.Length > 0 || period.IsBroken || (stray is not null && !(AreShares && period.Sum is >= 99.5m and <= 100.5m)))
        {
            string names = string.Join(", ", lacking.Select(n => Shown.Of(n, 40)));
            string line = stray?.Line.ToString(CultureInfo.InvariantCulture) ?? "";
            Leave(period, ErrorCodes.StructureIncomplete, lacking.Length > 0
                ? new($"Kỳ này thiếu số liệu dùng được của {names}; thiếu không phải là 0, nên không tính cơ cấu của kỳ.",
                    $"The period has no usable figure of {names}; missing is not zero, so its structure is left out.")
                : period.IsBroken
                ? new("Một ngành có hai số trong kỳ này, hoặc một hàng không rõ ngành; nên không tính cơ cấu của kỳ.",
                    "A sector has two figures in this period, or a row has no sector; so its structure is left out.")
                : new($"Hàng ở dòng {line} không đọc được và có thể thuộc kỳ này; nên không tính cơ cấu của kỳ.",
                    $"The row on line {line} cannot be read and may belong to this period; so its structure is left out."));
            return null;
        }

        (StructureEntry Entry, int Place)[] rows = [.. period.Sectors.OrderBy(s => s.Key).Select(s => (s.Value, s.Key))];
        foreach ((StructureEntry entry, _) in rows)
        {
            if (AreShares && entry.Value!.Value > 100m)
                return Bad(entry, ErrorCodes.StructureShare,
                    new("Tỷ trọng lớn hơn 100%; nếu bảng là giá trị, hãy thêm --basis values.",
                    "A share over 100%; if the table holds values, add --basis values."));
            if (!AreShares && entry.Value!.Qualifier != Qualifier.Exactly)
                return Bad(entry, ErrorCodes.FigureNumber,
                    new("Hãy viết số không kèm dấu hoặc từ, để cộng được vào tổng.",
                    "Write the number without a sign or word, so that it can be added to the total."));
        }

        if (rows.All(r => r.Entry.Value!.Value == 0m))
        {
            Leave(period, ErrorCodes.FigureRange,
                new("Mọi số trong kỳ này bằng 0, nên không có cơ cấu.", "Every number of the period is zero, so it has no structure."));
            return null;
        }

        return StructurePeriodInput.Of(run, scheme, period, rows, AreShares);

        StructurePeriodInput? Bad(StructureEntry entry, string code, BilingualText words)
        {
            run.Problems.Write(entry.Source.At(Severity.Refused, code, "value", words));
            return null;
        }
    }

    private void Leave(PeriodEntries period, string code, BilingualText words) =>
        run.Problems.Write(period.First.Source.At(Severity.Refused, code, "period", words));
}
