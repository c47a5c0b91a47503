using BacKan.Indicators.Localization;
using NodaTime;
using static System.FormattableString;

namespace BacKan.Indicators.Territory;

/// <summary>Finds the problems that prevent units and successions from forming a history.</summary>
internal sealed class TerritoryCheck(AdministrativeUnit[] units, Succession[] successions)
{
    private readonly HashSet<AdministrativeUnitId> known = [.. units.Select(u => u.Id)];
    private readonly List<TerritoryProblem> problems = [];

    public IReadOnlyList<TerritoryProblem> Run()
    {
        Overlaps();
        foreach (Succession succession in successions)
            Fits(succession);
        Twice(s => s.From, "trước", "before");
        Twice(s => s.To, "sau", "since");
        Vanishes();
        Cycles();
        return problems;
    }

    private void Overlaps()
    {
        AdministrativeUnit[] inOrder = [.. units.OrderBy(u => u.Id.Code, StringComparer.Ordinal).ThenBy(u => u.Id.ValidFrom)];
        for (int i = 1; i < inOrder.Length; i++)
        {
            (AdministrativeUnit earlier, AdministrativeUnit later) = (inOrder[i - 1], inOrder[i]);
            if (string.Equals(earlier.Id.Code, later.Id.Code, StringComparison.Ordinal) && earlier.Days.Overlaps(later.Days))
                Add(ErrorCodes.TerritoryOverlap, $"{later.Id}",
                    $"mã {earlier.Id.Code} thuộc {earlier} ({earlier.Days}) và {later} ({later.Days}) trong cùng những ngày; mỗi ngày một "
                        + "mã thuộc một đơn vị",
                    $"{earlier.Id.Code} is {earlier} ({earlier.Days}) and {later} ({later.Days}) on the same days; on one day a code "
                        + "belongs to one unit");
        }
    }

    private void Fits(Succession succession)
    {
        (LocalDate on, LocalDate eve) = (succession.On, succession.On.PlusDays(-1));
        foreach (AdministrativeUnit unit in succession.From.Concat(succession.To).Distinct().Where(u => !known.Contains(u.Id)))
            Add(
                ErrorCodes.TerritoryUnknownUnit,
                $"{unit.Id}",
                Invariant($"{unit} không có trong danh mục ({succession})"),
                Invariant($"{unit} is not among the units ({succession})"));
        foreach (AdministrativeUnit unit in succession.From)
        {
            if (!unit.Days.Contains(eve) || (unit.ValidUntil != on && !succession.To.Contains(unit)))
                Add(ErrorCodes.TerritoryWrongDay, $"{unit.Id}",
                    Invariant($"{unit} tồn tại {unit.Days}, nhưng được thay thế từ {on:uuuu-MM-dd}"),
                    Invariant($"{unit} is there on {unit.Days}, but is succeeded on {on:uuuu-MM-dd}"));
        }

        foreach (AdministrativeUnit unit in succession.To)
        {
            if (!unit.Days.Contains(on) || (unit.Id.ValidFrom != on && !succession.From.Contains(unit)))
                Add(ErrorCodes.TerritoryWrongDay, $"{unit.Id}",
                    Invariant($"{unit} tồn tại {unit.Days}, nhưng thay thế đơn vị khác từ {on:uuuu-MM-dd}"),
                    Invariant($"{unit} is there on {unit.Days}, but succeeds another on {on:uuuu-MM-dd}"));
        }
    }

    private void Twice(Func<Succession, IReadOnlyList<AdministrativeUnit>> side, string vi, string en)
    {
        var seen = new HashSet<(AdministrativeUnitId, LocalDate)>();
        foreach ((Succession succession, AdministrativeUnit unit) in successions.SelectMany(s => side(s).Select(u => (s, u))))
        {
            if (!seen.Add((unit.Id, succession.On)))
                Add(ErrorCodes.TerritoryTwoSuccessions, $"{unit.Id}",
                    Invariant($"{unit} là đơn vị {vi} trong hai thay đổi ngày {succession.On:uuuu-MM-dd}; gộp thành một"),
                    Invariant($"{unit} is a unit {en} in two successions of {succession.On:uuuu-MM-dd}; make them one"));
        }
    }

    private void Vanishes()
    {
        HashSet<(AdministrativeUnitId, LocalDate)> succeeded = [.. successions.SelectMany(s => s.From.Select(u => (u.Id, s.On)))];
        foreach (AdministrativeUnit unit in units)
        {
            if (unit.ValidUntil is { } end && !succeeded.Contains((unit.Id, end)))
                Add(ErrorCodes.TerritoryVanishes, $"{unit.Id}",
                    Invariant($"{unit} không còn từ {end:uuuu-MM-dd} mà không có đơn vị kế thừa"),
                    Invariant($"{unit} is no more on {end:uuuu-MM-dd}, and nothing says what follows"));
        }
    }

    // Depth first; a unit that stays under its identity is no cycle.
    private void Cycles()
    {
        Dictionary<AdministrativeUnitId, AdministrativeUnitId[]> next = successions.SelectMany(s => s.Parts)
            .Where(p => p.To is not null && p.To != p.From)
            .GroupBy(p => p.From.Id).ToDictionary(g => g.Key, g => g.Select(p => p.To!.Id).ToArray());
        var done = new HashSet<AdministrativeUnitId>();
        foreach (AdministrativeUnitId start in next.Keys)
        {
            var path = new List<(AdministrativeUnitId Unit, int Tried)> { (start, 0) };
            var onPath = new HashSet<AdministrativeUnitId> { start };
            while (path.Count > 0)
            {
                (AdministrativeUnitId unit, int tried) = path[^1];
                AdministrativeUnitId[] ways = done.Contains(unit) ? [] : next.GetValueOrDefault(unit, []);
                if (tried == ways.Length)
                {
                    done.Add(unit);
                    onPath.Remove(unit);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (unit, tried + 1);
                if (onPath.Add(ways[tried]))
                    path.Add((ways[tried], 0));
                else
                    Cycle([.. path.Select(p => p.Unit).SkipWhile(u => u != ways[tried]), ways[tried]]);
            }
        }
    }

    private void Cycle(IEnumerable<AdministrativeUnitId> units)
    {
        string way = string.Join(" → ", units);
        Add(ErrorCodes.TerritoryCycle, way, $"vòng kế thừa {way}", $"a unit follows itself: {way}");
    }

    private void Add(string code, string value, string vi, string en) => problems.Add(new(code, value, new BilingualText(vi, en)));
}
