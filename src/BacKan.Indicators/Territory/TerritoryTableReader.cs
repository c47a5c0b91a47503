using BacKan.Indicators.Law;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>Reads a country's units and the successors of the old ones from two tables: <i>đọc bảng đơn vị hành chính</i>.</summary>
internal sealed class TerritoryTableReader
{
    private readonly TerritoryTableOptions options;

    /// <summary>Creates a reader.</summary>
    /// <exception cref="ArgumentException">The days are not in order, or the later change has a day but no document.</exception>
    public TerritoryTableReader(TerritoryTableOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.OldUnitsFrom >= options.ReorganisedOn || options.ChangedOn <= options.ReorganisedOn)
            throw new ArgumentException(
                Invariant($"The old units are from {options.OldUnitsFrom:uuuu-MM-dd}, reorganised on {options.ReorganisedOn:uuuu-MM-dd}, ")
                    + Invariant($"changed on {options.ChangedOn:uuuu-MM-dd}; expected days in this order."),
                nameof(options));
        if ((options.ChangedOn is null) != (options.ChangeCitation is null))
            throw new ArgumentException("A later change has a day and a document, or neither.", nameof(options));
        this.options = options;
    }

    /// <summary>Reads both tables.</summary>
    /// <param name="units">The lines of the list of units.</param>
    /// <param name="successions">The lines of the successions.</param>
    public TerritoryTableResult Read(IEnumerable<string> units, IEnumerable<string> successions)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(successions);
        var problems = new List<TerritoryProblem>();
        var list = new UnitTable(problems);
        list.Read(units);
        var ways = new SuccessionTable(problems, options);
        ways.Read(successions);
        if (IsBad(problems))
            return new(null, new Dictionary<AdministrativeUnitId, Quantity>(), problems);

        var all = new List<AdministrativeUnit>(ways.Old.Values);
        var changes = new List<Succession>();
        Dictionary<string, AdministrativeUnit> current = New(list, ways, all, changes, problems);
        if (IsBad(problems))
            return new(null, new Dictionary<AdministrativeUnitId, Quantity>(), problems);

        Succession[] made = [.. Successions(ways, current), .. changes];
        AdministrativeUnit[] everyone = [.. all];
        problems.AddRange(TerritoryHistory.Check(everyone, made));
        if (IsBad(problems))
            return new(null, new Dictionary<AdministrativeUnitId, Quantity>(), problems);
        var areas = all.Where(u => u.ValidUntil is null && list.Rows[u.Id.Code].Area is not null)
            .ToDictionary(u => u.Id, u => new Quantity(list.Rows[u.Id.Code].Area!.Value, MeasureUnits.SquareKilometre));
        return new(new(everyone, made, isChecked: true), areas, problems);
    }

    private static bool IsBad(List<TerritoryProblem> problems) => problems.Exists(p => p.Severity == CheckSeverity.Error);

    // The new units by code, as they were on the day of the reorganisation.
    private Dictionary<string, AdministrativeUnit> New(
        UnitTable list, SuccessionTable ways, List<AdministrativeUnit> all, List<Succession> changes, List<TerritoryProblem> problems)
    {
        var current = new Dictionary<string, AdministrativeUnit>(StringComparer.Ordinal);
        foreach ((string code, UnitTable.Row row) in list.Rows)
        {
            if (!ways.New.TryGetValue(code, out SuccessionTable.NewUnit? first))
            {
                problems.Add(list.At(
                    row.Line, ErrorCodes.TerritoryNoPredecessor, "code", code, $"{row.Name}: không có đơn vị cũ nào trong bảng chuyển đổi",
                    $"{row.Name}: the successions name no predecessor"));
                continue;
            }

            var id = new AdministrativeUnitId(code, options.ReorganisedOn);
            if (first.Type == row.Type && TableNames.Same(first.Name, row.Name))
            {
                all.Add(current[code] = Unit(id, row.Type, row.Name, null, row.ProvinceCode));
            }
            else if (options.ChangedOn is { } on)
            {
                AdministrativeUnit before = Unit(id, first.Type, first.Name, on, row.ProvinceCode),
                    since = Unit(new(code, on), row.Type, row.Name, null, row.ProvinceCode);
                current[code] = before;
                all.AddRange([before, since]);
                changes.Add(new(on, options.ChangeCitation!, [new(before, since)], options.Confidence));
            }
            else
            {
                problems.Add(list.At(row.Line, ErrorCodes.TerritoryChangedBetween, "name", row.Name,
                    $"bảng chuyển đổi ghi {first.Type.Name().Vi} {first.Name}; cần ngày thay đổi",
                    $"the successions say {first.Type.Name().Vi} {first.Name}; the day of the change is needed"));
            }
        }

        foreach (SuccessionTable.NewUnit unknown in ways.New.Values.Where(n => !list.Rows.ContainsKey(n.Code)))
            problems.Add(ways.At(
                unknown.Line, ErrorCodes.TerritoryUnknownCode, "new_code", unknown.Code, "danh mục đơn vị không có mã này",
                "the list of units has no such code"));
        return current;
    }

    private AdministrativeUnit Unit(AdministrativeUnitId id, AdministrativeUnitType type, string name, LocalDate? until, string province) =>
        new(id, type, name, until, province) { Confidence = options.Confidence };

    // Ways that share a unit are one succession.
    private IEnumerable<Succession> Successions(SuccessionTable ways, Dictionary<string, AdministrativeUnit> current)
    {
        int[] root = [.. Enumerable.Range(0, ways.Ways.Count)];
        int Root(int i)
        {
            while (root[i] != i)
                i = root[i] = root[root[i]];
            return i;
        }

        var seen = new Dictionary<(bool Old, string Code), int>();
        for (int i = 0; i < ways.Ways.Count; i++)
        {
            foreach ((bool, string) unit in new[] { (true, ways.Ways[i].Old), (false, ways.Ways[i].New) })
            {
                if (seen.TryGetValue(unit, out int other))
                    root[Root(i)] = Root(other);
                else
                    seen.Add(unit, i);
            }
        }

        Citation basis = options.Citation;
        return ways.Ways.Select((way, i) => (way, i))
            .GroupBy(w => Root(w.i), w => new SuccessionPart(ways.Old[w.way.Old], current[w.way.New]))
            .Select(parts => new Succession(options.ReorganisedOn, basis, parts, options.Confidence));
    }
}
